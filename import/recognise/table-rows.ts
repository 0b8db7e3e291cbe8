import type { Cell, Table } from '../block.ts'
import type { Span } from '../place.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import type { Cells } from './columns.ts'

/** A row with its own cells, and filled up with those of rows above that span it. */
export interface Row {
  readonly own: Cells
  readonly filled: Cells
  /** The words of a row that is one cell over several columns: the title of what follows. */
  readonly title: Span | null
}

/** The rows of a table, each with what cells of the rows above still hold for it. */
export function rowsOf(table: Table, lexicons: Lexicons): Row[] {
  if (table.flattened) return foldRows(table, lexicons).map((row) => ({ own: row, filled: row, title: null }))
  const spanning = new Map<number, { readonly span: Span; rows: number }>()
  return table.rows.map((row) => {
    const own: (Span | undefined)[] = []
    for (const cell of row) own[cell.column] = cell.span
    const filled = [...own]
    for (const [column, above] of spanning) filled[column] ??= above.span
    goOn(spanning, row)
    return { own, filled, title: titleOf(row) }
  })
}

/** Which cells still hold for the next row. */
function goOn(spanning: Map<number, { readonly span: Span; rows: number }>, row: readonly Cell[]): void {
  for (const [column, above] of spanning) {
    above.rows -= 1
    if (above.rows === 0) spanning.delete(column)
  }
  for (const cell of row) if (cell.rowSpan > 1) spanning.set(cell.column, { span: cell.span, rows: cell.rowSpan - 1 })
}

function titleOf(row: readonly Cell[]): Span | null {
  const [only] = row
  return row.length === 1 && only && only.columnSpan > 1 ? only.span : null
}

/** A flattened table is as wide as the run of header words it begins with. */
function foldRows(table: Table, { columnRole }: Lexicons): Cells[] {
  const cells = table.rows.flatMap((row) => row.map((cell) => cell.span))
  let width = 0
  while (width < cells.length && columnRole(cells[width]?.text ?? '')) width += 1
  if (width < 2) return cells.map((cell) => [cell])
  return Array.from({ length: Math.ceil(cells.length / width) }, (_, row) => cells.slice(row * width, (row + 1) * width))
}
