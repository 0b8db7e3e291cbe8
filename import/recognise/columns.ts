import type { Span } from '../place.ts'
import type { Role } from '../vocabulary/headers.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { settleRecipients } from './record-columns.ts'

/** The cells of a row by column; a column without a cell is undefined. */
export type Cells = readonly (Span | undefined)[]

/** What a column holds; none where nothing tells, several where its header says so ("Funktion och data"). */
export type Column = readonly Role[]

const JOINED = /\s*(?:[/,&+]|\s(?:och|and|og|und|samt|eller|or)\s)\s*/iu

/** The roles that a header cell gives to its column: one, or several where every part of it is a header word. */
export function headerRoles(header: string, { columnRole, role }: Lexicons): Column {
  const whole = columnRole(header)
  if (whole !== null) return [whole]
  if (header.length > 100) return []
  const parts = header.split(JOINED)
  if (parts.length < 2 || parts.some((part) => columnRole(part) === null)) return []
  // "Tjeneste/system": what a part names that Vart does not read leaves the other its meaning.
  return [...new Set(parts.map(role).filter((found) => found !== null))]
}

/**
 * The columns of a header row, or null where the row is none: at least two of its columns must hold different things that
 * Vart reads, and most of them be header words.
 */
export function headerOf(row: Cells, lexicons: Lexicons): Column[] | null {
  const columns = Array.from(row, (cell) => (cell ? headerRoles(cell.text, lexicons) : []))
  const filled = row.filter((cell) => cell && cell.text !== '').length
  const known = columns.filter((column) => column.length > 0).length
  const telling = columns.filter((column) => column.length > 0 && !column.some((role) => role === 'other' || role === 'remark'))
  const distinct = new Set(telling.flat()).size
  return telling.length < 2 || distinct < 2 || known * 2 < filled ? null : columns
}

/** "Namn" and "Behandling" mean what the columns beside them leave open; null where no column says what a row is about. */
export function settle(given: readonly Column[]): Column[] | null {
  const columns = settleRecipients(given)
  const has = (...wanted: Role[]) => columns.some((column) => column.some((role) => wanted.includes(role)))
  const named = has('recipient', 'activity')
  const record = has('recipients') || (has('subjects') && has('basis', 'retention'))
  const vendors = has('recipient') || (!named && !record && has('location', 'transfer', 'mechanism') && has('name'))
  const naming: Role = vendors ? 'recipient' : 'activity'
  const describes = vendors || has('activity', 'name')
  const meant: Partial<Record<Role, Role | null>> = {
    name: named ? null : naming,
    categories: has('items') ? 'categories' : 'data',
    processing: describes ? 'purpose' : 'activity',
    transfer: has('recipients') ? 'transfer' : 'location',
    controller: null,
    other: null,
  }
  const settleRole = (role: Role) => (role in meant ? (meant[role] ?? null) : role)
  const settled = columns.map((column) => column.map(settleRole).filter((role) => role !== null))
  return describesFlow(settled) ? settled : null
}

/** A row is about a recipient, an activity or people; or it says for what, on which basis or how long which data is used. */
function describesFlow(columns: readonly Column[]): boolean {
  const count = (...wanted: Role[]) => columns.filter((column) => column.some((role) => wanted.includes(role))).length
  if (count('recipient', 'activity', 'subjects') > 0) return true
  const data = count('items', 'data', 'categories') > 0
  const purpose = count('purpose') > 0
  const rule = count('basis', 'retention') > 0
  return (data && purpose) || (data && rule) || (purpose && rule)
}

/** The column that tells one row from the next: it names a recipient or an activity, else it gives the purpose; -1 for none. */
export function namingColumn(columns: readonly Column[]): number {
  const named = columns.findIndex((column) => column.includes('recipient') || column.includes('activity'))
  return named >= 0 ? named : columns.findIndex((column) => column.includes('purpose'))
}
