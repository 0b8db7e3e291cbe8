import { type Span, within } from '../place.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { hasLegalForm } from '../vocabulary/vendors.ts'
import { isPlaces } from './column-content.ts'
import { LEGAL } from './company-name.ts'

const NAMED = new RegExp(`^(${LEGAL})[,;]\\s+(?=\\S)|^(${LEGAL})\\n`, 'u')
/** What tells an address from the next name: a house number, a postal code. */
const ADDRESS = /\d/u

/** A name with a legal form, and the address or place that stands behind it in the same cell. */
export interface Addressed {
  readonly name: Span
  /** The country or region that the words behind the name end with, where they tell one. */
  readonly place: Span | null
}

/**
 * "Hetzner Online GmbH, Industriestr. 25, 91710 Gunzenhausen" and "Hotjar Ltd., Malta": where a company has its seat is no part of
 * its name. Null where nothing but a name stands there, or where what follows can be another one.
 */
export function addressed(cell: Span, lexicons: Lexicons): Addressed | null {
  const text = cell.text.slice(0, 300)
  const found = NAMED.exec(text)
  const words = found?.[1] ?? found?.[2]
  if (!found || words === undefined) return null
  const behind = within(cell, found[0].length, cell.text.length)
  const parts = partsOf(behind)
  const place = isPlaces(behind.text, lexicons) ? behind : lastPlace(parts, lexicons)
  if (place === null && !parts.some(({ text }) => ADDRESS.test(text)) && !isTown(behind, lexicons)) return null
  return { name: within(cell, 0, words.length), place }
}

/** One word that is no name of somebody else: "Ostufer Wartung e. K., Kiel". */
function isTown({ text }: Span, { vendor }: Lexicons): boolean {
  return /^\p{Lu}[\p{Ll}-]{2,30}$/u.test(text) && vendor(text) === null && !hasLegalForm(`X ${text}`)
}

function partsOf(words: Span): Span[] {
  return [...words.text.matchAll(/[^,;\n]+/gu)].map((part) => within(words, part.index, part.index + part[0].length))
}

function lastPlace(parts: readonly Span[], lexicons: Lexicons): Span | null {
  const last = parts.at(-1)
  return last && isPlaces(last.text, lexicons) ? last : null
}
