import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../import/block.ts'
import { dataMapSchema } from '../../import/datamap.ts'
import type { SourceDocument } from '../../import/document.ts'
import { type ImportResult, importDocument } from '../../import/index.ts'
import { decode } from '../../import/read/decode.ts'
import { readerFor } from '../../import/read/index.ts'
import { brokenPlaces } from './documents.ts'

const CASES = fileURLToPath(new URL('../cases', import.meta.url))
const cases = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

/** A case has one source, whose ending says its format. */
function sourceOf(name: string): SourceDocument {
  const file = readdirSync(join(CASES, name)).find((candidate) => candidate.startsWith('source.')) ?? 'source.txt'
  return { name: file.replace('source', name), bytes: readFileSync(join(CASES, name, file)) }
}

const read = (name: string): ImportResult => importDocument(sourceOf(name))

function blocksOf(name: string): readonly Block[] {
  const source = sourceOf(name)
  const decoded = decode(source)
  return 'text' in decoded ? (readerFor(source)?.(decoded.text).blocks ?? []) : []
}

/** A place as a person checks it against the source: its line. The quote is checked by the law of places. */
function golden(result: ImportResult): string {
  const { sha256: _, ...document } = result.dataMap.document
  const short = (key: string, value: unknown) => (key === 'place' ? ((value as { line: number } | null)?.line ?? null) : value)
  return `${JSON.stringify({ ...result.dataMap, document }, short, 2)}\n`
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [JSON.stringify(block.span.text)]
    case 'list':
      return block.items.map(({ span, level }) => `${level} ${JSON.stringify(span.text)}`)
    case 'table':
      return block.rows.map((row) => row.map((cell) => JSON.stringify(cell.span.text)).join(' | '))
    case 'group':
      return block.entries.map(
        ({ label, values }) => `${label.text}: ${values.map((value) => JSON.stringify(value.text)).join(' ')}`,
      )
  }
}

const listing = (blocks: readonly Block[]) =>
  blocks
    .map(
      (block) =>
        `${block.kind}\n${linesOf(block)
          .map((line) => `  ${line}\n`)
          .join('')}`,
    )
    .join('')

const LABELS = fileURLToPath(new URL('../evaluate/labels/cases', import.meta.url))
/** A case whose labels are not all met yet has no data map: a wrong reading is never written down as right. */
const settled = cases.filter((name) => existsSync(join(CASES, name, 'datamap.json')))

test('there are cases, and each has its source and its data map, or at least its labels', () => {
  expect(settled.length).toBeGreaterThan(25)
  const told = (name: string) => settled.includes(name) || existsSync(join(LABELS, `${name}.tsv`))
  expect(cases.filter((name) => !existsSync(join(CASES, name, sourceOf(name).name.replace(name, 'source'))))).toEqual([])
  expect(cases.filter((name) => !told(name))).toEqual([])
})

describe.each(settled)('%s', (name) => {
  test('yields its data map', async () => {
    await expect(golden(read(name))).toMatchFileSnapshot(join(CASES, name, 'datamap.json'))
  })
})

describe.each(cases)('%s', (name) => {
  const result = read(name)

  test('keeps to the public contract, with nothing added', () => {
    expect(dataMapSchema.parse(result.dataMap)).toEqual(result.dataMap)
  })

  test('every place yields its quote', () => {
    expect(brokenPlaces(result)).toEqual([])
  })
})

test.each(cases.filter((name) => existsSync(join(CASES, name, 'blocks.txt'))))('%s is read into its blocks', async (name) => {
  await expect(listing(blocksOf(name))).toMatchFileSnapshot(join(CASES, name, 'blocks.txt'))
})

test('the order of columns does not matter', () => {
  const facts = (name: string) =>
    read(name).dataMap.activities.map((activity) => ({
      name: activity.name,
      items: activity.items.map((item) => [item.id, item.certainty]),
      categories: activity.categories.map((category) => category.id),
      bases: activity.bases.map((basis) => basis.id),
    }))
  expect(facts('tab-columns-swapped')).toEqual(facts('tab-continuation'))
})
