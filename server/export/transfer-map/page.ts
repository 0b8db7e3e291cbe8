import { paragraph, placeParagraph } from '../drawing/paragraph.ts'
import { type Box, rect, type Scene, type Shape } from '../drawing/scene.ts'
import { columnHeadings, type Heading, headerStrip, type Strip } from './header.ts'
import { type Layout, layOut } from './layout.ts'
import { legendStrip } from './legend.ts'
import { lineShapes } from './lines.ts'
import { INK } from './palette.ts'
import { A3, type Plan } from './plan.ts'
import { sourcesStrip } from './sources-strip.ts'
import { columnSpans, stretch } from './stretch.ts'
import { tellMap } from './telling.ts'
import { TYPE } from './type-scale.ts'
import { WORDS, type Words } from './words.ts'

const MARGIN = 38
const MIN_WIDTH = 1180
const MAX_STRETCH = 130
const HEADINGS = 24
const FOOTER = 26
const GAP = 20

interface Strips {
  readonly header: Strip
  readonly legend: Strip
  readonly sources: Strip
  readonly inner: number
  /** Height of all that is not the map itself. */
  readonly around: number
}

/** Lays a plan out and sets it on an A3 landscape page with heading, legend, sources and footer. */
export async function pageOf(plan: Plan, heading: Heading): Promise<Scene> {
  const words = WORDS[plan.model.language]
  const natural = await layOut(plan.figures, plan.links)
  const narrow = Math.max(MIN_WIDTH, natural.width + 2 * MARGIN)
  const first = stripsOf(plan, heading, narrow - 2 * MARGIN, words)
  const width = Math.max(narrow, (natural.height + first.around) * A3)
  const strips = stripsOf(plan, heading, width - 2 * MARGIN, words)
  const height = Math.max(width / A3, natural.height + strips.around)
  const gaps = Math.max(1, columnSpans(plan.figures, natural).length - 1)
  const spare = width - 2 * MARGIN - natural.width
  const layout = stretch(plan.figures, natural, Math.min(MAX_STRETCH, Math.max(0, spare / gaps)))
  return {
    width,
    height,
    language: plan.model.language,
    title: heading.title,
    description: tellMap(plan.model, words),
    shapes: [
      rect({ x: 0, y: 0, width, height }, 0, { fill: INK.paper }),
      ...paintPage(plan, layout, strips, { x: 0, y: 0, width, height }, words),
    ],
  }
}

function stripsOf(plan: Plan, heading: Heading, inner: number, words: Words): Strips {
  const weakest = plan.model.zones.find(({ zone }) => zone === 'third' || zone === 'conditional')?.zone ?? null
  const header = headerStrip(heading, plan.model.totals, inner, weakest, words)
  const legend = legendStrip(plan.model, inner * 0.52, words)
  const sources = sourcesStrip(plan.model.sources, inner * 0.44, words)
  const below = Math.max(legend.height, sources.height)
  return { header, legend, sources, inner, around: 2 * MARGIN + header.height + HEADINGS + below + FOOTER + 3 * GAP }
}

function paintPage(plan: Plan, layout: Layout, strips: Strips, page: Box, words: Words): Shape[] {
  const { header, legend, sources, inner } = strips
  const below = page.height - MARGIN - FOOTER - Math.max(legend.height, sources.height)
  const rule = page.y + MARGIN + header.height + GAP / 2
  const top = rule + GAP / 2 + 4
  const spare = below - GAP - (top + HEADINGS) - layout.height
  const origin = { x: MARGIN + (inner - layout.width) / 2, y: top + HEADINGS + Math.min(spare / 2, 60) }
  const nothing = paragraph(plan.figures.length === 0 ? words.noFlows : '', TYPE.sender, inner)
  const footer = paragraph(words.footer, TYPE.label, inner)
  const footerTop = page.height - MARGIN - footer.height
  return [
    ...header.shapes(MARGIN, MARGIN),
    ...placeParagraph(nothing, MARGIN, origin.y, { x: MARGIN, y: origin.y, width: inner, height: nothing.height }),
    rect({ x: MARGIN, y: rule, width: inner, height: 1 }, 0, { fill: INK.faint }),
    ...columnHeadings(columnSpans(plan.figures, layout), origin.x, origin.y - HEADINGS, words),
    ...lineShapes(plan.links, layout, origin),
    ...plan.figures.flatMap((figure) => {
      const place = layout.places.get(figure.id)
      return place ? figure.shapes(origin.x + place.x, origin.y + place.y) : []
    }),
    rect({ x: MARGIN, y: below - GAP / 2, width: inner, height: 1 }, 0, { fill: INK.faint }),
    ...legend.shapes(MARGIN, below),
    ...sources.shapes(MARGIN + inner * 0.56, below),
    ...placeParagraph(footer, MARGIN, footerTop, { x: MARGIN, y: footerTop, width: inner, height: footer.height }),
  ]
}
