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

test('there are cases, and each has its source and its data map', () => {
  expect(cases.length).toBeGreaterThan(10)
  const missing = cases.flatMap((name) =>
    [sourceOf(name).name.replace(name, 'source'), 'datamap.json']
      .filter((file) => !existsSync(join(CASES, name, file)))
      .map((file) => `${name}/${file}`),
  )
  expect(missing).toEqual([])
})

describe.each(cases)('%s', (name) => {
  const result = read(name)

  test('yields its data map', async () => {
    await expect(golden(result)).toMatchFileSnapshot(join(CASES, name, 'datamap.json'))
  })

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
