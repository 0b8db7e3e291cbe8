import { type Term, vocabulary } from '../vocabulary/index.ts'
import { hasLimiter, Lexicon } from '../vocabulary/lexicon.ts'

/** Words that read as "maybe" rather than as a part of the term; they are weighed by the segmenter. */
const withoutLimiters = (terms: ReadonlyMap<string, Term>) =>
  [...terms.values()].map((term) => ({ id: term.id, words: term.words.filter((word) => !hasLimiter(word)) }))

export const itemLexicon = new Lexicon(withoutLimiters(vocabulary.items))
export const subjectLexicon = new Lexicon(withoutLimiters(vocabulary.subjects), 'loose')
export const purposeLexicon = new Lexicon(withoutLimiters(vocabulary.purposes), 'loose')
export const basisLexicon = new Lexicon(withoutLimiters(vocabulary.bases), 'loose')
export const mechanismLexicon = new Lexicon(withoutLimiters(vocabulary.mechanisms), 'loose')
