import type { Span } from '../place.ts'
import type { Role } from '../vocabulary/headers.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'

type Column = readonly Role[]

/**
 * Settles what a column of recipients means. In a record of processing the row is an activity, and the column says to whom
 * its data goes: `recipients` stays. In a list of recipients the row is the recipient. See docs/decisions/0007.
 */
export function settleRecipients(columns: readonly Column[]): Column[] {
  const disclosing = rowsAreActivities(columns)
  return columns.map((column): Column => {
    if (!column.includes('recipient') && !column.includes('recipients')) return column
    if (!disclosing) return column.map((role) => (role === 'recipients' ? 'recipient' : role))
    // Of several things in one cell, only names and nothing else could be told for sure.
    return column.length === 1 ? ['recipients'] : column.filter((role) => role !== 'recipient' && role !== 'recipients')
  })
}

/**
 * Whether a row is about its activity: where that has a column, beside recipients by category; or before a vendor, where the
 * table also says whose data it is, on which basis or how long it is kept.
 */
function rowsAreActivities(columns: readonly Column[]): boolean {
  const at = (...wanted: Role[]) => columns.findIndex((column) => column.some((role) => wanted.includes(role)))
  const before = (first: number, second: number) => first >= 0 && second >= 0 && first < second
  const recipients = at('recipients')
  const vendors = at('recipient')
  const activity = at('activity')
  const record = at('subjects', 'basis', 'retention') >= 0
  if (activity >= 0) return recipients >= 0 || (record && before(activity, vendors))
  if (vendors >= 0) return before(at('processing'), vendors) && at('subjects', 'basis') >= 0
  if (before(at('processing', 'name'), recipients)) return true
  return record && before(at('purpose'), recipients)
}

/** Whether a table is the record of a processor, which says on whose behalf each processing is done, and little besides. */
export function isProcessorsRecord(columns: readonly Column[]): boolean {
  const has = (...wanted: Role[]) => columns.some((column) => column.some((role) => wanted.includes(role)))
  return has('controller') && !has('subjects', 'basis', 'purpose')
}

/** Whether a row is no record: it labels what stands beside it, in a first column that holds nothing Vart reads. */
export function isLabelled(row: readonly (Span | undefined)[], columns: readonly Column[], lexicons: Lexicons): boolean {
  const role = columns[0]?.length === 0 ? lexicons.columnRole(row[0]?.text ?? '') : null
  return role === 'controller' || role === 'other'
}

/**
 * Whether a row begins something else, as sheets do that stack one small table on the other: it is sparse, and its first
 * cell is a header where no such words belong. An activity may be called "Gallring".
 */
export function endsTable(row: readonly (Span | undefined)[], columns: readonly Column[], lexicons: Lexicons): boolean {
  if (columns[0]?.some((own) => FREE.has(own))) return false
  const role = lexicons.columnRole(row[0]?.text ?? '')
  if (role === null || role === 'other') return false
  const filled = row.filter((cell) => cell && cell.text !== '').length
  return filled <= 2 || filled * 2 <= columns.filter((column) => column.length > 0).length
}

/** Columns whose words may be those of a header. */
const FREE: ReadonlySet<Role> = new Set(['activity', 'purpose', 'recipient'])
