import { type Line, wordsOfLine } from './line.ts'

/** The part of a page, at its top and bottom, in which headers and footers stand. */
const MARGIN = 0.08

const PAGE_NUMBER =
  /^[\s\-–|]{0,3}(?:(?:sida|sid|page|side|seite|s)\.?\s?)?\d{1,4}\s?(?:(?:av|of|af|von|\/)\s?\d{1,4})?[\s\-–|.]{0,3}$/iu

/** The lines of a page, and how high it is in points. */
export interface PageLines {
  readonly lines: readonly Line[]
  readonly height: number
}

/** Leaves out page numbers, and what stands in the margin of most pages at the same height, whatever its digits. */
export function withoutMargins(pages: readonly PageLines[]): readonly PageLines[] {
  const held = new Map<string, Set<number>>()
  for (const [index, page] of pages.entries())
    for (const line of page.lines) {
      if (!inMargin(line, page.height)) continue
      const key = keyOf(line)
      held.set(key, (held.get(key) ?? new Set()).add(index))
    }
  const repeated = (line: Line) => pages.length > 1 && (held.get(keyOf(line))?.size ?? 0) * 2 > pages.length
  return pages.map(({ lines, height }) => ({
    height,
    lines: lines.filter((line) => !inMargin(line, height) || !(PAGE_NUMBER.test(wordsOfLine(line)) || repeated(line))),
  }))
}

function inMargin(line: Line, height: number): boolean {
  return line.y < MARGIN * height || line.y > (1 - MARGIN) * height
}

function keyOf(line: Line): string {
  return `${Math.round(line.y / 4)} ${wordsOfLine(line).replace(/\d{1,6}/gu, '#')}`
}
