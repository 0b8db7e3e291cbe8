import type { Table } from '../block.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { isVendor } from './column-content.ts'
import { type Cells, type Column, headerRoles } from './columns.ts'

/** Records of a table: their headers, what these say, and a row of cells for each. */
export interface Records {
  readonly headers: Cells
  readonly columns: readonly Column[]
  readonly rows: readonly Cells[]
}

/**
 * The records of a table whose headers stand in its first column, one record in each further column; null where most words
 * of the first column are no headers. Where the first header returns, further records begin.
 */
export function verticalRecords(table: Table, lexicons: Lexicons): Records[] | null {
  const rows = table.rows.map(spreadColumns)
  const headers = rows.map((row): Column => headerRoles(row[0]?.text ?? '', lexicons))
  const filled = rows.filter((row) => (row[0]?.text ?? '') !== '').length
  // Lines above a table that say whose record it is are no headers of records.
  const known = headers.filter(
    (header) => header.length > 0 && !header.includes('other') && !header.includes('controller'),
  ).length
  if (known < 2 || known * 2 < filled || rows.every((row) => row.length < 2)) return null
  if (new Set(headers.flat()).size < 2) return null
  const top = topHeader(rows, headers, lexicons)
  if (top) headers[0] = top
  return groupsOf(headers).map(({ from, to }) => ({
    headers: rows.slice(from, to).map((row) => row[0]),
    columns: headers.slice(from, to),
    rows: transpose(rows.slice(from, to)),
  }))
}

/** A cell over several columns holds for each of them. */
function spreadColumns(row: Table['rows'][number]): Cells {
  const cells: Cells[number][] = []
  for (const { span, column, columnSpan } of row) {
    for (let at = column; at < column + Math.max(1, Math.min(columnSpan, 100)); at += 1) cells[at] = span
  }
  return cells
}

/** A first row whose corner is no header names the records: vendors, or else activities. */
function topHeader(rows: readonly Cells[], headers: readonly Column[], lexicons: Lexicons): Column | null {
  const names = (rows[0] ?? []).slice(1).filter((cell) => cell && cell.text !== '')
  const named = headers.some((header) => header.some((role) => role === 'recipient' || role === 'activity' || role === 'name'))
  if (headers[0]?.length !== 0 || names.length === 0 || named) return null
  const vendors = names.filter((cell) => cell && isVendor(cell.text, lexicons)).length
  return vendors * 2 >= names.length ? ['recipient'] : ['activity']
}

function groupsOf(headers: readonly Column[]): { from: number; to: number }[] {
  const first = headers.find((header) => header.length > 0)?.[0]
  const starts = [...headers.keys()].filter((row) => first !== undefined && headers[row]?.[0] === first)
  const from = [0, ...starts.slice(1)]
  return from.map((start, index) => ({ from: start, to: from[index + 1] ?? headers.length }))
}

function transpose(rows: readonly Cells[]): Cells[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: Math.max(0, width - 1) }, (_, column) => rows.map((row) => row[column + 1]))
}
