import type { Block, Table } from '../block.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { columnsByContent, completeByContent, isPlaces, isVendor } from './column-content.ts'
import { type Cells, type Column, headerOf, settle } from './columns.ts'
import type { Findings } from './findings.ts'
import { headedCells } from './headed-cells.ts'
import { endsTable, isProcessorsRecord } from './record-columns.ts'
import { RowReader } from './row-reader.ts'
import { type Row, rowsOf } from './table-rows.ts'
import { verticalRecords } from './vertical-table.ts'

/** Tables: with a header row that says in words what the columns hold, with headers in the first column, or recognised by content. */
export function recogniseTables(blocks: readonly Block[], findings: Findings): void {
  for (const block of blocks) if (block.kind === 'table') recogniseTable(block, findings)
}

function recogniseTable(table: Table, findings: Findings): void {
  const { lexicons } = findings
  const rows = rowsOf(table, lexicons)
  const cells = rows.map((row) => row.filled)
  const topped = rows[0] !== undefined && headerOf(rows[0].own, lexicons) !== null
  if (!table.flattened && (!topped || isAllHeaders(rows, lexicons)) && recogniseVertical(table, findings)) return
  if (rows.some((row) => headerOf(row.own, lexicons) !== null)) {
    recogniseRows(rows, null, findings)
    return
  }
  const columns = table.flattened ? null : columnsByContent(cells, lexicons)
  if (columns)
    recogniseRows(
      rows.filter((row) => isRecord(row.own, columns, lexicons)),
      columns,
      findings,
    )
  else reportHeader(cells[0] ?? [], findings)
}

function recogniseRows(rows: readonly Row[], given: readonly Column[] | null, findings: Findings): void {
  const { lexicons } = findings
  const cells = rows.map((row) => row.filled)
  const reader = new RowReader(findings)
  let columns: readonly Column[] | null = given
  let header: Cells = []
  let below: Cells[] = []
  let settled = given !== null
  for (const row of rows) {
    const found = given || !headerOf(row.own, lexicons) ? null : headerOf(row.filled, lexicons)
    if (found) {
      findings.headed.push(...headedCells(header, columns, below))
      below = []
      columns = settle(completeByContent(found, cells, lexicons))
      header = row.own
      settled ||= columns !== null
      if (columns) tellOfControllers(found, header, findings)
    } else if (columns && !given && endsTable(row.own, columns, lexicons)) {
      findings.headed.push(...headedCells(header, columns, below))
      below = []
      columns = null
    } else {
      if (columns && !row.title) below.push(row.own)
      reader.take(row, columns)
    }
  }
  findings.headed.push(...headedCells(header, columns, below))
  if (!settled) reportHeader(header, findings)
}

/** A table without a known header may still begin with one: a record names a vendor or a place where the others do. */
function isRecord(row: Cells, columns: readonly Column[], lexicons: Lexicons): boolean {
  return columns.some(([role], at) => {
    const words = row[at]?.text ?? ''
    return (role === 'recipient' && isVendor(words, lexicons)) || (role === 'location' && isPlaces(words, lexicons))
  })
}

/** A first column of three and more headers and nothing else is no column of records, whatever stands beside it. */
function isAllHeaders(rows: readonly Row[], lexicons: Lexicons): boolean {
  const roles = new Set<string>()
  for (const row of rows) {
    const role = lexicons.role(row.own[0]?.text ?? '')
    if (role === null) return false
    roles.add(role)
  }
  return roles.size >= 3
}

function recogniseVertical(table: Table, findings: Findings): boolean {
  const records = (verticalRecords(table, findings.lexicons) ?? []).flatMap(({ headers, columns, rows }) => {
    const settled = settle(completeByContent(columns, rows, findings.lexicons))
    return settled ? [{ headers, columns: settled, rows }] : []
  })
  for (const { headers, columns, rows } of records) {
    findings.headed.push(...headedCells(headers, columns, rows))
    for (const row of rows) {
      const reader = new RowReader(findings)
      if (row.some((cell) => cell && cell.text !== '')) reader.read({ own: row, filled: row, title: null }, columns)
    }
  }
  return records.length > 0
}

/** Whose data a processor's record is about has no place in a data map. */
function tellOfControllers(columns: readonly Column[], header: Cells, findings: Findings): void {
  const controller = header[columns.findIndex((column) => column.includes('controller'))]
  if (!controller || !isProcessorsRecord(columns)) return
  const message = `The column "${controller.text}" says on whose behalf data is processed: the processing is kept, and not for whom.`
  findings.warn('controllers-not-kept', controller, message, 'info')
}

function reportHeader(header: Cells, findings: Findings): void {
  const words = header.map((cell) => cell?.text ?? '').join(' | ')
  const first = header.find((cell) => cell !== undefined && cell.text !== '') ?? null
  findings.warn(
    'unknown-header',
    first,
    `The table that begins "${words.slice(0, 120)}" has no header that Vart knows, so it was not read. Name its columns (e.g. Leverantör, Land, Ändamål, Personuppgifter) in its first row.`,
  )
}
