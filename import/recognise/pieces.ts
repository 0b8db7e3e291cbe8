import type { StatedCertainty } from '../fact.ts'
import { type Span, within } from '../place.ts'
import { hasLegalForm, withoutLegalForm } from '../vocabulary/vendors.ts'

/** One term, or words that no term covers (`term` null), in the order of the text. */
export interface Segment {
  readonly span: Span
  readonly term: string | null
  readonly certainty: StatedCertainty
}

const BULLETS = /[•〉›▪‣●;]/u

/**
 * Splits a cell or value into its pieces: at bullets and semicolons, and, when `commas` is set, at commas too.
 * Separators inside brackets do not count.
 */
export function piecesOf(span: Span, commas: boolean): Span[] {
  const pieces: Span[] = []
  let depth = 0
  let start = 0
  for (let index = 0; index <= span.text.length; index += 1) {
    const character = span.text[index] ?? ''
    if (character === '(') depth += 1
    if (character === ')') depth = Math.max(0, depth - 1)
    const splits = character === '' || (depth === 0 && (BULLETS.test(character) || (commas && isComma(span.text, index))))
    if (!splits) continue
    const piece = within(span, start, index)
    if (/[\p{L}\p{N}]/u.test(piece.text)) pieces.push(piece)
    start = index + 1
  }
  return pieces
}

function isComma(text: string, index: number): boolean {
  return text[index] === ',' && !/\d,\d/.test(text.slice(Math.max(0, index - 1), index + 2))
}

/** Words without a footnote mark (¹, *, †) at the end. */
export function withoutMarks(span: Span): Span {
  const marks = /[\s*¹²³⁴⁵⁶⁷⁸⁹†‡.]{1,10}$/u.exec(span.text.slice(-10))
  return marks ? within(span, 0, span.text.length - marks[0].length) : span
}

/** Puts a legal form back to the name that a comma parted it from: "Google, Inc" is one name. */
export function withForms(line: Span, pieces: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const isForm = hasLegalForm(piece.text) && withoutLegalForm(piece.text) === piece.text
    if (isForm && last) joined[joined.length - 1] = within(line, last.start - line.start, piece.end - line.start)
    else joined.push(piece)
  }
  return joined
}

const AND = /\s(?:och|and|og|und|samt|sowie)\s/gu

/** The parts of words that "and" joins, each with its place. */
export function joinedParts(words: Span): Span[] {
  const parts: Span[] = []
  let start = 0
  for (const match of words.text.matchAll(AND)) {
    parts.push(within(words, start, match.index))
    start = match.index + match[0].length
  }
  return [...parts, within(words, start, words.text.length)]
}
