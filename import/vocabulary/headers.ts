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

const ROLES: ReadonlyMap<string, Role> = new Map(
  parseTsv(headersTsv).flatMap((row) =>
    ['sv', 'en', 'da', 'no', 'de'].flatMap((language) =>
      listOf(row[`words_${language}`]).map((word) => [foldWords(word), row.role as Role] as const),
    ),
  ),
)

/** Long header words, the longest first, so that "kategorier av personuppgifter" is tried before "personuppgifter". */
const BY_LENGTH = [...ROLES]
  .filter(([words]) => words.length >= 8)
  .sort(([a], [b]) => b.length - a.length)
  .map(([words, role]) => ({ words, role, letters: lettersOf(words) }))

/** The role that header words give to a column, or null. A slip of the pen in a long word is forgiven. */
export function roleOf(header: string): Role | null {
  if (header.length > 200) return null
  const words = foldWords(header.replace(/[¹²³⁴⁵*†‡]/gu, '').replace(/\([^)]{0,80}\)/g, ' '))
  if (words === '' || words.length > 80) return null
  const exact = ROLES.get(words)
  if (exact) return exact
  const letters = lettersOf(words)
  const near = BY_LENGTH.find((known) => mayBeNear(known, words, letters) && isNear(known.words, words))
  return near?.role ?? null
}

/** Two slips change at most four of the letters that a word uses: a cheap question that rules nearly every word out. */
function mayBeNear(known: { readonly words: string; readonly letters: number }, words: string, letters: number): boolean {
  return Math.abs(known.words.length - words.length) <= 2 && bitsOf(known.letters ^ letters) <= 4
}
