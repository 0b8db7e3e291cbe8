import type { Cell } from '../../block.ts'
import type { Extract } from '../extract.ts'
import { columnOf } from './columns.ts'
import { joined } from './joining.ts'
import type { Line } from './line.ts'
import { rowLines, type TableLines } from './row-breaks.ts'

/** Writes a table: rows as lines, cells with tabs between them. A header that is repeated on the next page is written once. */
export function writeTable(table: TableLines, extract: Extract): void {
  const [header, ...rows] = rowLines(table).map((lines) => cellsOf(lines, table))
  if (!header) return
  const written = [header, ...rows.filter((row) => row.join('\t') !== header.join('\t'))].map((row) => writeRow(row, extract))
  extract.add({ kind: 'table', rows: written, flattened: false })
}

function cellsOf(lines: readonly Line[], { columns }: TableLines): string[] {
  return columns.map(({ right }, index) => {
    const stretches = lines.flatMap((line) => line.segments.filter((segment) => columnOf(columns, segment) === index))
    return joined(stretches, right)
  })
}

function writeRow(row: readonly string[], extract: Extract): Cell[] {
  const cells = row.map((words, column) => {
    if (column > 0) extract.write('\t')
    return { span: extract.put(words), column, columnSpan: 1, rowSpan: 1 }
  })
  extract.write('\n')
  return cells
}
