import { type Span, trimmedSpan } from '../place.ts'

/** One line of a text: its raw characters without the line feed, and its trimmed content as a span. */
export interface Line {
  readonly raw: string
  readonly start: number
  readonly span: Span
  readonly blank: boolean
}

/** Splits a text into lines that know their offsets. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const raw of text.split('\n')) {
    const span = trimmedSpan(text, start, start + raw.length)
    lines.push({ raw, start, span, blank: span.text === '' })
    start += raw.length + 1
  }
  return lines
}

/** The index of the first line from `from` on that is not blank, or `lines.length`. */
export function nextText(lines: readonly Line[], from: number): number {
  let index = from
  while (index < lines.length && lines[index]?.blank) index += 1
  return index
}
