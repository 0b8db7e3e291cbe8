import { readHtml } from './html/index.ts'
import { tidy } from './html/words.ts'

/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonRecord

/** An object of JSON. */
export interface JsonRecord {
  readonly [key: string]: Json
}

/** True for an object that is no array. */
export function isRecord(value: Json): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True for what holds nothing below it. */
export function isScalar(value: Json): boolean {
  return typeof value !== 'object' || value === null
}

/** A key as words: "legalBasis" and "legal_basis" are "legal basis". */
export function wordsOfKey(key: string): string {
  return tidy(key.replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ').replace(/_/g, ' ')).replace(/\n/g, ' ')
}

/** The lines of a cell that are not blank. */
export function linesOf(words: string): string[] {
  return words.split('\n').filter((line) => line !== '')
}

const NAMES = ['name', 'label', 'title', 'value', 'text', 'rendered', 'namn']

/** What a value says in the one cell of a table: a list a line each, of a named thing its name. */
export function cellText(value: Json, depth = 0): string {
  if (value === null || depth > 4) return ''
  if (typeof value === 'string') return tidy(/<[a-z/][^<>]{0,500}>/i.test(value) ? readHtml(value).text : value)
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value))
    return joined(
      value.map((below) => cellText(below, depth + 1)),
      '\n',
    )
  const record = value as JsonRecord
  const name = NAMES.find((key) => typeof record[key] === 'string')
  if (name !== undefined) return cellText(record[name] ?? null, depth + 1)
  return joined(
    Object.values(record).map((below) => cellText(below, depth + 1)),
    ', ',
  )
}

function joined(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator)
}

/** The value where it is an object, or an empty one. */
export function recordOf(value: Json | undefined): JsonRecord {
  return value !== undefined && isRecord(value) ? value : {}
}

/** The objects in an array, or none. */
export function recordsOf(value: Json | undefined): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** What a value says, on one line; '' where it is absent. */
export function textOf(value: Json | undefined): string {
  return value === undefined ? '' : cellText(value).replace(/\s+/gu, ' ').trim()
}
