import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findDocuments } from '../../server/commands/documents/find.ts'
import { makeWorkplace } from './vart.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url))
const place = makeWorkplace()
const names = (...paths: string[]) =>
  findDocuments(paths.map((path) => join(place.folder, path))).documents.map(({ name }) => name)

beforeAll(() => {
  for (const folder of ['docs', 'docs/old', 'docs/sub', 'docs/sub/old', 'star', 'broken']) mkdirSync(join(place.folder, folder))
  place.file('docs/.vartignore', '\ufeff# remarks\n\nold/\ndraft*.txt\r\nsecret.txt\n')
  for (const file of [
    'a.txt',
    'draft.txt',
    'draft-2.txt',
    'drafts.md',
    'secret.txt',
    'old/b.txt',
    'sub/c.txt',
    'sub/draft-3.txt',
    'sub/old/d.txt',
  ])
    place.file(`docs/${file}`, 'x')
})
afterAll(() => place.remove())

describe('.vartignore', () => {
  it('leaves out files and folders by name, in its folder and below', () => {
    expect(names('docs')).toEqual(['a.txt', 'drafts.md', 'sub/c.txt'])
    expect(names('.')).toEqual(['docs/a.txt', 'docs/drafts.md', 'docs/sub/c.txt'])
  })
  it('does not hold for a path that is given', () => {
    expect(names('docs/draft.txt', 'docs/old', 'docs/sub')).toEqual(['draft.txt', 'b.txt', 'c.txt', 'draft-3.txt', 'old/d.txt'])
  })
  it('names folders only where a slash ends the name', () => {
    place.file('docs/sub/old.txt', 'x')
    place.file('docs/sub/.vartignore', 'old.txt/\n')
    expect(names('docs')).toContain('sub/old.txt')
  })
  it('says which line is no name, and imports the rest', () => {
    place.file('broken/.vartignore', 'a.txt\nsub/b.txt\n!c.txt\n/\n')
    place.file('broken/a.txt', 'x')
    place.file('broken/c.txt', 'x')
    const { documents, errors } = findDocuments([join(place.folder, 'broken')])
    expect(documents.map(({ name }) => name)).toEqual(['c.txt'])
    expect(errors.map((error) => /line (\d): "(.*?)" is no name\. Give the name/.exec(error)?.slice(1))).toEqual([
      ['2', 'sub/b.txt'],
      ['3', '!c.txt'],
      ['4', '/'],
    ])
  })
  it('fits a name as a pattern of any characters would', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab*]{1,6}$/), fc.stringMatching(/^[ab]{1,7}$/), (pattern, name) => {
        place.file('star/.vartignore', `${pattern}\n`)
        place.file(`star/${name}`, 'x')
        const fits = new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(name)
        expect(names('star').includes(name)).toBe(!fits)
      }),
      { numRuns: 150 },
    )
  })
})

describe('the examples', () => {
  it('are taken once each, without those of examples/formats', async () => {
    const { documents, errors } = findDocuments([EXAMPLES])
    expect(documents.map(({ name }) => name).every((name) => /^[a-z-]+\.txt$/.test(name))).toBe(true)
    expect([documents.length, errors]).toEqual([5, []])
    const { out, code } = await place.vart('import', EXAMPLES, '--quiet')
    expect(out).toContain('5 documents: ')
    expect(code).toBe(0)
  })
  it('of examples/formats are read where the folder is given', () => {
    expect(findDocuments([join(EXAMPLES, 'formats')]).documents.length).toBeGreaterThanOrEqual(10)
  })
})
