import { type Paragraph, paragraph, stackHeight } from '../drawing/paragraph.ts'
import type { Entry } from './model.ts'
import { INK } from './palette.ts'
import { inColour, TYPE } from './type-scale.ts'

const GAP = 6

/** A recipient's text, set to a column; its height counts the gap below it. */
export interface SetEntry {
  readonly texts: readonly Paragraph[]
  readonly height: number
}

/** Sets a recipient: name, what it gets where the box does not say it, and details in small type. */
export function setEntry(entry: Entry, width: number): SetEntry {
  const texts = [
    paragraph(entry.name, TYPE.name, width),
    paragraph(entry.items ?? '', inColour(TYPE.small, INK.text), width),
    paragraph(entry.details.join(' · '), TYPE.small, width),
  ]
  return { texts, height: stackHeight(texts) + GAP }
}

/** Deals recipients to columns in reading order, each column about as tall as the others. */
export function entryColumns(entries: readonly SetEntry[], count: number): SetEntry[][] {
  const total = entries.reduce((sum, entry) => sum + entry.height, 0)
  const columns: SetEntry[][] = Array.from({ length: Math.min(count, entries.length) }, () => [])
  let before = 0
  for (const entry of entries) {
    const share = total === 0 ? 0 : (before + entry.height / 2) / total
    columns[Math.min(columns.length - 1, Math.floor(share * columns.length))]?.push(entry)
    before += entry.height
  }
  return columns
}
