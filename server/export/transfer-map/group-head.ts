import { hatch } from '../drawing/hatch.ts'
import { type Paragraph, paragraph, placeParagraph } from '../drawing/paragraph.ts'
import { type Box, rect, type Shape } from '../drawing/scene.ts'
import { zoneMark } from './marks.ts'
import type { Group } from './model.ts'
import { INK, ZONE_LOOK } from './palette.ts'
import { inColour, TYPE } from './type-scale.ts'
import type { Words } from './words.ts'

const PADDING = 11
const MARK_ROOM = 24

/** The head of a box of recipients: a band that names the places, and below it what goes there. */
export interface GroupHead {
  readonly group: Group
  readonly places: Paragraph
  readonly items: Paragraph
  readonly bandHeight: number
  readonly itemsHeight: number
  readonly height: number
}

/** Sets the head of a group to a width. */
export function setHead(group: Group, width: number, words: Words): GroupHead {
  const inner = width - 2 * PADDING
  const places = paragraph(placesText(group, words), inColour(TYPE.place, placeInk(group)), inner - MARK_ROOM)
  const style = group.carried === 'absent' ? inColour(TYPE.name, INK.soft) : TYPE.body
  const items = paragraph(
    (group.items ?? '').replace(/^./u, (first) => first.toUpperCase()),
    style,
    inner,
  )
  const bandHeight = places.height === 0 ? 0 : places.height + (isLoud(group) ? 8 : 5)
  const itemsHeight = items.height === 0 ? 0 : items.height + 9
  return { group, places, items, bandHeight, itemsHeight, height: bandHeight + itemsHeight }
}

function placesText(group: Group, words: Words): string {
  const names = group.destinations.map(({ name, possible, inferred }) => {
    return name + (possible ? ` ${words.possible}` : '') + (inferred ? ` ${words.inferred}` : '')
  })
  return names.join(' + ')
}

/** True for a group whose data leaves the EEA without a decision that covers it as a whole. */
function isLoud(group: Group): boolean {
  return isLive(group) && (group.zone === 'third' || group.zone === 'conditional')
}

function isLive(group: Group): boolean {
  return group.carried === 'stated' || group.carried === 'undisclosed'
}

function placeInk(group: Group): string {
  if (isLoud(group)) return INK.paper
  return isLive(group) ? ZONE_LOOK[group.zone].ink : INK.soft
}

/** Paints the ground of a head: solid for the weak zones, tinted for the others, hatched where items are not disclosed. */
export function headGround(head: GroupHead, { x, y, width }: Box): Shape[] {
  const { group, bandHeight, itemsHeight, items } = head
  if (!isLive(group)) return []
  const look = ZONE_LOOK[group.zone]
  const band = { x, y, width, height: bandHeight }
  const below = { x, y: y + bandHeight, width, height: itemsHeight }
  const plate = { x: x + 5, y: below.y + 2, width: items.width + 12, height: itemsHeight - 4 }
  const hatched = group.carried === 'undisclosed' && itemsHeight > 0
  return [
    rect({ ...band, height: head.height }, 0, { fill: look.tint }),
    ...(isLoud(group) ? [rect(band, 0, { fill: look.ink })] : []),
    ...(hatched ? [rect(below, 0, { fill: INK.paper }), hatch(below, 7, INK.hatch), rect(plate, 3, { fill: INK.paper })] : []),
  ]
}

/** Paints the words and the mark of a head. */
export function headWords(head: GroupHead, box: Box): Shape[] {
  const { group, bandHeight, itemsHeight } = head
  const band = { x: box.x, y: box.y, width: box.width, height: bandHeight }
  const below = { ...band, y: box.y + bandHeight, height: itemsHeight }
  return [
    ...(isLive(group) ? headMark(group, band) : []),
    ...placeParagraph(head.places, box.x + PADDING, band.y + 4, band),
    ...placeParagraph(head.items, box.x + PADDING, below.y + 4.5, below),
  ]
}

function headMark(group: Group, band: Box): Shape[] {
  const x = band.x + band.width - 15
  const y = band.y + band.height / 2
  const plate = isLoud(group) ? [rect({ x: x - 8, y: y - 8, width: 16, height: 16 }, 8, { fill: INK.paper })] : []
  return [...plate, ...zoneMark(group.zone, x, y, 10)]
}
