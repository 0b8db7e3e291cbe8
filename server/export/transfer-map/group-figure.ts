import { hatch } from '../drawing/hatch.ts'
import { type Paragraph, paragraph, placeStack, stackHeight } from '../drawing/paragraph.ts'
import { type Box, num, path, rect, type Shape } from '../drawing/scene.ts'
import { type Chip, chipOf, chipShapes } from './chip.ts'
import { entryColumns, type SetEntry, setEntry } from './entries.ts'
import { type Figure, inset } from './figure.ts'
import { zoneMark } from './marks.ts'
import type { Group } from './model.ts'
import { INK, NONE_DASH, POSSIBLE_DASH, ZONE_LOOK } from './palette.ts'
import { inColour, TYPE } from './type-scale.ts'
import type { Words } from './words.ts'

/** Width that one column of recipients takes. */
export const ENTRY_WIDTH = 220
const ENTRY_GAP = 16
const BAR = 7
const PADDING = 11
const CHIP_OFFSET = 10

interface Parts {
  readonly group: Group
  readonly width: number
  readonly height: number
  readonly head: readonly Paragraph[]
  readonly headHeight: number
  readonly columns: readonly (readonly SetEntry[])[]
  readonly chips: readonly { readonly chip: Chip; readonly middle: number }[]
}

/** Width of a box of recipients in so many columns. */
export function groupWidth(columns: number): number {
  return BAR + 2 * PADDING + columns * ENTRY_WIDTH + (columns - 1) * ENTRY_GAP
}

/** The room that the widest safeguard needs beside the boxes. */
export function chipRoom(groups: readonly Group[]): number {
  const widest = Math.max(0, ...groups.flatMap((group) => group.destinations.map((destination) => chipOf(destination).width)))
  return widest === 0 ? 0 : widest + CHIP_OFFSET
}

/** The figure of a box of recipients, with room for safeguards to its right. */
export function groupFigure(group: Group, columns: number, room: number, words: Words): Figure {
  const parts = partsOf(group, columns, words)
  return {
    id: group.id,
    column: 2,
    width: parts.width + room,
    height: parts.height,
    west: new Map([['in', parts.height / 2]]),
    east: new Map(parts.chips.map(({ chip, middle }) => [chip.destination.country, middle])),
    shapes: (x, y) => paintGroup(parts, room, x, y),
  }
}

function partsOf(group: Group, columns: number, words: Words): Parts {
  const width = groupWidth(columns)
  const inner = width - BAR - 2 * PADDING
  const head = headOf(group, inner, words)
  const headHeight = stackHeight(head, 1) + 12
  const set = group.entries.map((entry) => setEntry(entry, Math.min(columns, group.entries.length) === 1 ? inner : ENTRY_WIDTH))
  const filled = entryColumns(set, columns)
  const tallest = Math.max(0, ...filled.map((column) => column.reduce((sum, entry) => sum + entry.height, 0)))
  const chips = group.destinations.map(chipOf)
  const chipsHeight = chips.reduce((sum, chip) => sum + chip.height + 5, 0)
  const height = Math.max(headHeight + tallest + (set.length > 0 ? 14 : 0), chipsHeight + 6, 36)
  let top = (height - chipsHeight) / 2
  const placed = chips.map((chip) => {
    const middle = top + (chip.height + 5) / 2
    top += chip.height + 5
    return { chip, middle }
  })
  return { group, width, height, head, headHeight, columns: filled, chips: placed }
}

function headOf(group: Group, width: number, words: Words): Paragraph[] {
  if (group.carried === 'absent') return [paragraph(group.items ?? '', inColour(TYPE.name, INK.soft), width)]
  const ink = group.carried === 'none' ? INK.soft : ZONE_LOOK[group.zone].ink
  const places = group.destinations.map(({ name, possible, inferred }) => {
    return name + (possible ? ` ${words.possible}` : '') + (inferred ? ` ${words.inferred}` : '')
  })
  const items = group.items?.replace(/^./u, (first) => first.toUpperCase()) ?? ''
  return [paragraph(places.join(' + '), inColour(TYPE.label, ink), width - 18), paragraph(items, TYPE.body, width)]
}

function paintGroup(parts: Parts, room: number, x: number, y: number): Shape[] {
  const { group, width, height, headHeight } = parts
  const box = { x, y, width, height }
  const head = { x: x + BAR, y, width: width - BAR, height: headHeight }
  const top = y + headHeight + 7
  return [
    ...stubs(parts, room, x, y),
    ...frame(group, box, head),
    ...(group.carried !== 'none' && group.carried !== 'absent' ? zoneMark(group.zone, x + width - 16, y + 13, 11) : []),
    ...placeStack(parts.head, x + BAR + PADDING, y + 6, head, 1),
    ...parts.columns.flatMap((column, index) =>
      paintColumn(column, x + BAR + PADDING + index * (ENTRY_WIDTH + ENTRY_GAP), top, box),
    ),
    ...parts.chips.flatMap(({ chip, middle }) => chipShapes(chip, x + width + CHIP_OFFSET, y + middle)),
  ]
}

function paintColumn(column: readonly SetEntry[], x: number, from: number, box: Box): Shape[] {
  let top = from
  return column.flatMap((entry) => {
    const placed = placeStack(entry.texts, x, top, box)
    top += entry.height
    return placed
  })
}

function frame(group: Group, box: Box, head: Box): Shape[] {
  const look = ZONE_LOOK[group.zone]
  const muted = group.carried === 'none' || group.carried === 'absent'
  const border = muted
    ? { stroke: INK.muted, strokeWidth: 1, dash: group.carried === 'absent' ? POSSIBLE_DASH : [] }
    : look.border
  const dash = group.possible ? POSSIBLE_DASH : (border.dash ?? [])
  const bar = { x: box.x, y: box.y, width: BAR, height: box.height }
  return [
    rect(box, 3, { fill: muted ? INK.mutedTint : INK.paper }),
    ...headGround(group, head),
    rect(bar, 0, { fill: muted ? INK.muted : look.ink }),
    rect(box, 3, { ...border, dash }),
    ...(look.doubled && !muted ? [rect(inset(box, -3), 5, { ...border, dash })] : []),
  ]
}

/** Ground of the heading: the zone's tint, hatched where the items are not disclosed. */
function headGround(group: Group, head: Box): Shape[] {
  if (group.carried === 'none' || group.carried === 'absent') return []
  const ground = rect(head, 0, { fill: ZONE_LOOK[group.zone].tint })
  if (group.carried !== 'undisclosed') return [ground]
  const plate = { x: head.x + 5, y: head.y + 4, width: head.width - 10, height: head.height - 8 }
  return [ground, hatch(head, 7, INK.hatch), rect(plate, 3, { fill: INK.paper })]
}

/** The pieces of line between a box and the ports beside its safeguards. */
function stubs(parts: Parts, room: number, x: number, y: number): Shape[] {
  if (room === 0) return []
  return parts.chips.map(({ chip, middle }) => {
    const look = ZONE_LOOK[chip.destination.zone]
    const none = parts.group.carried === 'none'
    const dash = none ? NONE_DASH : chip.destination.possible || parts.group.possible ? POSSIBLE_DASH : []
    const d = `M${num(x + parts.width)} ${num(y + middle)}L${num(x + parts.width + room)} ${num(y + middle)}`
    return path(d, { stroke: none ? INK.muted : look.ink, strokeWidth: none ? 1 : look.lineWidth, dash })
  })
}
