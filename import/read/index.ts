import type { Reading } from '../block.ts'
import type { SourceDocument } from '../document.ts'
import { readCsv } from './csv.ts'
import { readHtml } from './html/index.ts'
import { readMarkdown } from './markdown.ts'
import { STRUCTURED_ENDINGS } from './structured.ts'
import { readText } from './text.ts'

/** Reads the decoded text of one format. */
export type Reader = (text: string) => Reading

/** The formats that Vart reads, by file ending. What has no ending is plain text, or a page where it looks like one. */
const READERS: Readonly<Record<string, Reader>> = {
  '': readTextOrPage,
  txt: readTextOrPage,
  text: readTextOrPage,
  md: readMarkdown,
  markdown: readMarkdown,
  html: readHtml,
  htm: readHtml,
  xhtml: readHtml,
  csv: readCsv,
  tsv: readCsv,
  tab: readCsv,
}

/** The reader for a document, or null where it is of a format that Vart does not read. */
export function readerFor(source: SourceDocument): Reader | null {
  return READERS[formatOf(source)] ?? null
}

/** The formats that are no text: what `readBinary` takes, in a process of its own. */
const BINARY_FORMATS = ['pdf', 'docx', 'xlsx'] as const
export type BinaryFormat = (typeof BINARY_FORMATS)[number]

/** True for the formats that hold packed or binary data, which is never read in the process that asks for it. */
export function isBinaryFormat(format: string): format is BinaryFormat {
  return BINARY_FORMATS.some((binary) => binary === format)
}

/** The endings that Vart reads, data maps included, for messages. */
export const KNOWN_ENDINGS: readonly string[] = [
  ...Object.keys(READERS).filter((ending) => ending !== ''),
  ...BINARY_FORMATS,
  ...STRUCTURED_ENDINGS,
]

const BY_MEDIA_TYPE: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'md',
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
  'application/json': 'json',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/yaml': 'yaml',
  'application/x-yaml': 'yaml',
  'text/yaml': 'yaml',
}

/** The format of a document as a file ending: what it was served as, or else what its name says. */
export function formatOf({ name, mediaType }: SourceDocument): string {
  const served = BY_MEDIA_TYPE[mediaType?.split(';')[0]?.trim().toLowerCase() ?? '']
  if (served !== undefined) return served
  const address = /^https?:\/\/[^/?#]*([^?#]*)/iu.exec(name)
  const ending = endingOf(address ? (address[1] ?? '') : name)
  return address && /^(?:php|aspx?|jsp|cfm|do)$/.test(ending) ? '' : ending
}

/** The ending of a file name in lower case, without the dot; '' where there is none. */
export function endingOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/iu.exec(name)?.[1]?.toLowerCase() ?? ''
}

function readTextOrPage(text: string): Reading {
  return looksLikePage(text) ? readHtml(text) : readText(text)
}

const OPENING =
  /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[\s\S]{0,500}?-->\s{0,20}){0,3}<(?:!doctype html|html|head|body)[\s>]/iu
const TAG = /<\/?(?:div|p|span|table|tr|t[dh]|ul|ol|li|h[1-6]|br|strong|a|section|article|main)(?:\s[^<>]{0,500})?\/?>/giu

/** A saved page without an ending: it begins as one, or tags are a good part of what it begins with. */
function looksLikePage(text: string): boolean {
  if (OPENING.test(text.slice(0, 3_000))) return true
  const sample = text.slice(0, 20_000)
  const tags = sample.match(TAG) ?? []
  return tags.length >= 10 && tags.length * 200 >= sample.length
}
