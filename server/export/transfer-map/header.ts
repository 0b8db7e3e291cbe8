import type { Zone } from '../../api/contract.ts'
import { type Paragraph, paragraph, placeParagraph, placeStack, stackHeight } from '../drawing/paragraph.ts'
import type { Box, Shape } from '../drawing/scene.ts'
import type { Totals } from './model.ts'
import { ZONE_LOOK } from './palette.ts'
import { inColour, TYPE } from './type-scale.ts'
import type { Words } from './words.ts'

const CAPTION_WIDTH = 132
const FIGURE_GAP = 34

/** The words of the heading, chosen by the caller. */
export interface Heading {
  readonly title: string
  readonly subtitle: string
}

/** A part of the page with a known height, painted once it has a place. */
export interface Strip {
  readonly height: number
  readonly shapes: (x: number, y: number) => Shape[]
}

/** The top of the page: title and subtitle to the left, key figures to the right. */
export function headerStrip(heading: Heading, totals: Totals, width: number, weakest: Zone | null, words: Words): Strip {
  const figures = keyFigures(totals, weakest, words)
  const figureWidth = Math.max(CAPTION_WIDTH, ...figures.flatMap((figure) => figure.map((line) => line.width)))
  const figuresWidth = figures.length * (figureWidth + FIGURE_GAP)
  const textWidth = width - figuresWidth - 20
  const texts = [paragraph(heading.title, TYPE.title, textWidth), paragraph(heading.subtitle, TYPE.subtitle, textWidth)]
  const height = Math.max(stackHeight(texts, 4), ...figures.map((figure) => stackHeight(figure)))
  return {
    height,
    shapes: (x, y) => {
      const left: Box = { x, y, width: textWidth, height }
      const start = x + width - figuresWidth + FIGURE_GAP
      return [...placeStack(texts, x, y, left, 4), ...placeFigures(figures, { x: start, y, width: figureWidth, height })]
    },
  }
}

function placeFigures(figures: readonly Paragraph[][], first: Box): Shape[] {
  return figures.flatMap((figure, index) => {
    const box = { ...first, x: first.x + index * (first.width + FIGURE_GAP) }
    return placeStack(figure, box.x, box.y, box)
  })
}

/** The sums that a board asks for, each only where there is something to tell. */
function keyFigures(totals: Totals, weakest: Zone | null, words: Words): Paragraph[][] {
  if (totals.recipients === 0) return []
  const alarm = totals.outside > 0 && weakest !== null ? ZONE_LOOK[weakest].ink : TYPE.figure.colour
  const all: (readonly [readonly [string, string], string])[] = [
    [words.figures.outside(totals.outside, totals.recipients), alarm],
  ]
  if (totals.unguarded > 0) all.push([words.figures.unguarded(totals.unguarded), alarm])
  if (totals.undisclosed > 0) all.push([words.figures.undisclosed(totals.undisclosed), TYPE.figure.colour])
  if (totals.countryless > 0) all.push([words.figures.countryless(totals.countryless), TYPE.figure.colour])
  return all.map(([[figure, caption], colour]) => [
    paragraph(figure, inColour(TYPE.figure, colour), 400),
    paragraph(caption, TYPE.caption, CAPTION_WIDTH),
  ])
}

/** A heading above each column. */
export function columnHeadings(
  spans: readonly { column: number; left: number; right: number }[],
  x: number,
  y: number,
  words: Words,
): Shape[] {
  const names = [words.columns.parcels, words.columns.senders, words.columns.groups, words.columns.zones]
  return spans.flatMap(({ column, left, right }) => {
    const width = right - left
    const set = paragraph(names[column] ?? '', TYPE.column, width)
    return placeParagraph(set, x + left, y, { x: x + left, y, width, height: set.height })
  })
}
