import type { Block, Reading } from '../block.ts'
import { trimmedSpan } from '../place.ts'
import { bulletOf, isTabbedBullet, takeList } from './bullets.ts'
import { takeFlattenedTable } from './flattened-table.ts'
import { takeLabelGroup, takePairs } from './label-group.ts'
import { type Line, linesOf, nextText } from './lines.ts'
import { type Taken, takeTabTable } from './tab-table.ts'

type Take = (text: string, lines: readonly Line[], from: number) => Taken<Block> | null

/** Tried in this order at every line that is not blank; the first that takes something wins. */
const TAKES: readonly Take[] = [takeTable, takeFlattenedTable, takeLabelGroup, takePairs, takeBullets, takeHeading, takeParagraph]

/** Reads plain text. Time grows linearly with the text. */
export function readText(text: string): Reading {
  const lines = linesOf(text)
  const blocks: Block[] = []
  let index = nextText(lines, 0)
  while (index < lines.length) {
    const taken = takeAt(text, lines, index, blocks.length === 0)
    if (taken) blocks.push(taken.block)
    index = nextText(lines, taken ? taken.next : index + 1)
  }
  return { text, blocks }
}

function takeAt(text: string, lines: readonly Line[], index: number, first: boolean): Taken<Block> | null {
  for (const take of TAKES) {
    const taken = take(text, lines, index)
    if (!taken) continue
    const titles = first && taken.block.kind === 'heading'
    return titles ? { ...taken, block: { ...taken.block, level: 1 } as Block } : taken
  }
  return null
}

/** Bullets with a tab behind them are a list. */
function takeTable(text: string, lines: readonly Line[], from: number): Taken<Block> | null {
  const line = lines[from]
  return line && isTabbedBullet(line) ? null : takeTabTable(text, lines, from)
}

/** One asterisk opens a footnote as often as a list: it takes two of them to make a list. */
function takeBullets(text: string, lines: readonly Line[], from: number): Taken<Block> | null {
  const taken = takeList(text, lines, from)
  const asterisk = lines[from]?.span.text.startsWith('*')
  return taken && asterisk && taken.block.items.length < 2 ? null : taken
}

/** A short line that ends like a title, and stands alone or directly above what it titles. */
function takeHeading(text: string, lines: readonly Line[], from: number): Taken<Block> | null {
  const line = lines[from]
  if (!line || line.span.text.length > 100 || /[.,;!]$/.test(line.span.text) || /^[*¹²³†‡]/u.test(line.span.text)) return null
  if (!titles(text, lines, from)) return null
  return { block: { kind: 'heading', level: 2, span: line.span }, next: from + 1 }
}

/** "1.4 Credit checks", "A.4 Lagringstid", "§ 3 Zweck": a number and words that begin like a title. */
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}[.)]|[A-Z]\.\d{1,2}(?:\.\d{1,2}){0,2}\.?|§ ?\d{1,3})\s+\p{Lu}/u

/** A title stands alone, above bullets or "Label: value" lines, or, where it is numbered, above running text. */
function titles(text: string, lines: readonly Line[], from: number): boolean {
  const below = lines[from + 1]
  if (!below || below.blank || bulletOf(below) || takePairs(text, lines, from + 1)) return true
  const words = lines[from]?.span.text ?? ''
  if (!NUMBERED.test(words) || /[:?]$/.test(words)) return false
  if (words.length < below.span.text.length && /^\p{Lu}.{20,}[.:;]$/u.test(below.span.text)) return true
  return lines[from - 1]?.blank === true && words.length <= LONGEST_ALONE && UNWRAPPED.test(below.span.text)
}

/** A numbered line of words goes on over the next line only where it is long; a title is short, and what stands below it begins anew. */
const LONGEST_ALONE = 50
const UNWRAPPED = /^\p{Lu}[^\n]{0,200}(?:[.:;]$|, [^\n]{0,60}\d)/u

function takeParagraph(text: string, lines: readonly Line[], from: number): Taken<Block> | null {
  let next = from + 1
  for (let line = lines[next]; line && !line.blank && !bulletOf(line) && !line.raw.includes('\t'); line = lines[next]) next += 1
  const last = lines[next - 1]
  const first = lines[from]
  if (!first || !last) return null
  return { block: { kind: 'paragraph', span: trimmedSpan(text, first.start, last.start + last.raw.length) }, next }
}
