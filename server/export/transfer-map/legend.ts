import { hatch } from '../drawing/hatch.ts'
import { type Paragraph, paragraph, placeParagraph } from '../drawing/paragraph.ts'
import { type Box, num, path, rect, type Shape } from '../drawing/scene.ts'
import type { Strip } from './header.ts'
import { zoneMark } from './marks.ts'
import type { TransferModel } from './model.ts'
import { INK, POSSIBLE_DASH, ZONE_LOOK } from './palette.ts'
import { TYPE } from './type-scale.ts'
import type { Words } from './words.ts'

const SAMPLE = 34
const ROW_GAP = 5
const COLUMN_GAP = 20

interface Row {
  readonly words: string
  readonly sample: (box: Box) => Shape[]
}

/** How to read the map: a sample and its words for everything that occurs in it, and for nothing else. */
export function legendStrip(model: TransferModel, width: number, words: Words): Strip {
  const columns = width > 560 ? 2 : 1
  const columnWidth = (width - (columns - 1) * COLUMN_GAP) / columns
  const rows = rowsOf(model, words).map((row) => ({ row, text: paragraph(row.words, TYPE.small, columnWidth - SAMPLE - 10) }))
  const heading = paragraph(rows.length > 0 ? words.legend : '', TYPE.column, width)
  const half = Math.ceil(rows.length / columns)
  const parts = Array.from({ length: columns }, (_, index) => rows.slice(index * half, (index + 1) * half))
  const note = paragraph(
    model.parcels.some((parcel) => parcel.items.some((item) => item.mark)) ? words.marks : '',
    TYPE.small,
    width,
  )
  const tallest = Math.max(
    0,
    ...parts.map((part) => part.reduce((sum, { text }) => sum + Math.max(16, text.height) + ROW_GAP, 0)),
  )
  const bodyTop = heading.height + 6
  return {
    height: bodyTop + tallest + note.height,
    shapes: (x, y) => {
      const box = { x, y, width, height: bodyTop + tallest + note.height }
      return [
        ...placeParagraph(heading, x, y, box),
        ...parts.flatMap((part, index) => placeRows(part, x + index * (columnWidth + COLUMN_GAP), y + bodyTop, box)),
        ...placeParagraph(note, x, y + bodyTop + tallest, box),
      ]
    },
  }
}

function placeRows(rows: readonly { row: Row; text: Paragraph }[], x: number, from: number, inside: Box): Shape[] {
  let top = from
  return rows.flatMap(({ row, text }) => {
    const height = Math.max(16, text.height)
    const shapes = [
      ...row.sample({ x, y: top + (height - 14) / 2, width: SAMPLE, height: 14 }),
      ...placeParagraph(text, x + SAMPLE + 10, top + (height - text.height) / 2, inside),
    ]
    top += height + ROW_GAP
    return shapes
  })
}

function rowsOf(model: TransferModel, words: Words): Row[] {
  const carried = new Set([...model.groups, ...model.parcels].map((one) => one.carried))
  const destinations = model.groups.flatMap((group) => group.destinations)
  const possible = model.groups.some((group) => group.possible) || destinations.some((destination) => destination.possible)
  const optional: readonly (readonly [boolean, string, Row['sample']])[] = [
    [
      carried.has('undisclosed'),
      words.legendUndisclosed,
      (box) => [rect(box, 2, { stroke: INK.line, strokeWidth: 1 }), hatch(box, 6, INK.hatch)],
    ],
    [carried.has('none'), words.legendNone, (box) => [rect(box, 2, { fill: INK.mutedTint, stroke: INK.muted, strokeWidth: 1 })]],
    [possible, words.legendPossible, (box) => [line(box, INK.text, 1.6, POSSIBLE_DASH)]],
    [model.inferred, words.legendInferred, () => []],
    [
      destinations.some(({ safeguardStated }) => safeguardStated),
      words.legendSafeguard,
      (box) => [rect(box, 4, { stroke: INK.text, strokeWidth: 1 })],
    ],
  ]
  return [...zoneRows(model, words), ...optional.flatMap(([occurs, text, sample]) => (occurs ? [{ words: text, sample }] : []))]
}

function zoneRows(model: TransferModel, words: Words): Row[] {
  return model.zones.map(({ zone }) => {
    const look = ZONE_LOOK[zone]
    return {
      words: words.zones[zone],
      sample: (box) => [line(box, look.ink, look.lineWidth, []), ...zoneMark(zone, box.x + box.width / 2, box.y + 7, 12)],
    }
  })
}

function line({ x, y, width, height }: Box, colour: string, strokeWidth: number, dash: readonly number[]): Shape {
  const middle = num(y + height / 2)
  return path(`M${num(x)} ${middle}L${num(x + width)} ${middle}`, { stroke: colour, strokeWidth, dash })
}
