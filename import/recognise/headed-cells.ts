import type { Span } from '../place.ts'
import type { Cells, Column } from './columns.ts'

/** A header cell, whether Vart knows what it says, and the cells that it stands over. */
export interface HeadedCells {
  readonly header: Span
  readonly known: boolean
  readonly cells: readonly Span[]
}

/** Puts the cells of records under the headers of their columns; a blank header heads nothing. */
export function headedCells(header: Cells, columns: readonly Column[] | null, records: readonly Cells[]): HeadedCells[] {
  return [...header.entries()].flatMap(([at, cell]) => {
    if (!cell) return []
    const cells = records.map((record) => record[at]).filter((span) => span !== undefined && span.text !== '')
    return [{ header: cell, known: columns === null || (columns[at] ?? []).length > 0, cells: cells as Span[] }]
  })
}
