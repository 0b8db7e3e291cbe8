import type { Role } from '../vocabulary/headers.ts'

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
  if (vendors >= 0) return false
  if (before(at('processing', 'name'), recipients)) return true
  return record && before(at('purpose'), recipients)
}
