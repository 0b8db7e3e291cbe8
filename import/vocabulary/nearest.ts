import { bitsOf, countsOf, editDistance, lettersOf, mayDifferBy } from './edit-distance.ts'
import type { Term, Vocabulary } from './index.ts'
import { foldWords } from './words.ts'

/** The vocabulary files in which unknown words can be looked for. */
export type VocabularyFile = 'items' | 'subjects' | 'purposes' | 'bases' | 'countries'

interface Known {
  readonly words: string
  readonly id: string
  readonly letters: number
  readonly counts: Uint8Array
}

const known = (terms: Iterable<{ readonly id: string; readonly words: readonly string[] }>): Known[] =>
  [...terms].flatMap(({ id, words }) =>
    words.map(foldWords).map((word) => ({ words: word, id, letters: lettersOf(word), counts: countsOf(word) })),
  )
const termsOf = (...maps: ReadonlyMap<string, Term>[]): Known[] => known(maps.flatMap((map) => [...map.values()]))

/** What each file knows. */
const KNOWN: Readonly<Record<VocabularyFile, (vocabulary: Vocabulary) => Known[]>> = {
  items: ({ items }) => termsOf(items),
  subjects: ({ subjects }) => termsOf(subjects),
  purposes: ({ purposes }) => termsOf(purposes),
  bases: ({ bases, mechanisms }) => termsOf(bases, mechanisms),
  countries: ({ countries, cities }) =>
    known([...[...countries.values()].map(({ code, words }) => ({ id: code, words })), ...cities]),
}

/** Says what to do about unknown words. */
export type Suggest = (text: string, file: VocabularyFile) => string

/** What to do about words that a vocabulary lacks: the nearest term, where one is near, and the file that takes new ones. */
export function suggestionsOf(vocabulary: Vocabulary): Suggest {
  const found = new Map<VocabularyFile, readonly Known[]>()
  return (text, file) => {
    const candidates = found.get(file) ?? KNOWN[file](vocabulary)
    found.set(file, candidates)
    const nearest = nearestOf(foldWords(text.slice(0, LONGEST + 20)), candidates)
    const path = `import/vocabulary/${file}.tsv`
    return nearest ? `Nearest known: "${nearest.words}" (${nearest.id}), add it to ${path}.` : `Add it to ${path}.`
  }
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
