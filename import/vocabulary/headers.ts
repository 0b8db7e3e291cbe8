import { bitsOf, isNear, lettersOf } from './edit-distance.ts'
import headersTsv from './headers.tsv?raw'
import { listOf, parseTsv } from './tsv.ts'
import { foldWords } from './words.ts'

/** What a column or a labelled block holds. `name` and `processing` are settled by the columns beside them. */
export type Role =
  | 'recipient'
  | 'name'
  | 'location'
  | 'processing'
  | 'purpose'
  | 'activity'
  | 'categories'
  /** Items and categories in one column, where the table has no other for either. */
  | 'data'
  | 'items'
  | 'subjects'
  | 'basis'
  | 'retention'
  | 'mechanism'
  | 'condition'

/** The header words that ship with Vart, folded, with the role that each gives. */
export function loadHeaders(): ReadonlyMap<string, Role> {
  return new Map(
    parseTsv(headersTsv).flatMap((row) =>
      ['sv', 'en', 'da', 'no', 'de'].flatMap((language) =>
        listOf(row[`words_${language}`]).map((word) => [foldWords(word), row.role as Role] as const),
      ),
    ),
  )
}

interface LongHeader {
  readonly words: string
  readonly role: Role
  readonly letters: number
}

/** Long header words, the longest first, so that "kategorier av personuppgifter" is tried before "personuppgifter". */
function longOf(headers: ReadonlyMap<string, Role>): LongHeader[] {
  return [...headers]
    .filter(([words]) => words.length >= 8)
    .sort(([a], [b]) => b.length - a.length)
    .map(([words, role]) => ({ words, role, letters: lettersOf(words) }))
}

/** Tells the role that header words give to a column, or null. A slip of the pen in a long word is forgiven. */
export function roleFinder(headers: ReadonlyMap<string, Role>): (header: string) => Role | null {
  let long: readonly LongHeader[] | null = null
  return (header) => {
    long ??= longOf(headers)
    return roleOf(header, headers, long)
  }
}

function roleOf(header: string, headers: ReadonlyMap<string, Role>, long: readonly LongHeader[]): Role | null {
  if (header.length > 200) return null
  const words = foldWords(header.replace(/[¹²³⁴⁵*†‡]/gu, '').replace(/\([^)]{0,80}\)/g, ' '))
  if (words === '' || words.length > 80) return null
  const exact = headers.get(words)
  if (exact) return exact
  const letters = lettersOf(words)
  const near = long.find((known) => mayBeNear(known, words, letters) && isNear(known.words, words))
  return near?.role ?? null
}

/** Two slips change at most four of the letters that a word uses: a cheap question that rules nearly every word out. */
function mayBeNear(known: LongHeader, words: string, letters: number): boolean {
  return Math.abs(known.words.length - words.length) <= 2 && bitsOf(known.letters ^ letters) <= 4
}
