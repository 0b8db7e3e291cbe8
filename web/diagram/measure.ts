/** How wide a text is, in pixels. */
export type Measure = (text: string) => number

/** The typeface of the picture. It is the page's own, so that a text has the width it was measured with. */
export const FONT = 'Inter, system-ui, sans-serif'
export const FONT_SIZE = 13
export const LINE_HEIGHT = 1.25

/** Measures texts in the picture's typeface with a canvas. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return (text) => text.length * FONT_SIZE * 0.55
  context.font = `500 ${FONT_SIZE}px ${FONT}`
  return (text) => context.measureText(text).width
}

/** A text that is no wider than `width`, with "…" where it had to be cut. */
export function cut(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text
  let end = text.length
  while (end > 1 && measure(`${text.slice(0, end).trimEnd()}…`) > width) end--
  return `${text.slice(0, end).trimEnd()}…`
}

/** A text in at most `most` lines that are no wider than `width`; what does not fit is cut with "…". */
export function wrap(text: string, width: number, most: number, measure: Measure): string[] {
  const lines: string[] = []
  const words = text.split(/\s+/).filter(Boolean)
  while (words.length > 0 && lines.length < most - 1) {
    let line = words.shift() ?? ''
    while (words[0] !== undefined && measure(`${line} ${words[0]}`) <= width) line += ` ${words.shift()}`
    lines.push(cut(line, width, measure))
  }
  if (words.length > 0) lines.push(cut(words.join(' '), width, measure))
  return lines
}
