import type { Span } from '../place.ts'
import type { Cells, Column } from './columns.ts'

/** A header cell, whether Vart knows what it says, and the cells that it stands over. */
export interface HeadedCells {
  readonly header: Span
  readonly known: boolean
  /** True where the header says that its cells hold nothing Vart keeps, such as security measures. */
  readonly aside: boolean
  readonly cells: readonly Span[]
}

/** Puts the cells of records under the headers of their columns; a blank header heads nothing. */
export function headedCells(
  header: Cells,
  columns: readonly Column[] | null,
  records: readonly Cells[],
  found: readonly Column[] = [],
): HeadedCells[] {
  return [...header.entries()].flatMap(([at, cell]) => {
    if (!cell) return []
    const cells = records.map((record) => record[at]).filter((span) => span !== undefined && span.text !== '')
    const known = columns === null || (columns[at] ?? []).length > 0
    const aside = found[at]?.some((role) => role === 'other' || role === 'controller') ?? false
    return [{ header: cell, known, aside, cells: cells as Span[] }]
  })
}
