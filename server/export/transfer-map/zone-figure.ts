import { type Paragraph, paragraph, placeStack, stackHeight } from '../drawing/paragraph.ts'
import { type Box, num, path, rect, type Shape } from '../drawing/scene.ts'
import { type Figure, inset } from './figure.ts'
import { arrowHead } from './lines.ts'
import { zoneMark } from './marks.ts'
import type { MapCountry, ZonePanel } from './model.ts'
import { INK, POSSIBLE_DASH, ZONE_LOOK, type ZoneLook } from './palette.ts'
import { inColour, TYPE } from './type-scale.ts'
import type { Words } from './words.ts'

/** Width of the panels of the last column. */
export const ZONE_WIDTH = 250
const PADDING = 12
const COUNTRY_GAP = 7
const CUT = 9

interface SetCountry {
  readonly country: MapCountry
  readonly texts: readonly Paragraph[]
  readonly height: number
}

/** The figure of a zone: a heading in words and a box for each country, each with its own port. */
export function zoneFigure(panel: ZonePanel, words: Words): Figure {
  const look = ZONE_LOOK[panel.zone]
  const heading = headingOf(panel, look, words)
  const headHeight = stackHeight(heading, 1) + 14
  const countries = panel.countries.map((country) => setCountry(country, words))
  const height = countries.reduce((sum, { height: own }) => sum + own + COUNTRY_GAP, headHeight + PADDING)
  return {
    id: `zone-${panel.zone}`,
    column: 3,
    width: ZONE_WIDTH,
    height,
    west: portsOf(countries, headHeight + 8),
    east: new Map(),
    shapes: (x, y) => paintZone(panel, heading, headHeight, countries, { x, y, width: ZONE_WIDTH, height }),
  }
}

function isLoud(panel: ZonePanel): boolean {
  return panel.zone === 'third' || panel.zone === 'conditional'
}

function headingOf(panel: ZonePanel, look: ZoneLook, words: Words): Paragraph[] {
  const colour = isLoud(panel) ? INK.paper : look.ink
  const outside = panel.zone === 'eea' || panel.zone === 'unknown' ? '' : words.outside
  const width = ZONE_WIDTH - 2 * PADDING - 22
  return [paragraph(outside, inColour(TYPE.label, colour), width), paragraph(panel.title, inColour(TYPE.name, colour), width)]
}

function setCountry(country: MapCountry, words: Words): SetCountry {
  const width = ZONE_WIDTH - 4 * PADDING
  const count = country.recipients === 0 ? '' : words.recipients(country.recipients)
  const texts = [
    paragraph(country.name, country.ghost ? inColour(TYPE.name, INK.soft) : TYPE.country, width),
    paragraph(country.note ?? '', TYPE.small, width),
    paragraph(count, TYPE.caption, width),
  ]
  return { country, texts, height: stackHeight(texts, 1) + 12 }
}

function portsOf(countries: readonly SetCountry[], from: number): Map<string, number> {
  let top = from
  return new Map(
    countries.map(({ country, height }) => {
      const middle = top + height / 2
      top += height + COUNTRY_GAP
      return [country.id, middle]
    }),
  )
}

function paintZone(
  panel: ZonePanel,
  heading: readonly Paragraph[],
  headHeight: number,
  countries: readonly SetCountry[],
  box: Box,
): Shape[] {
  const look = ZONE_LOOK[panel.zone]
  const head = { ...box, height: headHeight }
  let top = box.y + headHeight + 8
  return [
    rect(box, 4, { fill: look.tint }),
    ...(isLoud(panel) ? [rect(head, 4, { fill: look.ink })] : []),
    rect(box, 4, look.border),
    ...(look.doubled ? [rect(inset(box, -3), 6, look.border)] : []),
    ...headMark(panel, head),
    ...placeStack(heading, box.x + PADDING, box.y + 7, head, 1),
    ...countries.flatMap((set) => {
      const shapes = paintCountry(panel, set, { x: box.x + PADDING, y: top, width: box.width - 2 * PADDING, height: set.height })
      top += set.height + COUNTRY_GAP
      return [...stub(look, box.x, shapes.middle), ...shapes.shapes]
    }),
  ]
}

function headMark(panel: ZonePanel, head: Box): Shape[] {
  const x = head.x + head.width - 18
  const y = head.y + head.height / 2
  const plate = isLoud(panel) ? [rect({ x: x - 10, y: y - 10, width: 20, height: 20 }, 10, { fill: INK.paper })] : []
  return [...plate, ...zoneMark(panel.zone, x, y, 12)]
}

/** The piece of line between the edge of the panel and the box of a country. */
function stub(look: ZoneLook, x: number, y: number): Shape[] {
  const tip = { x: x + PADDING, y }
  const line = path(`M${num(x)} ${num(y)}L${num(tip.x - 4)} ${num(y)}`, { stroke: look.ink, strokeWidth: look.lineWidth })
  return [line, arrowHead(tip, look.ink, 5 + look.lineWidth)]
}

function paintCountry(panel: ZonePanel, set: SetCountry, box: Box): { shapes: Shape[]; middle: number } {
  const look = ZONE_LOOK[panel.zone]
  const border = { fill: INK.paper, stroke: look.ink, strokeWidth: Math.max(1, look.lineWidth * 0.6) }
  const outline = set.country.ghost
    ? rect(box, 6, { ...border, fill: null, dash: POSSIBLE_DASH })
    : isLoud(panel)
      ? path(cutCorners(box), border)
      : rect(box, panel.zone === 'eea' ? 9 : 2, border)
  const top = box.y + 6
  return { shapes: [outline, ...placeStack(set.texts, box.x + PADDING, top, box, 1)], middle: box.y + box.height / 2 }
}

/** The outline of a box with its four corners cut: countries without full adequacy. */
function cutCorners({ x, y, width, height }: Box): string {
  const [right, bottom] = [x + width, y + height]
  const corners = [
    [x + CUT, y],
    [right - CUT, y],
    [right, y + CUT],
    [right, bottom - CUT],
    [right - CUT, bottom],
    [x + CUT, bottom],
    [x, bottom - CUT],
    [x, y + CUT],
  ]
  return `M${corners.map(([a = 0, b = 0]) => `${num(a)} ${num(b)}`).join('L')}Z`
}
