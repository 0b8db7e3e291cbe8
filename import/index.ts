import { createHash } from 'node:crypto'
import type { Reading, Unreadable } from './block.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import type { DataMap } from './datamap.ts'
import type { SourceDocument, TextDocument } from './document.ts'
import { normalise } from './normalise/index.ts'
import type { Problem } from './problem.ts'
import { isDataMapLike, readDataMap } from './read/data-map.ts'
import { decode } from './read/decode.ts'
import { formatOf, isBinaryFormat, KNOWN_ENDINGS, readerFor } from './read/index.ts'
import { readStructured, STRUCTURED_ENDINGS } from './read/structured.ts'
import { recognise } from './recognise/index.ts'
import { unreadProblems } from './unread.ts'
import { slug } from './vocabulary/index.ts'
import { type Lexicons, shipped } from './vocabulary/lexicons.ts'

/** What importing a document yields. `text` is the extracted text that every place points into. */
export interface ImportResult {
  readonly dataMap: DataMap
  readonly problems: readonly Problem[]
  /** How many cells, list items and labelled values were read; nothing of nothing where there is no text. */
  readonly coverage: Coverage
  /** Null where there is no text: a data map, or a document that could not be read. */
  readonly text: string | null
}

const UNCOUNTED: Coverage = { read: 0, total: 0 }

/**
 * Reads a document: bytes → text → blocks → facts → data map. Never throws on the document's content: what is not
 * understood comes back as problems, and one of severity `error` says that nothing was read. `lexicons` are the words it knows.
 */
export function importDocument(source: SourceDocument, lexicons: Lexicons = shipped): ImportResult {
  const reader = readerFor(source)
  const format = formatOf(source)
  if (!reader && !STRUCTURED_ENDINGS.includes(format)) return otherFormat(source)
  const document = decode(source)
  if (!('text' in document)) return failed(source, document.rule, document.message)
  if (reader) return importRead(source, document, reader(document.text), lexicons)
  const isDataMap = format === 'json' && isDataMapLike(document.text)
  const records = isDataMap ? null : readStructured(format, document.text)
  if (records && 'message' in records) return failed(source, records.rule, `${source.name} was not read. ${records.message}`)
  const isDocument = records && (records.blocks.length > 0 || format !== 'json')
  return isDocument ? importRead(source, document, records, lexicons) : importDataMap(source, document.text)
}

/**
 * Imports what was read of a document elsewhere: the formats that are no text are read in a process of their own, which
 * yields a reading, or why there is none. Never throws on the document's content.
 */
export function importReading(source: SourceDocument, reading: Reading | Unreadable, lexicons: Lexicons = shipped): ImportResult {
  if ('rule' in reading) return failed(source, reading.rule, `${source.name} ${reading.why}`)
  if (reading.text.trim() === '') return failed(source, 'empty-file', `${source.name} holds no words: there is nothing to read.`)
  const { name, bytes } = source
  return importRead(source, { name, text: reading.text, charset: 'binary', sha256: sha256Of(bytes) }, reading, lexicons)
}

function importRead(
  source: SourceDocument,
  document: TextDocument,
  { text, blocks, language }: Reading,
  lexicons: Lexicons,
): ImportResult {
  const { facts, headed, problems: told } = recognise(blocks, lexicons)
  const { read, total, unread } = coverageOf(blocks, { facts, headed }, lexicons)
  const found = { facts, problems: [...told, ...unreadProblems(unread, told, lexicons)] }
  const dataMap = normalise(source, { ...document, text }, found, lexicons)
  const problems = isEmpty(dataMap) ? [...dataMap.problems, nothingFound(source)] : dataMap.problems
  // What the words themselves tell is more reliable than what a page's template declares.
  const described = { ...dataMap.document, language: dataMap.document.language ?? language ?? null }
  return { dataMap: { ...dataMap, document: described, problems: [...problems] }, problems, coverage: { read, total }, text }
}

function importDataMap(source: SourceDocument, text: string): ImportResult {
  const reading = readDataMap(source.name, text)
  if ('message' in reading) return failed(source, 'invalid-data-map', reading.message)
  return { dataMap: reading.dataMap, problems: reading.dataMap.problems, coverage: UNCOUNTED, text: null }
}

function isEmpty(dataMap: DataMap): boolean {
  return dataMap.recipients.length + dataMap.activities.length + dataMap.recipientCategories.length === 0
}

function nothingFound(source: SourceDocument): Problem {
  const message = `Vart found no statement about personal data in ${source.name}: no table, list or labelled block with words it knows.`
  return { severity: 'warning', rule: 'nothing-found', message, place: null }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function otherFormat(source: SourceDocument): ImportResult {
  const reason = isBinaryFormat(formatOf(source))
    ? 'is no text, and has to be read in a process of its own before it can be imported. Import it with "vart import".'
    : `is of a format that Vart does not read. It reads ${KNOWN_ENDINGS.join(', ')}; save the document as text and try again.`
  return failed(source, 'unknown-format', `${source.name} ${reason}`)
}

/** An empty data map for a document that could not be read, with the one problem that says why. */
function failed(source: SourceDocument, rule: string, message: string): ImportResult {
  const problems: Problem[] = [{ severity: 'error', rule, message, place: null }]
  const name = source.company ?? source.name
  const dataMap: DataMap = {
    version: 1,
    document: {
      name: source.name,
      sha256: sha256Of(source.bytes),
      title: null,
      language: null,
      updated: null,
      url: source.url ?? null,
      retrieved: source.retrieved ?? null,
    },
    company: { id: slug(name), name, legalName: null, orgNumber: null, source: source.company ? 'given' : 'inferred' },
    recipients: [],
    recipientCategories: [],
    activities: [],
    mechanisms: [],
    problems,
  }
  return { dataMap, problems, coverage: UNCOUNTED, text: null }
}
