import { type Span, within } from '../place.ts'

/** What is left of a text without the sentences on lines of their own before it, where `tells` holds for it as for the whole. */
export function tailThat(span: Span, tells: (tail: string) => boolean): Span {
  let told = span
  for (const [index, line] of linesOf(span).entries()) {
    const tail = within(span, line.start - span.start, span.text.length)
    if (index > 0 && !/[.;]\s{0,9}$/u.test(before(span, line))) return told
    if (!tells(tail.text)) return told
    told = tail
  }
  return told
}

/** The end of what stands before a line. */
function before(span: Span, line: Span): string {
  return span.text.slice(0, line.start - span.start).slice(-10)
}

/** The lines of a text that hold words. */
export function linesOf(span: Span): Span[] {
  return [...span.text.matchAll(/[^\n]+/gu)]
    .map((line) => within(span, line.index, line.index + line[0].length))
    .filter(({ text }) => text !== '')
}
