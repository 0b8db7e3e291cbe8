import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataMapSchema } from '../../import/datamap.ts'
import { importDocument } from '../../import/index.ts'
import { brokenPlaces } from './documents.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TEXT = /\.(?:txt|md|html|csv|tsv|json|yaml|yml)$/
const folders = ['examples/formats', ...readdirSync(`${ROOT}/test/cases`).map((name) => `test/cases/${name}`)]
const documents = folders.flatMap((folder) =>
  readdirSync(`${ROOT}/${folder}`)
    .filter((name) => TEXT.test(name) && (folder === 'examples/formats' || name.startsWith('source.')))
    .map((name) => ({ name: `${folder}/${name}`, bytes: readFileSync(`${ROOT}/${folder}/${name}`) })),
)

/** Takes a text apart somewhere; `at` and `to` lie anywhere in it. */
type Harm = (text: string, at: number, to: number) => string

const lines = (change: (lines: string[], at: number, to: number) => string[]): Harm => {
  return (text, at, to) => {
    const all = text.split('\n')
    return change(all, at % all.length, to % all.length).join('\n')
  }
}
const MARKS = /[<>|{}[\]",;:\t*#`()•-]/gu
/** The marks between `at` and `at + 200` changed by `how`. */
const marks = (how: (mark: string) => string): Harm => {
  return (text, at) => text.slice(0, at) + text.slice(at, at + 200).replace(MARKS, how) + text.slice(at + 200)
}
const HARMS: Readonly<Record<string, Harm>> = {
  'a line dropped': lines((all, at) => all.toSpliced(at, 1)),
  'lines dropped': lines((all, at, to) => all.toSpliced(at, to % 8)),
  'lines swapped': lines((all, at, to) => all.with(at, all[to] ?? '').with(to, all[at] ?? '')),
  'a block doubled': lines((all, at, to) => all.toSpliced(at, 0, ...all.slice(at, at + (to % 30)))),
  'lines joined': lines((all, at) => all.toSpliced(at, 2, all.slice(at, at + 2).join(''))),
  'columns swapped': (text, at) =>
    text.replace(/^(.*?)([\t,;|])(.*?)(?=\2|$)/gmu, (row, a, mark, b, from) => (from < at ? `${b}${mark}${a}` : row)),
  'cut off': (text, at) => text.slice(0, at),
  'begun late': (text, at) => text.slice(at),
  'marks lost': marks(() => ''),
  'marks doubled': marks((mark) => mark + mark),
  'marks mixed up': marks((mark) => '<>|{}[]",;:\t*#`()•-'['<>|{}[]",;:\t*#`()•-'.indexOf(mark) + 1] ?? '<'),
  'characters of all kinds': (text, at, to) =>
    `${text.slice(0, at)}\u0000\ud83d\u202e\ufeffİ\u0301\u2028${text.slice(at, to)}\udc00${text.slice(Math.max(at, to))}`,
  'a stretch of blanks': (text, at, to) => text.slice(0, at) + ' \t\u00a0'.repeat(to % 300) + text.slice(at),
}

/** The text of a document, harmed several times over. */
const harmed = (text: string) =>
  fc
    .array(
      fc.record({
        harm: fc.constantFrom(...Object.keys(HARMS)),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        to: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((harms) =>
      harms.reduce(
        (now, { harm, at, to }) => HARMS[harm]?.(now, Math.floor(at * now.length), Math.floor(to * now.length)) ?? now,
        text,
      ),
    )

const harmedBytes = (bytes: Uint8Array) =>
  fc.array(fc.tuple(fc.nat(Math.max(0, bytes.length - 1)), fc.nat(255)), { minLength: 1, maxLength: 12 }).map((changes) => {
    const now = Uint8Array.from(bytes)
    for (const [at, byte] of changes) now[at] = byte
    return now
  })

function holds(name: string, bytes: Uint8Array): void {
  const result = importDocument({ name, bytes })
  expect(dataMapSchema.parse(result.dataMap)).toEqual(result.dataMap)
  expect(brokenPlaces(result)).toEqual([])
  expect(result.problems.filter(({ message }) => !/[.!?…]$/u.test(message))).toEqual([])
  const inside = (end: number) => end <= (result.text?.length ?? 0)
  expect(result.problems.filter(({ place }) => place && !(place.start < place.end && inside(place.end)))).toEqual([])
  expect(result.coverage.read).toBeLessThanOrEqual(result.coverage.total)
}

test('there are documents of every text format', () => {
  const endings = new Set(documents.map(({ name }) => name.slice(name.lastIndexOf('.') + 1)))
  expect([...endings]).toEqual(expect.arrayContaining(['txt', 'md', 'html', 'csv', 'json']))
  expect(documents.length).toBeGreaterThan(25)
})

describe.each(documents)('$name', ({ name, bytes }) => {
  const text = new TextDecoder().decode(bytes)
  test('is read or refused, whatever was done to its text', () => {
    fc.assert(
      fc.property(harmed(text), (other) => holds(name, new TextEncoder().encode(other))),
      { numRuns: 40 },
    )
  })
  test('is read or refused, whatever was done to its bytes', () => {
    fc.assert(
      fc.property(harmedBytes(bytes), (other) => holds(name, other)),
      { numRuns: 10 },
    )
  })
})
