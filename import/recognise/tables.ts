import type { Block, Table } from '../block.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { columnsByContent, completeByContent, isPlaces, isVendor } from './column-content.ts'
import { type Cells, type Column, headerOf, settle } from './columns.ts'
import { listsCookies } from './cookie-tables.ts'
import { holdsNoData } from './denial.ts'
import type { Findings } from './findings.ts'
import { headedCells } from './headed-cells.ts'
import { endsTable, isProcessorsRecord } from './record-columns.ts'
import { RowReader } from './row-reader.ts'
import { sentencesOf } from './sentences.ts'
import { type Row, rowsOf } from './table-rows.ts'
import { verticalRecords } from './vertical-table.ts'

/** Tables: with a header row that says in words what the columns hold, with headers in the first column, or recognised by content. */
export function recogniseTables(blocks: readonly Block[], findings: Findings): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'table') continue
    if (deniesData(blocks[index - 1])) setTableAside(block, findings)
    else recogniseTable(block, findings)
  }
}

/** "They contain no personal data": what the paragraph right above says of all that the table lists. */
function deniesData(above: Block | undefined): boolean {
  if (above?.kind !== 'paragraph') return false
  return sentencesOf(above.span).some(({ text }) => ALL_OF_THEM.test(foldCharacters(text)) && holdsNoData(text))
}

const ALL_OF_THEM =
  /^(?:they|these|those|the following|none of (?:them|these)|de|dessa|följande|inga av dem|disse|følgende|ingen af dem|ingen av dem|diese|sie|die folgenden|keiner davon)(?!\p{L})/u

function setTableAside(table: Table, findings: Findings): void {
  for (const row of table.rows)
    for (const { span } of row) findings.headed.push({ header: span, known: true, aside: true, cells: [] })
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
  const reader = new PartsReader(rows, given, findings)
  for (const row of rows) reader.take(row)
  reader.end()
}

/** Reads the rows of a table, in which a header may return, or something else begin. */
class PartsReader {
  private readonly cells: readonly Cells[]
  private readonly given: boolean
  private readonly rows: RowReader
  private readonly findings: Findings
  private columns: readonly Column[] | null
  private header: Cells = []
  private found: readonly Column[] = []
  private below: Cells[] = []
  private settled: boolean

  constructor(rows: readonly Row[], given: readonly Column[] | null, findings: Findings) {
    this.cells = rows.map((row) => row.filled)
    this.given = given !== null
    this.settled = this.given
    this.columns = given
    this.findings = findings
    this.rows = new RowReader(findings)
  }

  take(row: Row): void {
    const { lexicons } = this.findings
    const found = this.given || !headerOf(row.own, lexicons) ? null : headerOf(row.filled, lexicons)
    if (found) this.begin(found, row)
    else if (this.columns && !this.given && endsTable(row.own, this.columns, lexicons)) this.close()
    else {
      if (this.columns && !row.title) this.below.push(row.own)
      if (!this.columns) this.setAside(row.own)
      this.rows.take(row, this.columns)
    }
  }

  end(): void {
    this.close()
    if (!this.settled) reportHeader(this.header, this.findings)
  }

  private begin(found: readonly Column[], row: Row): void {
    this.close()
    const cookies = listsCookies(row.own, found)
    this.columns = cookies ? null : settle(completeByContent(found, this.cells, this.findings.lexicons))
    this.header = row.own
    this.found = found
    this.settled ||= cookies || this.columns !== null
    if (this.columns) tellOfControllers(found, this.header, this.findings)
  }

  /** What stands above the header says what the table is about, and is no record. */
  private setAside(row: Cells): void {
    for (const cell of row) if (cell) this.findings.headed.push({ header: cell, known: true, aside: true, cells: [] })
  }

  private close(): void {
    this.findings.headed.push(...headedCells(this.header, this.columns, this.below, this.found))
    this.below = []
    this.columns = null
  }
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

/** What headers in the first column mean: where they tell of a use of data, the recipients among them are those of an activity. */
function settleRecord(columns: readonly Column[]): Column[] | null {
  const has = (...wanted: Column[number][]) => columns.some((column) => column.some((role) => wanted.includes(role)))
  const named = has('activity', 'name', 'recipient', 'processing')
  const uses = has('purpose', 'items', 'data', 'categories') && has('basis', 'retention', 'subjects')
  return named || !uses ? settle(columns) : (settle([['activity'], ...columns])?.slice(1) ?? null)
}

function recogniseVertical(table: Table, findings: Findings): boolean {
  const records = (verticalRecords(table, findings.lexicons) ?? []).flatMap(({ headers, columns, rows }) => {
    const settled = settleRecord(completeByContent(columns, rows, findings.lexicons))
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
