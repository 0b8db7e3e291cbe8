import { askedRole } from './asking-headers.ts'
import { bitsOf, countsOf, isNear, lettersOf, mayDifferBy } from './edit-distance.ts'
import { lighterHeader } from './header-forms.ts'
import headersTsv from './headers.tsv?raw'
import { listOf, parseTsv } from './tsv.ts'
import { foldWords } from './words.ts'

/**
 * What a column or a labelled block holds. `name`, `processing`, `recipients` and `transfer` are settled by the columns
 * beside them.
 */
export type Role =
  | 'recipient'
  /** To whom the data of a row goes, by name or by category: "Kategorier av mottagare". */
  | 'recipients'
  /** The country to which the data of a row is transferred: "Tredjeland". */
  | 'transfer'
  /** On whose behalf data is processed, or whose record it is. */
  | 'controller'
  /** What records hold besides: security measures, contacts, links. Known, so that it is taken for nothing else. */
  | 'other'
  /** Remarks, which may tell when a row applies, and nothing else that is read. */
  | 'remark'
  | 'name'
  | 'location'
  | 'processing'
  | 'purpose'
  | 'activity'
  | 'categories'
  /** Items and categories in one column, where the table has no other for either. */
  | 'data'
  | 'items'
  /** Whether data of special categories is among it, and which. */
  | 'sensitive'
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
  readonly counts: Uint8Array
}

/** Long header words by their length. */
function longOf(headers: ReadonlyMap<string, Role>): Map<number, LongHeader[]> {
  const byLength = new Map<number, LongHeader[]>()
  for (const [words, role] of headers) {
    if (words.length < 8) continue
    const alike = byLength.get(words.length) ?? []
    alike.push({ words, role, letters: lettersOf(words), counts: countsOf(words) })
    byLength.set(words.length, alike)
  }
  return byLength
}

/** A footnote mark or a remark in brackets. */
const MARKED = /[¹²³⁴⁵*†‡(]/u
/** Longer words than this are no header. */
const LONGEST = 300
/** Of how many cells it is remembered what they are, for those who ask again: with the same words, or about the same cell. */
const MOST_REMEMBERED = 2_000

/** Tells the role that header words give to a column of a table, or null. A slip of the pen in a long word is forgiven. */
export function columnRoleFinder(headers: ReadonlyMap<string, Role>): (header: string) => Role | null {
  let long: ReadonlyMap<number, readonly LongHeader[]> | null = null
  const remembered = new Map<string, Role | null>()
  const roleOf = (header: string): Role | null => {
    const words = wordsOf(header)
    if (words === null) return null
    const exact = headers.get(words) ?? headers.get(lighterHeader(words))
    if (exact !== undefined) return exact
    const asked = askedRole(words)
    if (asked !== null) return asked
    long ??= longOf(headers)
    return words.length > 80 ? null : nearRole(words, long)
  }
  return (header) => {
    if (header.length > LONGEST) return null
    const known = remembered.get(header)
    if (known !== undefined) return known
    const role = roleOf(header)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(header, role)
    return role
  }
}

const BROADLY: Partial<Record<Role, Role | null>> = {
  recipients: 'recipient',
  transfer: 'location',
  controller: null,
  other: null,
  remark: null,
}

/** The role of a label or heading that stands for itself: without the distinctions that only columns beside it make. */
export function broadly(role: Role | null): Role | null {
  const broad = role === null ? null : BROADLY[role]
  return broad === undefined ? role : broad
}

/** The words of a header as they are looked up; null where there are none. */
function wordsOf(header: string): string | null {
  const words = foldWords(MARKED.test(header) ? header.replace(/[¹²³⁴⁵*†‡]/gu, '').replace(/\([^)]{0,80}\)/g, ' ') : header)
  return words === '' ? null : words
}

/** The longest words are tried first, so that "kategorier av personuppgifter" comes before "personuppgifter". */
function nearRole(words: string, long: ReadonlyMap<number, readonly LongHeader[]>): Role | null {
  const letters = lettersOf(words)
  const counts = countsOf(words)
  // Two slips change at most four of the letters that a word uses: cheap questions that rule nearly every word out.
  const isMeant = (known: LongHeader) =>
    bitsOf(known.letters ^ letters) <= 4 && mayDifferBy(2, known.counts, counts) && isNear(known.words, words)
  for (let length = words.length + 2; length >= words.length - 2; length -= 1) {
    const near = long.get(length)?.find(isMeant)
    if (near) return near.role
  }
  return null
}
