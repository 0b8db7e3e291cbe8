import type { Block, Group } from '../block.ts'
import type { Role } from '../vocabulary/headers.ts'
import { recogniseCell } from './cells.ts'
import { recogniseDisclosures } from './disclosures.ts'
import type { Findings } from './findings.ts'
import { settleRecipients } from './record-columns.ts'

type Entry = Group['entries'][number]

/** Repeated labels with their values below: every time the first label returns, another activity begins. */
export function recogniseLabelBlocks(blocks: readonly Block[], findings: Findings): void {
  for (const block of blocks) if (block.kind === 'group') recogniseGroup(block, findings)
}

function recogniseGroup(group: Group, findings: Findings): void {
  let seen = new Set<Role>()
  let record: [Role, Entry][] = []
  const close = () => {
    if (describesFlow(seen)) recogniseRecord(record, findings)
    seen = new Set()
    record = []
  }
  for (const entry of group.entries) {
    const role = findings.lexicons.role(entry.label.text)
    if (role === null || seen.has(role)) close()
    if (role === null) continue
    seen.add(role)
    record.push([role, entry])
  }
  close()
}

/** A single label is as likely a heading of prose; two make a record, one of which must say whose or what data it is. */
function describesFlow(roles: ReadonlySet<Role>): boolean {
  const naming: Role[] = ['subjects', 'activity', 'recipient', 'items', 'categories']
  return roles.size >= 2 && naming.some((role) => roles.has(role))
}

function recogniseRecord(record: readonly [Role, Entry][], findings: Findings): void {
  const words = record.flatMap(([, entry]) => [entry.label, ...entry.values])
  const flow = findings.openFlow(words)
  const roles = new Set(record.map(([role]) => role))
  const columns = settleRecipients(record.map(([role, entry]) => [findings.lexicons.columnRole(entry.label.text) ?? role]))
  const disclosed = record.filter((_, at) => columns[at]?.[0] === 'recipients').map(([, entry]) => entry)
  recogniseDisclosures(
    disclosed.flatMap((entry) => entry.values),
    words,
    flow,
    findings,
  )
  for (const [role, entry] of record) {
    const settled = disclosed.includes(entry) ? null : settle(role, roles)
    if (settled === null) continue
    for (const value of entry.values) recogniseCell(settled, value, flow, findings)
  }
}

/** What an ambiguous label means beside the others of its record. */
function settle(role: Role, roles: ReadonlySet<Role>): Role | null {
  if (role === 'name') return roles.has('recipient') ? null : 'activity'
  if (role === 'categories' && !roles.has('items')) return 'data'
  return role === 'processing' ? 'purpose' : role
}
