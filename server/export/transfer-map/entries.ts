import { type Paragraph, paragraph, placeParagraph, placeStack, stackHeight } from '../drawing/paragraph.ts'
import type { Box, TextShape } from '../drawing/scene.ts'
import type { Entry } from './model.ts'
import { INK } from './palette.ts'
import { inColour, TYPE } from './type-scale.ts'

const GAP = 6
const BESIDE = 8
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
  const nameWidth = entry.texts[0]?.width ?? 0
  const beside = placeParagraph(entry.beside, x + nameWidth + BESIDE, y + TO_BASELINE, inside)
  return [...placeStack(entry.texts, x, y, inside), ...beside]
}

/** Deals recipients to columns in reading order, each column about as tall as the others. */
export function entryColumns(entries: readonly SetEntry[], count: number): SetEntry[][] {
  const columns: SetEntry[][] = Array.from({ length: Math.min(count, entries.length) }, () => [])
  const total = entries.reduce((sum, entry) => sum + entry.height, 0)
  let before = 0
  for (const entry of entries) {
    const share = total === 0 ? 0 : before / total
    columns[Math.min(columns.length - 1, Math.floor(share * columns.length + 0.001))]?.push(entry)
    before += entry.height
  }
  return columns
}
