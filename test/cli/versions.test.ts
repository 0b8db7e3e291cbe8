import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { comparisonSchema } from '../../server/api/version-contract.ts'
import { cling, klarpris, klarprisLater } from '../store/documents.ts'
import { makeWorkplace } from './vart.ts'

const place = makeWorkplace()
const write = (name: string, dataMap: object) => place.file(name, JSON.stringify(dataMap))
beforeAll(async () => {
  write('old.json', klarpris)
  write('new.json', klarprisLater)
  write('cling.json', cling)
  await place.vart('import', 'old.json', 'cling.json')
})
afterAll(() => place.remove())

const LATER = [
  '- safeguard Adequacy decision  line 30',
  '- kind of recipient återförsäljare  line 27',
  '- title Integritetspolicy',
  '~ date of update 2022-01-25 → 2024-05-01',
  '- recipient Google Analytics (United States of America)  line 23',
  '+ recipient Microsoft 365 (Ireland)  line 24',
  '- Scrive AB: condition Endast vid e-signering  line 22',
  '- Scrive AB: country Sweden  line 22',
  '- Scrive AB: item Kundnr  line 22',
]

describe('vart import', () => {
  it('says that other bytes are a new version, and other facts of the same bytes another reading', async () => {
    const imported = await place.vart('import', 'new.json')
    expect(imported.out).toContain('new.json: 2 suppliers, 1 activity, 2 items, 0 problems (new version)\n')
    write('cling-reread.json', { ...cling, activities: [] })
    const { out, error } = await place.vart('import', 'cling-reread.json', '--format', 'json')
    expect(error).toBe('')
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      documents: [{ name: 'cling-reread.json', id: 'cling/https://cling.example/privacy', status: 'reread', failure: null }],
      errors: [],
    })
    expect((await place.vart('import', 'cling-reread.json')).out).toContain('(unchanged)')
  })
})

describe('vart diff', () => {
  it('tells what a document states now that it did not before', async () => {
    const { code, out, error } = await place.vart('diff', 'klarpris.html')
    expect(out.trimEnd().split('\n').slice(1)).toEqual(LATER)
    expect([code, error]).toEqual([0, ''])
  })

  it('tells it in Swedish, and of a company', async () => {
    const { out } = await place.vart('diff', 'KlarPris', '--lang', 'sv')
    expect(out).toContain('+ mottagare Microsoft 365 (Irland)  rad 24\n')
    expect(out).toContain('~ uppdaterad 2022-01-25 → 2024-05-01\n')
  })

  it('tells a reading from a document that changed', async () => {
    const { out } = await place.vart('diff', 'https://cling.example/privacy')
    expect(out).toContain('The bytes are the same. What changed is the reading: Vart 0.1.0 (')
    expect(out).toContain('- activity (activity without a name): IP address  line 3\n')
  })

  it('compares any two versions, as JSON with both places', async () => {
    const { out } = await place.vart('diff', 'klarpris.html', '--from', '2', '--to', '1', '--format', 'json')
    const [comparison] = (JSON.parse(out) as { comparisons: unknown[] }).comparisons
    const { from, to, cause, differences } = comparisonSchema.parse(comparison)
    expect([from?.number, to.number, cause, differences.length]).toEqual([2, 1, 'document', LATER.length])
    expect(differences.find(({ kind }) => kind === 'country')).toMatchObject({ change: 'added', after: { place: { line: 22 } } })
  })

  it('compares files without the graph, and ends with 1 where they differ and it is asked to', async () => {
    const differing = await place.vart('diff', 'old.json', 'new.json', '--exit-code')
    expect(differing.out).toBe(`old.json → new.json\n${LATER.join('\n')}\n`)
    expect(differing.code).toBe(1)
    const same = await place.vart('diff', 'old.json', 'old.json', '--exit-code')
    expect([same.code, same.out]).toEqual([0, 'old.json → old.json\nNo difference in what it states.\n'])
  })

  it.each([
    ['an unknown name', ['diff', 'klarpriss'], 2, 'Did you mean KlarPris'],
    ['an unknown version', ['diff', 'klarpris.html', '--from', '7'], 2, 'There is no version "7" of klarpris.html. It has: 1 ('],
    ['a file that is not there', ['diff', 'old.json', 'none.json', '--exit-code'], 2, 'There is no file or folder none.json.'],
    ['the same without --exit-code', ['diff', 'old.json', 'none.json'], 1, 'There is no file or folder none.json.'],
    ['versions of files', ['diff', 'old.json', 'new.json', '--to', '1'], 2, 'two files are compared as they are'],
  ])('explains %s', async (_, words, code, sentence) => {
    const ended = await place.vart(...words)
    expect([ended.code, ended.out]).toEqual([code, ''])
    expect(ended.error).toContain(sentence)
  })
})

describe('vart remove', () => {
  it('asks first, where there is somebody to ask', async () => {
    const { code, error } = await place.vart('remove', 'klarpris.html')
    expect(error).toContain(
      'Remove klarpris/klarpris.html, its 3 flows and its 2 versions from the graph? Nobody can be asked here',
    )
    expect(code).toBe(2)
  })

  it('takes earlier versions alone, and says where a name is of no document', async () => {
    expect((await place.vart('remove', 'klarpris.html', '--earlier', '--yes')).out).toBe(
      'klarpris/klarpris.html: removed 1 earlier version.\n',
    )
    expect((await place.vart('diff', 'klarpris.html')).out).toBe('klarpris.html has one version: there is nothing to compare.\n')
    expect((await place.vart('remove', 'klarpris.htm', '--yes')).error).toContain('Did you mean klarpris/klarpris.html?')
  })

  it('takes a document and says what went', async () => {
    expect((await place.vart('remove', 'klarpris.html', '--yes')).out).toBe(
      'klarpris/klarpris.html: removed, with 3 flows and 1 version, and 2 companies and 1 item that no other document names.\n',
    )
    expect((await place.vart('status')).out).toContain('Holds: 1 documents')
  })
})
