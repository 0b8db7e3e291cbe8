import { type Span, within } from '../place.ts'
import type { Lexicon } from '../vocabulary/lexicon.ts'
import type { Segment } from './pieces.ts'

/** "faktura- och leveransadress", "Kontakt, adress- och faktureringsuppgifter", "ljud-/bildupptagning": words before the last may lack the head. */
const COORDINATION =
  /^(\p{L}{3,30})(?:(-?), *(\p{L}{3,30}))?(-?) *(?:,|\/|&|och|eller|samt|and|or|og|und|oder) *(-?\p{L}{5,40})(?![\p{L}\p{N}-])/u

/** The terms of a coordination whose words share the head of the last one, or null where it is none. `text` is that of the span, folded. */
export function sharedHeads(
  span: Span,
  text: string,
  start: number,
  lexicon: Lexicon,
): { segments: Segment[]; end: number } | null {
  const folded = text.slice(start, start + 160)
  const match = COORDINATION.exec(folded)
  if (!match) return null
  const [whole, first = '', , second, , last = ''] = match
  const own = lexicon.exact(last)
  if (!own) return null
  const parts = [first, ...(second ? [second] : [])]
  const terms = parts.map((part) => lexicon.exact(part) ?? headed(part, last, lexicon))
  if (terms.some((term) => term === null)) return null
  let from = 0
  const segments = [...parts, last].map((part, index): Segment => {
    const at = folded.indexOf(part, from)
    from = at + part.length
    return { span: within(span, start + at, start + from), term: terms[index] ?? own, certainty: 'stated' }
  })
  return { segments, end: start + whole.length }
}

/** Tries the endings of the last word behind this one, the longest first: "faktura" + "adress". */
function headed(part: string, last: string, lexicon: Lexicon): string | null {
  for (let cut = 2; cut <= last.length - 4; cut += 1) {
    const head = last.slice(cut)
    const term = lexicon.exact(part + head) ?? lexicon.exact(`${part}s${head}`)
    if (term) return term
  }
  return null
}
