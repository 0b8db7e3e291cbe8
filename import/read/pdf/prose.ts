import { bulletOf } from '../bullets.ts'
import { isCapitals } from '../label-group.ts'
import { linesOf } from '../lines.ts'
import { isBroken, joined, type Stretch } from './joining.ts'
import { extentOf, type Line, wordsOfLine } from './line.ts'

/** One paragraph, heading or item of a list: lines that belong together. */
interface Passage {
  readonly lines: Line[]
  readonly bullet: boolean
}

/** Writes lines that are no table as plain text: passages with blank lines between them, bullets with a line each. */
export function proseOf(lines: readonly Line[]): string {
  const right = Math.max(0, ...lines.map((line) => extentOf(line).right))
  const left = Math.min(...lines.map((line) => extentOf(line).left))
  const leading = usualLeading(lines)
  const passages: Passage[] = []
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    const last = passages.at(-1)
    const bullet = isBullet(line)
    if (last && above && !bullet && belongs(line, above, last, leading, right)) last.lines.push(line)
    else passages.push({ lines: [line], bullet })
  }
  return passages
    .map((passage, index) => `${index === 0 ? '' : between(passages[index - 1], passage)}${wordsOf(passage, left, right)}`)
    .join('')
}

function isBullet(line: Line): boolean {
  const [parsed] = linesOf(wordsOfLine(line))
  return parsed !== undefined && bulletOf(parsed) !== null
}

function belongs(line: Line, above: Line, passage: Passage, leading: number, right: number): boolean {
  if (Math.abs(line.size - above.size) > 0.08 * above.size) return false
  if (passage.bullet && extentOf(line).left <= extentOf(passage.lines[0] ?? line).left + 0.3 * line.size) return false
  if (line.page !== above.page) return isBroken(stretchOf(above), stretchOf(line), right) && !/[.!?:]$/u.test(wordsOfLine(above))
  const gap = line.y - above.y
  return gap > 0 && gap <= 1.25 * leading * line.size && !isTitle(above, line)
}

/** A short line all in another font than the line below it titles what follows; labels in capitals stay with their values. */
function isTitle(above: Line, line: Line): boolean {
  const words = wordsOfLine(above)
  const other = above.font !== null && line.font !== null && above.font !== line.font
  return other && words.length <= 100 && !isCapitals(words) && !words.endsWith(':')
}

/** The usual distance between the lines of a paragraph, in sizes of its letters. */
function usualLeading(lines: readonly Line[]): number {
  const gaps = lines.flatMap((line, index) => {
    const above = lines[index - 1]
    const gap = above && above.page === line.page && above.size === line.size ? (line.y - above.y) / line.size : 0
    return gap > 0.9 && gap < 2 ? [gap] : []
  })
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 1.3
}

function between(above: Passage | undefined, passage: Passage): string {
  return above?.bullet && passage.bullet ? '\n' : '\n\n'
}

/** Bullets are indented as on the page, by about a space for each letter's width. */
function wordsOf({ lines, bullet }: Passage, left: number, right: number): string {
  const words = joined(lines.map(stretchOf), right)
  const [first] = lines
  if (!bullet || !first) return words
  const indent = Math.min(40, Math.max(0, Math.round((extentOf(first).left - left) / first.size)))
  return `${' '.repeat(indent)}${words.replace(/\n/g, ' ')}`
}

function stretchOf(line: Line): Stretch {
  return { text: wordsOfLine(line), ...extentOf(line) }
}
