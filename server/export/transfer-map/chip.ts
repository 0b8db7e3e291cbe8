import { type Paragraph, paragraph, placeParagraph } from '../drawing/paragraph.ts'
import { rect, type Shape } from '../drawing/scene.ts'
import type { Destination } from './model.ts'
import { INK, ZONE_LOOK } from './palette.ts'
import { inColour, TYPE } from './type-scale.ts'

const PADDING = 6
const MAX_TEXT = 152

/** A safeguard as a label that sits on its line. */
export interface Chip {
  readonly destination: Destination
  readonly text: Paragraph
  readonly width: number
  readonly height: number
}

/** The chip of a destination; without a safeguard to tell it has no size. */
export function chipOf(destination: Destination): Chip {
  const ink = ZONE_LOOK[destination.zone].ink
  const style = destination.safeguardStated ? inColour(TYPE.label, INK.text) : inColour(TYPE.label, ink)
  const text = paragraph(destination.safeguard ?? '', style, MAX_TEXT)
  if (text.lines.length === 0) return { destination, text, width: 0, height: 12 }
  return { destination, text, width: text.width + 2 * PADDING, height: text.height + 7 }
}

/** Paints a chip with the middle of its left side at x, y; a missing safeguard has a dashed border. */
export function chipShapes(chip: Chip, x: number, y: number): Shape[] {
  if (chip.width === 0) return []
  const box = { x, y: y - chip.height / 2, width: chip.width, height: chip.height }
  const { ink } = ZONE_LOOK[chip.destination.zone]
  const border = chip.destination.safeguardStated
    ? { fill: INK.paper, stroke: INK.text, strokeWidth: 1 }
    : { fill: INK.paper, stroke: ink, strokeWidth: 1.2, dash: [3, 2.5] }
  return [rect(box, 4, border), ...placeParagraph(chip.text, x + PADDING, box.y + 3.5, box)]
}
