import { hatch } from '../drawing/hatch.ts'
import { type Paragraph, paragraph, placeParagraph } from '../drawing/paragraph.ts'
import { type Box, rect, type Shape } from '../drawing/scene.ts'
import type { Figure } from './figure.ts'
import { zoneMark } from './marks.ts'
import type { Parcel, ParcelItem } from './model.ts'
import { INK } from './palette.ts'
import { TYPE } from './type-scale.ts'

/** Width of the boxes of the first column. */
export const PARCEL_WIDTH = 230
const PADDING = 10
const MARK = 14

interface SetItem {
  readonly item: ParcelItem
  readonly text: Paragraph
}

/** The figure of one box of items. */
export function parcelFigure(parcel: Parcel): Figure {
  const inner = PARCEL_WIDTH - 2 * PADDING
  const style = parcel.title === '' ? TYPE.name : TYPE.body
  const title = paragraph(parcel.title, TYPE.name, inner)
  const indent = parcel.items.some((item) => item.mark !== null) ? MARK : 0
  const items = parcel.items.map((item) => ({ item, text: paragraph(item.text, style, inner - indent) }))
  const gap = title.height > 0 ? 3 : 0
  const height = items.reduce((sum, { text }) => sum + text.height + 1.5, 2 * PADDING - 4 + title.height + gap)
  return {
    id: parcel.id,
    column: 0,
    width: PARCEL_WIDTH,
    height,
    west: new Map(),
    east: new Map([['out', height / 2]]),
    shapes: (x, y) => {
      const box = { x, y, width: PARCEL_WIDTH, height }
      const top = y + PADDING - 2
      return [
        ...frame(parcel, box, Math.max(title.width, ...items.map(({ text }) => text.width + indent))),
        ...placeParagraph(title, x + PADDING, top, box),
        ...placeItems(items, box, top + title.height + gap, indent),
      ]
    },
  }
}

function frame(parcel: Parcel, box: Box, textWidth: number): Shape[] {
  const fill = parcel.carried === 'none' ? INK.mutedTint : INK.paper
  const ground = rect(box, 5, { fill, stroke: INK.line, strokeWidth: 1 })
  if (parcel.carried !== 'undisclosed') return [ground]
  const plate = { x: box.x + 6, y: box.y + 6, width: Math.min(textWidth + 12, box.width - 12), height: box.height - 12 }
  return [ground, hatch(box, 7, INK.hatch), rect(plate, 3, { fill: INK.paper })]
}

function placeItems(items: readonly SetItem[], box: Box, from: number, indent: number): Shape[] {
  let top = from
  return items.flatMap(({ item, text }) => {
    const mark = item.mark === null ? [] : zoneMark(item.mark, box.x + PADDING + 4, top + text.style.size * 0.66, 8.5)
    const placed = placeParagraph(text, box.x + PADDING + indent, top, box)
    top += text.height + 1.5
    return [...mark, ...placed]
  })
}
