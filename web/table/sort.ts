import { cellText, type Row, TABLE_COLUMNS, type TableColumn } from './cells.ts'

/** How the table is sorted. */
export interface Sorting {
  column: TableColumn
  descending: boolean
}

/** Reads how the table is sorted from the address; null is the order of the server. */
export function parseSorting(text: string | null): Sorting | null {
  const descending = text?.startsWith('-') ?? false
  const column = TABLE_COLUMNS.find((candidate) => candidate === (descending ? text?.slice(1) : text))
  return column ? { column, descending } : null
}

/** What the address says after a press on a heading: ascending, then descending, then as it was. */
export function nextSorting(now: Sorting | null, column: TableColumn): string | null {
  if (now?.column !== column) return column
  return now.descending ? null : `-${column}`
}

/** Sorts rows by a column; rows whose document does not say come last. */
export function sortRows<Sorted extends { row: Row }>(
  rows: readonly Sorted[],
  sorting: Sorting | null,
  language: string,
): Sorted[] {
  if (!sorting) return [...rows]
  const order = new Intl.Collator(language, { numeric: true })
  const empty = ({ row }: Sorted) => Number(row[sorting.column].values.length === 0)
  const direction = sorting.descending ? -1 : 1
  return [...rows].sort(
    (a, b) => empty(a) - empty(b) || direction * order.compare(cellText(a.row[sorting.column]), cellText(b.row[sorting.column])),
  )
}
