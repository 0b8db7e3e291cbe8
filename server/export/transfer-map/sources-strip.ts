import { paragraph, placeStack, stackHeight } from '../drawing/paragraph.ts'
import type { Strip } from './header.ts'
import type { Source } from './model.ts'
import { lineRanges } from './sources.ts'
import { TYPE } from './type-scale.ts'
import type { Words } from './words.ts'

/** More documents than this are counted, not listed. */
const LISTED = 12

/** The documents that the map rests on, each with its date and the lines that state the flows. */
export function sourcesStrip(sources: readonly Source[], width: number, words: Words): Strip {
  const listed = sources
    .slice(0, LISTED)
    .map((source) => paragraph(sourceText(source, sources.length > 1, words), TYPE.small, width))
  const rest = sources.length > LISTED ? words.moreSources(sources.length - LISTED) : ''
  const heading = sources.length > 0 ? words.sources : ''
  const texts = [paragraph(heading, TYPE.column, width), ...listed, paragraph(rest, TYPE.small, width)]
  const height = stackHeight(texts, 4)
  return { height, shapes: (x, y) => placeStack(texts, x, y, { x, y, width, height }, 4) }
}

/** A source in one line: number, title, date, lines, address. */
export function sourceText(source: Source, numbered: boolean, words: Words): string {
  const dated = source.updated === null ? words.notDated : words.updated(source.updated)
  const parts = [source.title, dated, words.line(lineRanges(source.lines)), ...(source.url === null ? [] : [source.url])]
  return `${numbered ? `[${source.number}] ` : ''}${parts.join(' · ')}`
}
