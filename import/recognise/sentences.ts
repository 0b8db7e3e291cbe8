import { type Span, within } from '../place.ts'

/** Words whose full stop ends no sentence, in the five languages. */
const ABBREVIATIONS = new Set(
  'art abs lit nr gem bzw ggf evtl inkl exkl u.a z.b d.h u.u i.d.r i.s.d i.v.m t.ex t.o.m bl.a m.fl m.m o.s.v d.v.s s.k f.d p.g.a e.g i.e etc cf vs incl excl no sec para f.eks bl.a m.v jf stk pkt kap ev evt ang resp tel org dr prof mr mrs ms st co corp inc ltd dvs osv fx ca kl obs sog str abt usw buchst satz ziff'.split(
    ' ',
  ),
)

/** Nobody writes longer sentences: what goes on and on is cut, so that no rule looks at all of it for each of its words. */
const LONGEST = 4_000

/**
 * The sentences of running text in its order, each a span of its own of 4,000 characters at most. A line break ends one
 * only before a bullet or a label.
 */
export function sentencesOf(span: Span): readonly Span[] {
  const known = KNOWN.get(span)
  if (known) return known
  const sentences = endsOf(span).flatMap((sentence) => (sentence.text.length > LONGEST ? cut(sentence) : [sentence]))
  KNOWN.set(span, sentences)
  return sentences
}

/** The sentences of the spans of a document, which one recogniser after the other asks for. */
const KNOWN = new WeakMap<Span, readonly Span[]>()

function cut(sentence: Span): Span[] {
  const parts: Span[] = []
  for (let from = 0; from < sentence.text.length; ) {
    const window = sentence.text.slice(from, from + LONGEST)
    const space = from + LONGEST < sentence.text.length ? window.lastIndexOf(' ') : -1
    const to = from + (space > 0 ? space : window.length)
    push(parts, within(sentence, from, to))
    from = to
  }
  return parts
}

function endsOf(span: Span): Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const match of span.text.matchAll(
    /[.!?…][)"”’]?(?=\s{1,4}["“„(*]?[\p{Lu}\p{N}])|\n(?=\s{0,20}(?:[•*–-]|\p{Lu}\p{L}{1,30}:))/gu,
  )) {
    const end = match.index + match[0].length
    const before = span.text.slice(Math.max(0, match.index - 14), match.index)
    if (match[0].startsWith('.') && endsInAbbreviation(before) && !beginsAnew(before, span.text.slice(end, end + 24))) continue
    push(sentences, within(span, start, end))
    start = end
  }
  push(sentences, within(span, start, span.text.length))
  return sentences
}

function push(sentences: Span[], sentence: Span): void {
  if (sentence.text !== '') sentences.push(sentence)
}

/** "… by Stripe, Inc. Your card number …": behind a legal form, a word that opens sentences opens one. */
function beginsAnew(before: string, behind: string): boolean {
  return / (?:inc|ltd|corp|co|llc)$/iu.test(before) && OPENS.test(behind)
}

const OPENS =
  /^\s{1,4}(?:your|our|we|you|they|it|this|these|the|if|when|in|for|all|no|vi|du|din|ditt|dina|det|den|de|dessa|om|när|dit|dine|hvis|når|wir|sie|ihre?|die|der|das|diese|wenn|es) \p{L}/iu

function endsInAbbreviation(before: string): boolean {
  const word = /[\p{L}.]{1,14}$/u.exec(before)?.[0].toLowerCase() ?? ''
  return ABBREVIATIONS.has(word) || /^(?:\p{L}\.){0,4}\p{L}$/u.test(word)
}
