import { type Box, num, path, rect, type Shape } from '../drawing/scene.ts'
import { type Chip, chipOf, chipShapes } from './chip.ts'
import { entryColumns, placeEntry, type SetEntry, setEntry } from './entries.ts'
import { type Figure, inset } from './figure.ts'
import { type GroupHead, headGround, headWords, setHead } from './group-head.ts'
import type { Group } from './model.ts'
import { INK, NONE_DASH, POSSIBLE_DASH, ZONE_LOOK } from './palette.ts'
import type { Words } from './words.ts'

/** Width that one column of recipients takes. */
export const ENTRY_WIDTH = 220
const ENTRY_GAP = 16
const BAR = 7
const PADDING = 11
const CHIP_OFFSET = 10
const CHIP_GAP = 5

interface Parts {
  readonly group: Group
  readonly width: number
  readonly height: number
  readonly head: GroupHead
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
  const head = setHead(group, width - BAR, words)
  const single = Math.min(columns, group.entries.length) === 1
  const set = group.entries.map((entry) => setEntry(entry, single ? inner : ENTRY_WIDTH))
  const filled = entryColumns(set, columns)
  const tallest = Math.max(0, ...filled.map((column) => column.reduce((sum, entry) => sum + entry.height, 0)))
  const chips = group.destinations.map(chipOf)
  const chipsHeight = chips.reduce((sum, chip) => sum + chip.height + CHIP_GAP, 0)
  const height = Math.max(head.height + tallest + (set.length > 0 ? 9 : 0), chipsHeight + 6, 30)
  return { group, width, height, head, columns: filled, chips: placeChips(chips, (height - chipsHeight) / 2) }
}

function placeChips(chips: readonly Chip[], from: number): Parts['chips'] {
  let top = from
  return chips.map((chip) => {
    const middle = top + (chip.height + CHIP_GAP) / 2
    top += chip.height + CHIP_GAP
    return { chip, middle }
  })
}

function paintGroup(parts: Parts, room: number, x: number, y: number): Shape[] {
  const { width, height, head } = parts
  const box = { x, y, width, height }
  const headBox = { x: x + BAR, y, width: width - BAR, height: head.height }
  const top = y + head.height + 6
  return [
    ...stubs(parts, room, x, y),
    ...frame(parts, box, headBox),
    ...headWords(head, headBox),
    ...parts.columns.flatMap((column, index) =>
      paintColumn(column, x + BAR + PADDING + index * (ENTRY_WIDTH + ENTRY_GAP), top, box),
    ),
    ...parts.chips.flatMap(({ chip, middle }) => chipShapes(chip, x + width + CHIP_OFFSET, y + middle)),
  ]
}

function paintColumn(column: readonly SetEntry[], x: number, from: number, box: Box): Shape[] {
  let top = from
  return column.flatMap((entry) => {
    const placed = placeEntry(entry, x, top, box)
    top += entry.height
    return placed
  })
}

function frame({ group, head }: Parts, box: Box, headBox: Box): Shape[] {
  const look = ZONE_LOOK[group.zone]
  const muted = group.carried === 'none' || group.carried === 'absent'
  const border = muted
    ? { stroke: INK.muted, strokeWidth: 1, dash: group.carried === 'absent' ? POSSIBLE_DASH : [] }
    : look.border
  const dash = group.possible ? POSSIBLE_DASH : (border.dash ?? [])
  const bar = { x: box.x, y: box.y, width: BAR, height: box.height }
  return [
    rect(box, 3, { fill: muted ? INK.mutedTint : INK.paper }),
    ...headGround(head, headBox),
    rect(bar, 0, { fill: muted ? INK.muted : look.ink }),
    rect(box, 3, { ...border, dash }),
    ...(look.doubled && !muted ? [rect(inset(box, -3), 5, { ...border, dash })] : []),
  ]
}

/** The pieces of line between a box and the ports beside its safeguards. */
function stubs(parts: Parts, room: number, x: number, y: number): Shape[] {
  if (room === 0) return []
  return parts.chips.map(({ chip, middle }) => {
    const look = ZONE_LOOK[chip.destination.zone]
    const none = parts.group.carried === 'none'
    const possible = chip.destination.possible || parts.group.possible
    const d = `M${num(x + parts.width)} ${num(y + middle)}L${num(x + parts.width + room)} ${num(y + middle)}`
    return path(d, {
      stroke: none ? INK.muted : look.ink,
      strokeWidth: none ? 1 : look.lineWidth,
      dash: none ? NONE_DASH : possible ? POSSIBLE_DASH : [],
    })
  })
}
