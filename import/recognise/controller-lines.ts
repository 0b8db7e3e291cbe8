import type { Block, Table } from '../block.ts'
import { type Span, within } from '../place.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { type Cells, type Column, headerOf, settle } from './columns.ts'
import { isProcessorsRecord } from './record-columns.ts'
import { rowsOf } from './table-rows.ts'

const LINE = /^([^:\n]{4,80}):[ \t]*(\S[^\n]{0,300})$/u
/** Where a name ends and address, number or contact begin. */
const NAME = /^(?:[^,;\n(]|,(?= (?:Inc|LLC|Ltd|Limited)\.?(?:[,;\s]|$))){2,80}/u
const PLACEHOLDER = /^[[<{_.…-]|^(?:name|namn|navn|n\/?a|tbd)$/iu
const PROCESSOR =
  /^(?:(?:name of (?:the )?|name and contact details of (?:the )?)?processor|personuppgiftsbiträde|namn på personuppgiftsbiträde|databehandler|navn på databehandler|auftragsverarbeiter|name und kontaktdaten des auftragsverarbeiters|auftragnehmer)$/iu

/**
 * Whose record of processing it is, where a labelled line above the table's header or directly before the table names it:
 * the controller, or the processor where the record says in a column on whose behalf each processing is done.
 */
export function namedAbove(blocks: readonly Block[], lexicons: Lexicons): Span | null {
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'table' || block.flattened) continue
    const record = headOf(block, lexicons)
    if (!record) continue
    const lines = [...blocks.slice(Math.max(0, index - 8), index).flatMap(linesOf), ...record.lines]
    const asProcessor = isProcessorsRecord(record.columns)
    const names = lines
      .filter(({ label }) => isOwner(withoutColon(label).text, asProcessor, lexicons))
      .map(({ value }) => nameIn(value, lexicons))
    const name = names.find((each) => each !== null)
    if (name) return name
  }
  return null
}

interface Line {
  readonly label: Span
  readonly value: Span
}

/** The header of a record of activities, and the pairs of cells above it; null for any other table. */
function headOf(
  table: Table,
  lexicons: Lexicons,
): { readonly columns: readonly Column[]; readonly lines: readonly Line[] } | null {
  const rows = rowsOf(table, lexicons).slice(0, 20)
  const at = rows.findIndex((row) => headerOf(row.own, lexicons) !== null)
  const columns = headerOf(rows[at]?.own ?? [], lexicons)
  const settled = columns ? settle(columns) : null
  if (!columns || !settled || settled.some((column) => column.includes('recipient'))) return null
  return { columns, lines: rows.slice(0, at).flatMap((row, index) => pairsIn(row.own, rows[index + 1]?.own ?? [], lexicons)) }
}

/** The pairs of a row; a title of its own ("Data controller") names what the row below labels "Name" in its column. */
function pairsIn(row: Cells, below: Cells, { columnRole }: Lexicons): Line[] {
  const titled = [...row.entries()].flatMap(([column, label]) => {
    const value = columnRole(below[column]?.text ?? '') === 'name' ? below[column + 1] : undefined
    return label && value ? [{ label, value }] : []
  })
  return [...titled, ...pairOf(row.filter((cell) => cell && cell.text !== ''))]
}

function pairOf([label, value]: readonly (Span | undefined)[]): Line[] {
  return label && value ? [{ label, value }] : label ? lineOf(label) : []
}

function linesOf(block: Block): Line[] {
  if (block.kind === 'group') return block.entries.flatMap(({ label, values }) => pairOf([label, values[0]]))
  return block.kind === 'heading' || block.kind === 'paragraph' ? lineOf(block.span) : []
}

function lineOf(span: Span): Line[] {
  const label = LINE.exec(span.text)?.[1]
  if (label === undefined) return []
  return [{ label: within(span, 0, label.length), value: within(span, label.length + 1, span.text.length) }]
}

function withoutColon(label: Span): Span {
  return label.text.endsWith(':') ? within(label, 0, label.text.length - 1) : label
}

function isOwner(label: string, asProcessor: boolean, { columnRole }: Lexicons): boolean {
  return asProcessor ? PROCESSOR.test(label) : columnRole(label) === 'controller'
}

function nameIn(value: Span, { columnRole }: Lexicons): Span | null {
  const name = NAME.exec(value.text)?.[0] ?? ''
  return name === '' || PLACEHOLDER.test(name) || columnRole(name) !== null ? null : within(value, 0, name.length)
}
