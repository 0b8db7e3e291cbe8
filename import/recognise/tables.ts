import type { Block, Cell, Table } from '../block.ts'
import type { Span } from '../place.ts'
import { type Role, roleOf } from '../vocabulary/headers.ts'
import { recogniseCell } from './cells.ts'
import type { Findings } from './findings.ts'
import { splitRecipients } from './recipients.ts'

type Roles = readonly (Role | null)[]
type Cells = readonly (Span | undefined)[]

/** Tables whose first row says in words what the columns hold, in any order. */
export function recogniseTables(blocks: readonly Block[], findings: Findings): void {
  for (const block of blocks) if (block.kind === 'table') recogniseTable(block, findings)
}

function recogniseTable(table: Table, findings: Findings): void {
  const rows = table.flattened ? foldRows(table) : table.rows.map(cellsOf)
  let roles: Roles | null = null
  let flow: number | null = null
  for (const row of rows) {
    const header = rolesOf(row)
    if (header) roles = header
    else if (roles) flow = recogniseRow(row, roles, flow, findings)
  }
  if (!roles) reportHeader(rows[0] ?? [], findings)
}

function cellsOf(row: readonly Cell[]): Cells {
  const cells: (Span | undefined)[] = []
  for (const cell of row) cells[cell.column] = cell.span
  return cells
}

/** A flattened table is as wide as the run of header words it begins with. */
function foldRows(table: Table): Cells[] {
  const cells = table.rows.flatMap((row) => row.map((cell) => cell.span))
  let width = 0
  while (width < cells.length && roleOf(cells[width]?.text ?? '')) width += 1
  if (width < 2) return cells.map((cell) => [cell])
  return Array.from({ length: Math.ceil(cells.length / width) }, (_, row) => cells.slice(row * width, (row + 1) * width))
}

/** The roles of a header row, or null where the row is none: at least two columns and most of them must be header words. */
export function rolesOf(row: Cells): Roles | null {
  const roles = row.map((cell) => (cell ? roleOf(cell.text) : null))
  const filled = row.filter((cell) => cell && cell.text !== '').length
  const known = roles.filter((role) => role !== null).length
  if (known < 2 || known * 2 < filled) return null
  return settle(roles)
}

/** "Namn" and "Behandling" mean what the columns beside them leave open. */
function settle(roles: (Role | null)[]): Roles | null {
  const has = (...wanted: Role[]) => roles.some((role) => role !== null && wanted.includes(role))
  const named = has('recipient', 'activity')
  const vendors = has('recipient') || (!named && has('location', 'mechanism') && has('name'))
  const naming: Role = vendors ? 'recipient' : 'activity'
  const describes = vendors || has('activity', 'name')
  const settled = roles.map((role): Role | null => {
    if (role === 'name') return named ? null : naming
    if (role === 'categories') return has('items') ? role : 'data'
    if (role === 'processing') return describes ? 'purpose' : 'activity'
    return role
  })
  const subject = settled.some((role) => role === 'recipient' || role === 'activity' || role === 'subjects')
  return subject ? settled : null
}

/** One row; a row whose first naming cell is blank goes on with the flow above it. */
function recogniseRow(row: Cells, roles: Roles, above: number | null, findings: Findings): number | null {
  const naming = roles.findIndex((role) => role === 'recipient' || role === 'activity')
  const name = naming >= 0 ? row[naming] : undefined
  if (naming >= 0 && !name?.text) {
    if (above !== null) findings.extendFlow(above, wordsOf(row))
    if (above !== null) recogniseCells(row, roles, above, naming, findings)
    return above
  }
  const recipients = name && roles[naming] === 'recipient' ? splitRecipients(name) : [name]
  let flow = above
  for (const recipient of recipients) {
    flow = findings.openFlow(wordsOf(row))
    if (recipient) recogniseCell(roles[naming] ?? 'activity', recipient, flow, findings)
    recogniseCells(row, roles, flow, naming, findings)
  }
  return flow
}

function wordsOf(row: Cells): Span[] {
  return row.filter((cell) => cell !== undefined)
}

function recogniseCells(row: Cells, roles: Roles, flow: number, naming: number, findings: Findings): void {
  const rest = [...roles.entries()].filter(([column]) => column !== naming)
  for (const [column, role] of rest) {
    const cell = row[column]
    if (role !== null && cell && cell.text !== '') recogniseCell(role, cell, flow, findings)
  }
}

function reportHeader(header: Cells, findings: Findings): void {
  const words = header.map((cell) => cell?.text ?? '').join(' | ')
  const first = header.find((cell) => cell !== undefined) ?? null
  findings.warn(
    'unknown-header',
    first,
    `The table that begins "${words.slice(0, 120)}" has no header that Vart knows, so it was not read. Name its columns (e.g. Leverantör, Land, Ändamål, Personuppgifter) in its first row.`,
  )
}
