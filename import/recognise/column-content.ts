import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { hasLegalForm } from '../vocabulary/vendors.ts'
import type { Cells, Column } from './columns.ts'
import { segment } from './segment.ts'

const CODES = /^[A-Z]{2}(?:(?:,? ?\/? ?| och | and | og | und )[A-Z]{2}){0,9}$/u
const BETWEEN = /(?<!\p{L})(?:och|and|og|und|the|inom|within|i|in|eller|or|die|området|area|union)(?!\p{L})/gu

type Test = (words: string, lexicons: Lexicons) => boolean

/** True where the words are places and nothing else: "Tyskland, USA", "DE / IE". */
export function isPlaces(words: string, { places, vocabulary }: Lexicons): boolean {
  if (words.length > 200) return false
  if (CODES.test(words) && words.split(/[^A-Z]+/u).every((code) => vocabulary.countries.has(code))) return true
  const folded = foldCharacters(words)
  const matches = places.all(folded)
  let rest = ''
  let from = 0
  for (const match of matches) {
    rest += `${folded.slice(from, match.start)} `
    from = match.end
  }
  return matches.length > 0 && !/\p{L}/u.test((rest + folded.slice(from)).replace(BETWEEN, ' '))
}

/** True where the words are the name of a company or product in the vendor register. */
export function isVendor(words: string, { vendor }: Lexicons): boolean {
  if (words.length > 120) return false
  const outside = words.replace(/\s*\([^()]*\)\s*$/u, '')
  return vendor(words) !== null || vendor(outside) !== null
}

/** A company that the register knows, or that bears a legal form. */
const isCompany: Test = (words, lexicons) => isVendor(words, lexicons) || (words.length <= 100 && hasLegalForm(words))
const isPurpose: Test = (words, { purposes }) => purposes.exact(words) !== null
const isItems: Test = (words, { items }) => {
  const parts = segment({ text: words.slice(0, 500), start: 0, end: words.length }, items)
  return parts.length > 0 && parts.every((part) => part.term !== null)
}

/** True where at least two cells, and three of five, pass. */
function mostly(rows: readonly Cells[], column: number, passes: Test, lexicons: Lexicons): boolean {
  const words = rows.map((row) => row[column]?.text ?? '').filter((text) => text !== '')
  const passing = words.filter((text) => passes(text, lexicons)).length
  return passing >= 2 && passing * 5 >= words.length * 3
}

/** The columns of a table without a header that Vart knows: mostly vendors in one, mostly places in another; null where it is none. */
export function columnsByContent(rows: readonly Cells[], lexicons: Lexicons): Column[] | null {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, column) => column)
  const recipient = columns.find((column) => mostly(rows, column, isVendor, lexicons))
  const location = columns.find((column) => mostly(rows, column, isPlaces, lexicons))
  if (recipient === undefined || location === undefined) return null
  return columns.map((column): Column => {
    if (column === recipient) return ['recipient']
    if (mostly(rows, column, isPlaces, lexicons)) return ['location']
    if (mostly(rows, column, isItems, lexicons)) return ['items']
    return mostly(rows, column, isPurpose, lexicons) ? ['purpose'] : []
  })
}

/** Settles by content what a header leaves open: which column names vendors, and which gives places. */
export function completeByContent(columns: readonly Column[], rows: readonly Cells[], lexicons: Lexicons): Column[] {
  const has = (role: Column[number]) => columns.some((column) => column.includes(role))
  const named = has('recipient') || has('recipients') || has('activity')
  const legal = columns.findIndex((column, at) => column.includes('name') && mostly(rows, at, isCompany, lexicons))
  const known = columns.findIndex((column, at) => mayName(column) && mostly(rows, at, isVendor, lexicons))
  const vendors = named ? -1 : legal >= 0 ? legal : known
  return columns.map((column, at): Column => {
    if (at === vendors) return ['recipient']
    if (has('location') || has('transfer')) return column
    const places = column.length === 0 && mostly(rows, at, isPlaces, lexicons)
    const seats = column.includes('other') && (has('recipient') || vendors >= 0) && mostly(rows, at, endsInPlace, lexicons)
    return places || seats ? ['location'] : column
  })
}

/** "Gunzenhausen, Tyskland": an address that ends in its country. */
function endsInPlace(words: string, { countries }: Lexicons): boolean {
  const comma = words.lastIndexOf(', ')
  return comma > 0 && countries.exact(words.slice(comma + 2)) !== null
}

function mayName(column: Column): boolean {
  return column.length === 0 || ['name', 'purpose', 'other', 'subjects'].some((role) => column.includes(role as Column[number]))
}
