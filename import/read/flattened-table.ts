import type { Cell, Table } from '../block.ts'
import { trimmedSpan } from '../place.ts'
import type { Line } from './lines.ts'
import { nextText } from './lines.ts'
import type { Taken } from './tab-table.ts'

/** A table shorter than this is not told apart from a stray bar. */
const FEWEST_CELLS = 6

/** Takes a table that was flattened to one cell a line, each cell closed by a bar, from line `from` on. */
export function takeFlattenedTable(text: string, lines: readonly Line[], from: number): Taken<Table> | null {
  const end = regionEnd(lines, from)
  const rows: Cell[][] = []
  let start = lines[from]?.start ?? 0
  let last = start
  for (let index = from; index < end; index += 1) {
    const line = lines[index]
    if (!line || line.blank) continue
    last = line.start + line.raw.length
    if (!line.span.text.endsWith('|')) continue
    rows.push([cell(text, start, line.span.end - 1)])
    start = last
  }
  if (rows.length < FEWEST_CELLS) return null
  const rest = trimmedSpan(text, start, last)
  if (rest.text !== '') rows.push([cell(text, start, last)])
  return { block: { kind: 'table', rows, flattened: true }, next: end }
}

function cell(text: string, start: number, end: number): Cell {
  return { span: trimmedSpan(text, start, end), column: 0, columnSpan: 1, rowSpan: 1 }
}

/** The region goes on while some bar stands in the next few lines; a bar inside a line is another kind of table. */
function regionEnd(lines: readonly Line[], from: number): number {
  let end = from
  let index = from
  for (let sinceBar = 0; index < lines.length && sinceBar <= 6; index = nextText(lines, index + 1)) {
    const words = lines[index]?.span.text ?? ''
    if (/\|.*\S/.test(words)) break
    sinceBar = words.endsWith('|') ? 0 : sinceBar + 1
    if (sinceBar === 0) end = index + 1
  }
  const tail = nextText(lines, end)
  const isLastCell = end > from && tail === end && nextText(lines, tail + 1) >= lines.length
  return isLastCell && tail < lines.length ? tail + 1 : end
}
