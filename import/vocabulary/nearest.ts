import { bitsOf, countsOf, editDistance, lettersOf, mayDifferBy } from './edit-distance.ts'
import type { Vocabulary } from './index.ts'
import { foldWords } from './words.ts'

/** The kinds of words that a person can teach Vart where a document has unknown ones. */
export type Teachable = 'item' | 'subject' | 'purpose' | 'basis' | 'mechanism' | 'place'

interface Known {
  readonly words: string
  readonly id: string
  readonly kind: string | undefined
  readonly letters: number
  readonly counts: Uint8Array
}

interface Named {
  readonly id: string
  readonly words: readonly string[]
  readonly kind?: string
}

const known = (terms: Iterable<Named>): Known[] =>
  [...terms].flatMap(({ id, words, kind }) =>
    words.map(foldWords).map((word) => ({ words: word, id, kind, letters: lettersOf(word), counts: countsOf(word) })),
  )

/** What the vocabulary knows of each kind. */
const KNOWN: Readonly<Record<Teachable, (vocabulary: Vocabulary) => Known[]>> = {
  item: ({ items }) => known(items.values()),
  subject: ({ subjects }) => known(subjects.values()),
  purpose: ({ purposes }) => known(purposes.values()),
  basis: ({ bases, mechanisms }) => known([...bases.values(), ...mechanisms.values()]),
  mechanism: ({ bases, mechanisms }) => known([...mechanisms.values(), ...bases.values()]),
  place: ({ countries, cities }) =>
    known([...[...countries.values()].map(({ code, words }) => ({ id: code, words })), ...cities]),
}

/** Says what to do about unknown words. */
export type Suggest = (text: string, kind: Teachable) => string

/** What to do about words that a vocabulary lacks: the nearest term, where one is near, and the line that teaches them. */
export function suggestionsOf(vocabulary: Vocabulary): Suggest {
  const found = new Map<Teachable, readonly Known[]>()
  return (text, kind) => {
    const words = text
      .slice(0, LONGEST + 20)
      .replace(/[\s;"]+/gu, ' ')
      .trim()
    if (words.length < 2 || words.length > LONGEST || /[()]/u.test(words))
      return 'To teach Vart the words of your documents, add them to vocabulary.tsv.'
    const candidates = found.get(kind) ?? KNOWN[kind](vocabulary)
    found.set(kind, candidates)
    const nearest = nearestOf(foldWords(words), candidates)
    const line = (own: string, id: string) => `${own}<TAB>${id}<TAB>${words} in vocabulary.tsv.`
    if (!nearest) return `To teach Vart: ${line(kind, ANY_ID[kind])}`
    return `Nearest known: "${nearest.words}" (${nearest.id}). To teach Vart: ${line(nearest.kind ?? kind, nearest.id)}`
  }
}

/** What stands for the id where no term is near. */
const ANY_ID: Readonly<Record<Teachable, string>> = {
  item: 'ID-OF-ITEM',
  subject: 'ID-OF-SUBJECT',
  purpose: 'ID-OF-PURPOSE',
  basis: 'ID-OF-BASIS',
  mechanism: 'ID-OF-MECHANISM',
  place: 'COUNTRY-CODE',
}

/** Longer words than this are sentences, near to nothing. */
const LONGEST = 40

/** The known words with the fewest edits, a quarter of the letters at most; the first of equals. */
function nearestOf(words: string, candidates: readonly Known[]): Known | null {
  if (words.length < 4 || words.length > LONGEST) return null
  let best: Known | null = null
  let limit = Math.floor(words.length / 4)
  const letters = lettersOf(words)
  const counts = countsOf(words)
  for (const candidate of candidates) {
    if (limit < 1) break
    // One edit changes at most two of the letters in use: a cheap question that rules nearly every word out.
    if (bitsOf(letters ^ candidate.letters) > 2 * limit || !mayDifferBy(limit, counts, candidate.counts)) continue
    const distance = editDistance(words, candidate.words, limit)
    if (distance > limit) continue
    best = candidate
    limit = distance - 1
  }
  return best
}
