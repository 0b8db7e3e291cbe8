import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { vocabulary } from '../../import/vocabulary/index.ts'

const CASES = fileURLToPath(new URL('../cases', import.meta.url))
const sources = readdirSync(CASES)
  .filter((name) => existsSync(`${CASES}/${name}/source.txt`))
  .map((name) => readFileSync(`${CASES}/${name}/source.txt`, 'utf8'))

const words = [
  ...['items', 'purposes', 'bases', 'subjects', 'mechanisms'].flatMap((kind) =>
    [...vocabulary[kind as 'items'].values()].flatMap((term) => term.words.slice(0, 3)),
  ),
  ...[...vocabulary.countries.values()].slice(0, 40).flatMap((country) => country.words),
  ...[...vocabulary.vendors.values()].flatMap((vendor) => vendor.aliases),
]
const headers = [
  'Leverantör',
  'Land',
  'Ändamål',
  'Personuppgifter',
  'Händelse',
  'LAGLIG GRUND',
  'KATEGORIER AV REGISTRERADE',
  'Namn',
]
const marks = [
  '\t',
  '\n',
  '\n\n',
  ' ',
  ', ',
  ' • ',
  '\n• ',
  '\n〉 ',
  ' |\n',
  '(',
  ')',
  '*',
  '\n* ',
  '¹',
  ': ',
  '(kan förekomma)',
  '1. ',
  '\u00a0',
  '\r\n',
]

/** Text made of the words and marks that documents of this kind are made of: nearer to trouble than random characters. */
export const wordy = fc
  .array(
    fc.oneof(fc.constantFrom(...words), fc.constantFrom(...headers), fc.constantFrom(...marks), fc.string({ maxLength: 6 })),
    {
      maxLength: 80,
    },
  )
  .map((parts) => parts.join(' ').replace(/ (?=[\t\n])|(?<=[\t\n]) /g, ''))

/** A case whose lines were dropped, doubled or cut, whose columns were swapped or whose marks were lost. */
export const mutated = fc
  .record({
    source: fc.constantFrom(...sources),
    seeds: fc.array(fc.tuple(fc.nat(4), fc.nat(400), fc.nat(60)), { maxLength: 8 }),
  })
  .map(({ source, seeds }) =>
    seeds.reduce((lines, [how, at, where]) => mutate(lines, how, at, where), source.split('\n')).join('\n'),
  )

function mutate(lines: string[], how: number, at: number, where: number): string[] {
  const index = at % Math.max(1, lines.length)
  const line = lines[index] ?? ''
  const changed = [
    () => [],
    () => [line, line],
    () => [line.slice(0, where)],
    () => [line.split('\t').reverse().join('\t')],
    () => [line.replace(/[•〉|()*\t]/u, '')],
  ][how]?.() ?? [line]
  return [...lines.slice(0, index), ...changed, ...lines.slice(index + 1)]
}

/** Any text at all. */
export const anyText = fc.oneof(wordy, mutated, fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 200 }))
