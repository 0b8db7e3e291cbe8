import { type Paragraph, paragraph, placeParagraph, placeStack, stackHeight } from '../drawing/paragraph.ts'
import type { Box, TextShape } from '../drawing/scene.ts'
import type { Entry } from './model.ts'
import { INK } from './palette.ts'
import { inColour, TYPE } from './type-scale.ts'

const GAP = 6
const BESIDE = 8
const STEP = 3
/** Moves small type down to the baseline of a name beside it. */
const TO_BASELINE = 1.02 * (TYPE.name.size - TYPE.small.size)

/** A recipient's text, set to a column; its height counts the gap below it. */
export interface SetEntry {
  readonly texts: readonly Paragraph[]
  /** Details that stand on the line of the name. */
  readonly beside: Paragraph
  readonly height: number
}

/** Sets a recipient: name, what it gets where the box does not say it, and details in small type, beside the name where they fit. */
export function setEntry(entry: Entry, width: number): SetEntry {
  const name = paragraph(entry.name, TYPE.name, width)
  const items = paragraph(entry.items ?? '', inColour(TYPE.small, INK.text), width)
  const details = paragraph(entry.details.join(' · '), TYPE.small, width)
  const nothing = paragraph('', TYPE.small, width)
  const fits = name.lines.length === 1 && details.lines.length === 1 && name.width + BESIDE + details.width <= width
  const texts = fits ? [name, items] : [name, items, details]
  return { texts, beside: fits ? details : nothing, height: stackHeight(texts) + GAP }
}

/** Places a recipient's text with its top left corner at x, y. */
export function placeEntry(entry: SetEntry, x: number, y: number, inside: Box): TextShape[] {
  const [name, ...below] = entry.texts
  if (!name) return []
  const beside = placeParagraph(entry.beside, x + name.width + BESIDE, y + TO_BASELINE, inside)
  const following = beside.map((text) => ({ ...text, follows: BESIDE }))
  return [...placeParagraph(name, x, y, inside), ...following, ...placeStack(below, x, y + name.height, inside)]
}

/** Deals recipients to columns in reading order, into columns as short as can be. */
export function entryColumns(entries: readonly SetEntry[], count: number): SetEntry[][] {
  const heights = entries.map((entry) => entry.height)
  const total = heights.reduce((sum, height) => sum + height, 0)
  let limit = Math.max(total / Math.max(1, count), ...heights, 1)
  let columns = fillTo(entries, limit)
  while (columns.length > count) {
    limit += STEP
    columns = fillTo(entries, limit)
  }
  return columns
}

function fillTo(entries: readonly SetEntry[], limit: number): SetEntry[][] {
  const columns: SetEntry[][] = []
  let room = 0
  for (const entry of entries) {
    if (columns.length === 0 || entry.height > room) {
      columns.push([])
      room = limit + 0.01
    }
    columns.at(-1)?.push(entry)
    room -= entry.height
  }
  return columns
}
