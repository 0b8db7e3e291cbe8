import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeWorkplace } from './vart.ts'

const place = makeWorkplace()
const good = 'Lingon AB\n\nLeverantör\tLand\tPersonuppgifter\nStripe\tUSA\tE-post\nMailchimp\tUSA\tNamn\n'
const odd = good.replace('\tNamn', '\tNamn, Blåbärsfaktor')
beforeAll(() => {
  mkdirSync(`${place.folder}/policies`)
  place.file('policies/good.txt', good)
  place.file('policies/odd.txt', odd)
})
afterAll(() => place.remove())

const json = async (...words: string[]) => {
  const { code, out, error } = await place.vart('read', ...words, '--format', 'json')
  return { code, error, report: JSON.parse(out) as Record<string, unknown> }
}

describe('vart read --format json', () => {
  it('reports counts and problems with their places, document by document', async () => {
    const { code, error, report } = await json('policies')
    expect(report).toMatchObject({
      version: 1,
      errors: [],
      documents: [
        {
          name: 'good.txt',
          path: 'policies/good.txt',
          failure: null,
          counts: { recipients: 2, activities: 0, items: 2, warnings: 0, infos: 0 },
          coverage: { read: 6, total: 6 },
          problems: [],
        },
        {
          name: 'odd.txt',
          failure: null,
          counts: { recipients: 2, activities: 0, items: 3, warnings: 1, infos: 0 },
          problems: [{ line: 5, column: odd.split('\n')[4]?.indexOf('Blå') ?? 0, severity: 'warning', rule: 'unknown-item' }].map(
            (problem) => ({ ...problem, column: problem.column + 1, message: expect.stringMatching(/^"Blåbärsfaktor" .*\.$/) }),
          ),
        },
      ],
    })
    expect([code, error]).toEqual([0, ''])
  })

  it('says of a document that was not read why, and of a path what is wrong', async () => {
    place.file('empty.txt', '')
    const { code, report } = await json('empty.txt', 'nowhere.txt')
    expect(report).toEqual({
      version: 1,
      documents: [
        {
          name: 'empty.txt',
          path: 'empty.txt',
          failure: expect.stringMatching(/\.$/),
          counts: null,
          coverage: null,
          problems: [],
        },
      ],
      errors: ['There is no file or folder nowhere.txt. Check the path.'],
    })
    expect(code).toBe(1)
  })

  it('means the whole document where a problem has no place', async () => {
    place.file('nobody.txt', good.replace('Lingon AB\n\n', ''))
    const { report } = await json('nobody.txt')
    expect(report).toMatchObject({ documents: [{ problems: [{ line: null, column: null, rule: 'unknown-company' }] }] })
  })

  it('cannot be had with --json, which prints the data map', async () => {
    const { code, error, out } = await place.vart('read', 'policies/good.txt', '--json', '--format', 'json')
    expect(error).toMatch(/'--json' cannot be used with option '-f, --format <format>'/)
    expect([code, out]).toEqual([2, ''])
  })
})

it('tells people how much was read', async () => {
  place.file('site.txt', good.replace(/(?<=r|Namn|E-post)$/gmu, '\tWebbplats'))
  const { out } = await place.vart('read', 'policies/good.txt', 'site.txt')
  expect(out).toContain('Coverage: 100 % (6 of 6 cells and list items)')
  expect(out).toContain('Coverage: 75 % (6 of 8 cells and list items)')
})

describe('vart read --strict', () => {
  it('ends with 1 and says so where there are warnings', async () => {
    const one = await place.vart('read', 'policies/odd.txt', '--strict')
    expect(one.error.trim()).toBe('There is 1 warning in odd.txt, and --strict counts warnings as failures.')
    expect(one.code).toBe(1)
    expect(one.out).toMatch(/^policies\/odd\.txt:5:\d+ warning unknown-item /m)
    const both = await place.vart('read', 'policies', '--strict')
    expect(both.error.trim()).toBe('There is 1 warning in 1 of 2 documents, and --strict counts warnings as failures.')
    expect(both.code).toBe(1)
  })

  it.each(['--json', '--format=json'])('holds with %s', async (option) => {
    expect((await place.vart('read', 'policies/odd.txt', '--strict', option)).code).toBe(1)
  })

  it('lets infos pass', async () => {
    place.file('info.txt', good.replace('Personuppgifter', 'Ändamål').replace('E-post', 'Kryddning av lingon'))
    const { report } = await json('info.txt')
    expect(report).toMatchObject({ documents: [{ counts: { warnings: 0 } }] })
    expect(report).not.toMatchObject({ documents: [{ counts: { infos: 0 } }] })
    const { code, error } = await place.vart('read', 'info.txt', '--strict')
    expect([code, error]).toEqual([0, ''])
  })

  it('leaves out of the graph what it fails in vart import, in the same words', async () => {
    const { code, error, out } = await place.vart('import', 'policies', '--strict')
    expect(error).toContain('odd.txt: not imported. It has warnings, and --strict counts warnings as failures.')
    expect(out).toContain('1 document: 2 suppliers')
    expect(code).toBe(1)
  })
})
