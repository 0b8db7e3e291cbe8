import type { Cell, Table } from '../block.ts'
import { trimmedSpan } from '../place.ts'
import { type Line, nextText } from './lines.ts'

/** A block and the line behind it. */
export interface Taken<T> {
  readonly block: T
  readonly next: number
}

/** Takes a tab-separated table that starts at line `from`: at least two rows, blank lines between rows allowed. */
export function takeTabTable(text: string, lines: readonly Line[], from: number): Taken<Table> | null {
  const rows: Cell[][] = []
  let next = from
  let width = 0
  for (let index = from; index < lines.length; index = nextText(lines, next)) {
    const line = lines[index]
    if (!line?.raw.trim().includes('\t') && !(line && rows.length > 0 && line.raw.startsWith('\t') && !line.blank)) break
    const cells = cellsOf(text, line)
    const gap = index > next
    if (rows.length > 0 && gap && cells.length !== width) break
    width = Math.max(width, cells.length)
    if (!isRule(cells)) rows.push(cells)
    else if (rows.length === 0 && index > from) break
    next = index + 1
  }
  return rows.length >= 2 ? { block: { kind: 'table', rows, flattened: false }, next } : null
}

function cellsOf(text: string, line: Line): Cell[] {
  let start = line.start
  return line.raw.split('\t').map((part, column) => {
    const span = trimmedSpan(text, start, start + part.length)
    start += part.length + 1
    return { span, column, columnSpan: 1, rowSpan: 1 }
  })
}

/** A row of dashes that only draws a line. */
function isRule(cells: readonly Cell[]): boolean {
  return cells.every((cell) => /^[-=_+|:]*$/.test(cell.span.text)) && cells.some((cell) => cell.span.text !== '')
}
