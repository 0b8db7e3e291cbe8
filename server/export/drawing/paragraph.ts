import { ASCENT, textWidth } from './measure.ts'
import { plainText } from './plain-text.ts'
import type { Box, TextShape, Weight } from './scene.ts'
import { wrapText } from './wrap.ts'

/** How a paragraph is set: size in user units. */
export interface TextStyle {
  readonly size: number
  readonly weight: Weight
  readonly colour: string
}

/** Text set to a width: its lines, measured. */
export interface Paragraph {
  readonly style: TextStyle
  readonly lines: readonly { readonly text: string; readonly width: number }[]
  readonly width: number
  readonly height: number
}

const LEADING = 1.32

/** Sets text to lines no wider than `width`; empty text has no line and no height. */
export function paragraph(text: string, style: TextStyle, width: number): Paragraph {
  const measure = (line: string) => textWidth(line, style.size, style.weight)
  const plain = plainText(text)
  const lines = plain === '' ? [] : wrapText(plain, width, measure).map((line) => ({ text: line, width: measure(line) }))
  return {
    style,
    lines,
    width: Math.max(0, ...lines.map((line) => line.width)),
    height: lines.length * style.size * LEADING,
  }
}

/** Places a paragraph with its top left corner at x, y, inside a box that it must not leave. */
export function placeParagraph(set: Paragraph, x: number, y: number, inside: Box): TextShape[] {
  const { size, weight, colour } = set.style
  const top = (size * LEADING - size * 1.22) / 2
  return set.lines.map(({ text, width }, index) => {
    const baseline = y + index * size * LEADING + top + size * ASCENT
    return { kind: 'text', x, baseline, width, size, weight, colour, text, inside }
  })
}

/** Height of paragraphs one below the other. */
export function stackHeight(paragraphs: readonly Paragraph[], gap = 0): number {
  const shown = paragraphs.filter((set) => set.lines.length > 0)
  return shown.reduce((sum, set) => sum + set.height, 0) + gap * Math.max(0, shown.length - 1)
}

/** Places paragraphs one below the other; empty ones take no room. */
export function placeStack(paragraphs: readonly Paragraph[], x: number, y: number, inside: Box, gap = 0): TextShape[] {
  let top = y
  return paragraphs.flatMap((set) => {
    if (set.lines.length === 0) return []
    const placed = placeParagraph(set, x, top, inside)
    top += set.height + gap
    return placed
  })
}
