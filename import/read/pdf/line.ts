import { superscript } from '../html/words.ts'
import type { Piece } from './piece.ts'

/** A stretch of a line without a gap that could part two columns. */
export interface Segment {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** The pieces of a page that stand on one line. */
export interface Line {
  readonly page: number
  readonly y: number
  readonly size: number
  /** The one font of all of it, or null where there are several. */
  readonly font: string | null
  readonly segments: readonly Segment[]
}

/** A gap of this many times the size of the letters may part two columns; spaces between words are narrower. */
const COLUMN_GAP = 0.75
const WORD_GAP = 0.12

/** Puts the pieces of a page together as lines, from top to bottom. */
export function linesOfPage(pieces: readonly Piece[], page: number): Line[] {
  const lines: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && piece.y - first.y <= 0.35 * Math.max(first.size, piece.size)) line.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => lineOf(line, page))
}

function lineOf(pieces: readonly Piece[], page: number): Line {
  const sorted = [...pieces].sort((a, b) => a.left - b.left)
  // A footnote's raised number is smaller, and stands higher.
  const main = sorted.reduce((largest, piece) => (piece.size > largest.size ? piece : largest))
  const fonts = new Set(sorted.map((piece) => piece.font))
  const segments: { text: string; left: number; right: number }[] = []
  for (const piece of sorted) {
    const last = segments.at(-1)
    const gap = last ? piece.left - last.right : 0
    const text = isRaised(piece, main) ? superscript(piece.text) : piece.text
    if (!last || (gap > COLUMN_GAP * main.size && !isBullet(last.text))) {
      segments.push({ text, left: piece.left, right: piece.right })
      continue
    }
    const space = gap > WORD_GAP * main.size ? ' ' : ''
    last.text += `${space}${text}`
    last.right = Math.max(last.right, piece.right)
  }
  return { page, y: main.y, size: main.size, font: fonts.size === 1 ? main.font : null, segments: numbered(segments) }
}

/** The mark of a footnote. */
function isRaised(piece: Piece, main: Piece): boolean {
  return piece.size < 0.85 * main.size && piece.y < main.y - 0.15 * main.size && /^\d{1,2}$/u.test(piece.text)
}

function isBullet(text: string): boolean {
  return /^[•·▪‣◦●○–—*-]$/u.test(text)
}

/** A number and the words behind it are no two columns: an item of a list, or a numbered heading. */
function numbered(segments: Segment[]): Segment[] {
  const [first, second] = segments
  if (segments.length !== 2 || !first || !second || !/^(?:\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[a-z][.)])$/u.test(first.text))
    return segments
  return [{ text: `${first.text} ${second.text}`, left: first.left, right: second.right }]
}

/** All words of a line. */
export function wordsOfLine(line: Line): string {
  return line.segments.map((segment) => segment.text).join(' ')
}

/** Where a line begins and ends. */
export function extentOf({ segments }: Line): { left: number; right: number } {
  return { left: segments[0]?.left ?? 0, right: segments.at(-1)?.right ?? 0 }
}
