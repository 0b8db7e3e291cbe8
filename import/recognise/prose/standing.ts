import type { Span } from '../../place.ts'
import { foldCharacters } from '../../vocabulary/lexicon.ts'
import type { Standing } from './relations.ts'

/** The folded words of a sentence before and behind a name in it. */
export function standingOf(span: Span, sentence: Span): Standing {
  const folded = foldCharacters(sentence.text)
  return {
    before: evenly(folded.slice(0, span.start - sentence.start).replace(/^[*¹²³⁴⁵†‡]\s*/u, '')),
    after: evenly(folded.slice(span.end - sentence.start)),
  }
}

/** Where marks of emphasis were, blanks are left: "från   Acme AB  , som". */
function evenly(folded: string): string {
  return folded.includes('  ') ? folded.replace(/ {2,}/g, ' ').replace(/ (?=[,.;:)])/g, '') : folded.replace(/^ (?=[,.;:)])/, '')
}
