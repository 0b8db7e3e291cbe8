import type { Block } from '../block.ts'
import { within } from '../place.ts'
import type { Role } from '../vocabulary/headers.ts'
import { recogniseCell } from './cells.ts'
import { isPlaces } from './column-content.ts'
import { type Column, settle } from './columns.ts'
import type { Findings } from './findings.ts'
import { type LabelledEntry, type LabelledRecord, type LabelledValue, labelledRecords } from './labelled-records.ts'
import { recogniseReceivers } from './receivers.ts'
import { isTerse, recogniseValue } from './values.ts'

/** Activities, and vendors, that labels with their values describe: each record is one flow. */
export function recogniseLabelBlocks(blocks: readonly Block[], findings: Findings): void {
  const taken = new Set(findings.facts.map((fact) => fact.span.start))
  for (const record of labelledRecords(blocks, findings.lexicons)) {
    if (!record.entries.some(({ label }) => taken.has(label.start))) recogniseRecord(record, findings)
  }
}

function recogniseRecord({ titled, name, entries }: LabelledRecord, findings: Findings): void {
  const columns = settled(titled, entries)
  if (!columns || !describesFlow(columns, entries) || isProse(entries)) return
  const words = entries.flatMap(({ label, values }) => [label, ...values.map(({ span }) => span)])
  const role = roleOfName(columns)
  const flow = findings.openFlow(name && role === 'activity' ? [name, ...words] : words)
  if (name) recogniseCell(role, name, flow, findings)
  const receivers = entries.filter((_, at) => columns[at]?.[0] === 'recipients').flatMap(({ values }) => others(values, findings))
  const transfer = recogniseReceivers(receivers, flow, findings)
  for (const [at, { values }] of entries.entries()) {
    const column = columns[at] ?? []
    const target = column.includes('transfer') || column.includes('mechanism') ? transfer : flow
    for (const value of values)
      recogniseValue(column, column[0] === 'recipient' ? named(value, findings) : value, target, findings)
  }
}

/** Without the document's own company: "Processor: Kestrel Rota Limited, 5 Quay Lane" says whose the record is. */
function others(values: readonly LabelledValue[], findings: Findings): LabelledValue[] {
  const own = findings.of('company').map(({ span }) => span)
  return values.filter(({ span }) => !own.some(({ start, end }) => span.start <= start && end <= span.end))
}

/** Questions that are answered in sentences tell a policy in running text, however they are set out. */
function isProse(entries: readonly LabelledEntry[]): boolean {
  const terse = entries.filter(({ values }) => values.some(isTerse))
  return terse.length * 2 < entries.length
}

/** A bullet above the label of a vendor says what that vendor is for. */
function roleOfName(columns: readonly Column[]): Role {
  return columns.some((column) => column.includes('recipient')) ? 'purpose' : 'activity'
}

/** "Amazon Web Services EMEA SARL, Luxemburg": where a company has its seat is no part of its name. */
function named(value: LabelledValue, { lexicons }: Findings): LabelledValue {
  const comma = value.span.text.lastIndexOf(', ')
  if (comma < 0 || !isPlaces(value.span.text.slice(comma + 2), lexicons)) return value
  return { ...value, span: within(value.span, 0, comma) }
}

/** What each label means beside the others; a heading above names an activity where no label does. */
function settled(titled: boolean, entries: readonly LabelledEntry[]): Column[] | null {
  const columns = entries.map(({ column }) => column)
  const has = (...wanted: Role[]) => columns.some((column) => column.some((role) => wanted.includes(role)))
  const named = has('activity', 'name') || (columns[0]?.[0] === 'processing' && has('purpose'))
  if (!titled || named) return settle(columns)
  return settle([['activity'], ...columns])?.slice(1) ?? null
}

/**
 * A single label is as likely a heading of prose; two make a record. It says of somebody's data for what, on which basis or how
 * long it is used, or to which vendor it goes. A name, a purpose and a period alone may be those of a cookie or of a contact.
 */
function describesFlow(columns: readonly Column[], entries: readonly LabelledEntry[]): boolean {
  const has = (...wanted: Role[]) => columns.some((column) => column.some((role) => wanted.includes(role)))
  if (columns.filter((column) => column.length > 0).length < 2) return false
  const data = has('items', 'categories', 'data')
  const rule = has('basis', 'retention')
  if (has('recipient') || (data && (rule || has('purpose', 'subjects', 'activity', 'recipients')))) return true
  if (entries.some(({ column }) => column.includes('name')) && !has('basis', 'subjects')) return false
  return has('purpose') && (rule || has('activity', 'subjects'))
}
