import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Term, vocabulary } from '../../import/vocabulary/index.ts'

const FILES = ['items', 'subjects', 'purposes', 'bases', 'countries', 'vendors']
const read = (name: string) => readFileSync(new URL(`../../import/vocabulary/${name}.tsv`, import.meta.url), 'utf8')
const records = (name: string) =>
  read(name)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
const terms: [string, ReadonlyMap<string, Term>][] = [
  ['items', vocabulary.items],
  ['subjects', vocabulary.subjects],
  ['purposes', vocabulary.purposes],
  ['bases', vocabulary.bases],
  ['mechanisms', vocabulary.mechanisms],
]

describe.each(FILES)('%s.tsv', (name) => {
  const [header = [], ...rows] = records(name)

  test('has as many cells in each record as in its header', () => {
    const odd = rows.filter((row) => row.length > header.length).map((row) => row[0])
    expect(odd).toEqual([])
    expect(rows.length).toBeGreaterThan(10)
  })

  test('has an id of its own for each record', () => {
    const ids = rows.map((row) => row[0] ?? '')
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const shape = name === 'countries' ? /^[A-Z]+(-[A-Z]+)*$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/
    expect(ids.filter((id) => !shape.test(id))).toEqual([])
  })

  test('has no cell with white space at its ends, no empty word, and plain line ends', () => {
    const untidy = rows.flat().filter((cell) => cell !== cell.trim() || /;;|^;|;$|\r/.test(cell))
    expect(untidy).toEqual([])
  })
})

describe.each(terms)('%s', (_, all) => {
  test('have labels in both languages', () => {
    expect([...all.values()].filter((term) => term.label.en === '' || term.label.sv === '').map((term) => term.id)).toEqual([])
  })

  test('have parents that exist, and no term above itself', () => {
    for (const term of all.values()) {
      const above = new Set<string>()
      for (let at: Term | undefined = term; at?.parent != null; at = all.get(at.parent)) {
        expect(all.has(at.parent), `${at.id} → ${at.parent}`).toBe(true)
        expect(above.has(at.parent), `${term.id} is above itself through ${at.parent}`).toBe(false)
        above.add(at.parent)
      }
    }
  })

  test('have well-formed IRIs of the Data Privacy Vocabulary', () => {
    const iri = /^https:\/\/w3id\.org\/dpv(\/(pd|loc|tech|risk|legal\/[a-z]+(\/[a-z0-9-]+)?))?#[A-Za-z0-9-]+$/
    expect(
      [...all.values()].filter((term) => term.dpv !== null && !iri.test(term.dpv)).map((term) => `${term.id}: ${term.dpv}`),
    ).toEqual([])
  })

  test('have well-formed keys of Fideslang', () => {
    const key = /^[a-z_]+(\.[a-z_]+)*$/
    const odd = [...all.values()].filter((term) => term.fideslang !== null && !key.test(term.fideslang))
    expect(odd.map((term) => `${term.id}: ${term.fideslang}`)).toEqual([])
  })
})

describe('items', () => {
  test('are marked as items or categories', () => {
    expect(
      [...vocabulary.items.values()].filter(({ kind }) => kind !== 'item' && kind !== 'category').map((term) => term.id),
    ).toEqual([])
  })

  test('lie in a category, near or far', () => {
    const categoryOf = (term: Term | undefined): string | null => {
      if (term === undefined) return null
      return term.kind === 'category' ? term.id : categoryOf(vocabulary.items.get(term.parent ?? ''))
    }
    expect([...vocabulary.items.values()].filter((term) => categoryOf(term) === null).map((term) => term.id)).toEqual([])
  })

  test('mark the national identification number', () => {
    expect(vocabulary.items.get('national-id-number')?.flag).toBe('national-id')
  })
})

describe('legal bases and mechanisms', () => {
  test('name an article of the GDPR, or say that they hold no longer', () => {
    const article = /^(6\(1\)\([a-f]\)|9(\(2\)\([a-j]\))?|10|87|invalid|4[5-9](\(\d\))?(\([a-z]\))*)/
    const odd = [...vocabulary.bases.values(), ...vocabulary.mechanisms.values()].filter(
      (term) => !article.test(term.article ?? ''),
    )
    expect(odd.map((term) => `${term.id}: ${term.article}`)).toEqual([])
  })
})
