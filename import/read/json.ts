import type { Reading } from '../block.ts'
import { Extract } from './extract.ts'
import { readHtml } from './html/index.ts'
import { cellText, isRecord, isScalar, type Json, type JsonRecord, wordsOfKey } from './json-values.ts'
import { writeHeading, writeLabels, writeList, writeParagraph, writeRows } from './records.ts'
import { readText } from './text.ts'

const MARKUP = /<\/?(?:p|div|span|table|ul|ol|li|h[1-6]|br|strong|b|em|a)(?:\s[^<>]{0,500})?\/?>/i
/** A string with paragraphs that is longer than this is a page, no cell. */
const LONGEST_CELL = 150
const PARAGRAPH = /<p[\s>]/i
const STRUCTURE = /<(?:table|h[1-6])[\s>]/i

/** Values nested deeper than this say nothing that a person wrote. */
const DEEPEST = 60

/**
 * Reads values that are no data map: arrays of records as tables whose header is the keys, records as labels with values,
 * pages and texts in strings as what they are.
 */
export function readValues(values: Json): Reading {
  const extract = new Extract()
  writeValue(values, extract, 0)
  return extract.reading()
}

function writeValue(value: Json, extract: Extract, depth: number): void {
  if (depth > DEEPEST) return
  if (Array.isArray(value)) writeArray(value, extract, depth)
  else if (isRecord(value)) writeRecord(value, extract, depth)
  else if (value !== null) writeProse(String(value), extract)
}

function writeArray(values: readonly Json[], extract: Extract, depth: number): void {
  const records = values.filter(isRecord)
  const words = values.every((value) => isScalar(value) && !MARKUP.test(String(value)))
  if (records.length * 2 > values.length && !records.some(holdsDocument)) writeRecords(records, extract)
  else if (words)
    writeList(
      null,
      values.map((value) => cellText(value)),
      extract,
    )
  else for (const value of values) writeValue(value, extract, depth + 1)
}

/** True for records that carry whole pages, or tables of their own. */
function holdsDocument(record: JsonRecord): boolean {
  return Object.values(record).some((value) => {
    if (typeof value === 'string') return STRUCTURE.test(value) || (value.length > LONGEST_CELL && PARAGRAPH.test(value))
    if (Array.isArray(value)) return value.filter(isRecord).some((below) => Object.keys(below).length > 2)
    return isRecord(value) && holdsDocumentBelow(value)
  })
}

function holdsDocumentBelow(record: JsonRecord): boolean {
  return Object.values(record).some((value) => typeof value === 'string' && STRUCTURE.test(value))
}

function writeRecords(wrapped: readonly JsonRecord[], extract: Extract): void {
  const records = wrapped.map(unwrapped)
  const keys = [...new Set(records.flatMap(Object.keys))].slice(0, 200)
  const rows = [keys.map(wordsOfKey), ...records.map((record) => keys.map((key) => cellText(record[key] ?? null)))]
  writeRows(rows, extract)
}

/** Where a system keeps what people wrote of a record: a record of its own, whose keys are columns like the others. */
const WRAPS =
  /^(?:fields?|attributes|properties|props|acf|content|values|details|fält|egenskaper|felter|felt|detaljer|felder|eigenschaften|inhalte?)$/iu

function unwrapped(record: JsonRecord): JsonRecord {
  const entries = Object.entries(record).flatMap(([key, value]): [string, Json][] =>
    WRAPS.test(key) && isRecord(value) && Object.keys(value).length > 1 && Object.values(value).every(isPlain)
      ? Object.entries(value)
      : [[key, value]],
  )
  return Object.fromEntries(entries)
}

/** A record of plain values is a group of labels; one that wraps more says in its plain values what it is about. */
function writeRecord(record: JsonRecord, extract: Extract, depth: number): void {
  const named = namedRecords(record)
  const entries = Object.entries(record)
  if (named) writeRecords(named, extract)
  else if (entries.length > 1 && entries.every(([, value]) => isPlain(value)))
    writeLabels(
      entries.map(([key, value]) => [wordsOfKey(key), cellText(value)]),
      extract,
    )
  else for (const [key, value] of entries) writeEntry(key, value, extract, depth)
}

function writeEntry(key: string, value: Json, extract: Extract, depth: number): void {
  if (isScalar(value) || TITLES.test(key)) {
    writeMeta(key, value, extract)
    return
  }
  // The key of a page that is wrapped ("rendered", "content") titles nothing that the page does not title itself.
  if (!(isRecord(value) && holdsDocumentBelow(value))) writeHeading(wordsOfKey(key), 2, extract)
  writeValue(value, extract, depth + 1)
}

/** Records under the name of each ({"Stripe": {…}, "AWS": {…}}): the name is their first column. */
function namedRecords(record: JsonRecord): JsonRecord[] | null {
  const entries = Object.entries(record)
  const [first] = entries
  if (entries.length < 2 || !first || !isRecord(first[1]) || first[1].name !== undefined) return null
  const keys = Object.keys(first[1])
  const alike = entries.every(
    ([, value]) => isRecord(value) && Object.values(value).every(isPlain) && keys.some((key) => key in value),
  )
  return alike && keys.length > 1 ? entries.map(([name, value]) => ({ name, ...(isRecord(value) ? value : {}) })) : null
}

function isPlain(value: Json): boolean {
  if (typeof value === 'string') return !MARKUP.test(value) && value.length <= 2_000
  return isScalar(value) || (Array.isArray(value) && value.every((below) => isScalar(below)))
}

const TITLES = /^(?:title|heading|titel|rubrik|überschrift|overskrift)$/i

function writeMeta(key: string, value: Json, extract: Extract): void {
  const words = typeof value === 'string' ? value : ''
  const line = cellText(value)
  if (TITLES.test(key)) writeHeading(line, 1, extract)
  else if (MARKUP.test(words) || words.length > 200 || words.includes('\n')) writeProse(words, extract)
  else if (line !== '') writeParagraph(`${wordsOfKey(key)}: ${line}`, extract)
}

function writeProse(words: string, extract: Extract): void {
  const text = words.replace(/\r\n?/g, '\n')
  extract.append(MARKUP.test(text) ? readHtml(text) : readText(text))
}
