/** A stretch of a document's extracted text. `start` is inclusive, `end` exclusive, both UTF-16 offsets. */
export interface Span {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Where a fact is written. `text.slice(start, end) === quote` holds for every place,
 * where `text` is the extracted text of `document`; `line` is 1-based.
 */
export interface Place {
  readonly document: string
  readonly line: number
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** Cuts `start`–`end` out of `text` as a span, with white space at both ends left out. */
export function trimmedSpan(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from += 1
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1
  return { text: text.slice(from, to), start: from, end: to }
}

/** Narrows a span to the part from `from` to `to` (offsets within the span), trimmed. */
export function within(span: Span, from: number, to: number): Span {
  const part = trimmedSpan(span.text, from, to)
  return { text: part.text, start: span.start + part.start, end: span.start + part.end }
}

/** What JavaScript takes for white space, and the zero-width space. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13)
  return (code >= 0x2000 && code <= 0x200b) || OTHER_SPACES.has(code)
}

const OTHER_SPACES: ReadonlySet<number> = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff])
