import Papa from 'papaparse'
import { plainValue } from '../api/plain-value.ts'
import { cypherText, type Detail } from './cell-text.ts'
import { drawTable } from './table.ts'

/** Rows to print, with the headings that people read. */
export interface Rows {
  readonly columns: readonly string[]
  readonly headings: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
}

export const ROW_FORMATS = ['table', 'json', 'csv'] as const
/** Characters of a quote or name in a table cell. */
const LONGEST_CELL = 60
export type RowFormat = (typeof ROW_FORMATS)[number]

/** Prints rows; `facts` stand before the rows in JSON, whose rows are objects by column. */
export function printRows(format: RowFormat, { columns, headings, rows }: Rows, facts: object, width: number | null): string {
  if (format === 'csv') {
    const cells = rows.map((row) => row.map((value) => cellText(value, CSV)))
    return `${Papa.unparse({ fields: [...columns], data: cells }, { escapeFormulae: true, newline: '\n' })}\n`
  }
  if (format === 'json') {
    const objects = rows.map((row) =>
      Object.fromEntries(columns.map((column, index) => [column, plainValue(row[index] ?? null)])),
    )
    return `${JSON.stringify({ ...facts, columns, rows: objects }, null, 2)}\n`
  }
  if (rows.length === 0) return 'No rows.\n'
  const cells = rows.map((row) =>
    row.map((value) => (isList(value) ? cellText(value, TABLE) : shortened(cellText(value, TABLE)))),
  )
  return `${drawTable(headings, cells, width)}\n`
}

/** A table shows the beginning of a long quote, and lists whole; JSON and CSV hold all of it. */
function shortened(text: string): string {
  const plain = [...text.replace(/\s+/g, ' ').trim()]
  return plain.length <= LONGEST_CELL
    ? plain.join('')
    : `${plain
        .slice(0, LONGEST_CELL - 1)
        .join('')
        .trimEnd()}…`
}

/** How cells of a format are written. */
interface CellStyle {
  /** What stands for nothing. */
  readonly empty: string
  readonly separator: string
  readonly detail: Detail
}
const CSV: CellStyle = { empty: '', separator: '; ', detail: 'whole' }
const TABLE: CellStyle = { empty: '–', separator: ', ', detail: 'brief' }

function cellText(value: unknown, style: CellStyle): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return style.empty
  if (Array.isArray(value)) return value.map((part) => cellText(part, { ...style, empty: '' })).join(style.separator)
  return typeof value === 'object' ? cypherText(value, style.detail) : String(value)
}

/** A list, or a path, of which the end matters as much as the beginning. */
function isList(value: unknown): boolean {
  return Array.isArray(value) || (value !== null && typeof value === 'object' && '_type' in value && value._type === 'path')
}
