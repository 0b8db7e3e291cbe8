import type { Block, Group, List } from '../block.ts'
import { type Span, within } from '../place.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { hasLegalForm } from '../vocabulary/vendors.ts'
import { isVendor } from './column-content.ts'
import { headerRoles, settle } from './columns.ts'
import type { Findings } from './findings.ts'
import { recogniseColumn } from './mixed-cells.ts'

type Entry = { readonly label: Span; readonly values: readonly Span[] }
interface Section {
  readonly title: Span
  readonly entries: readonly Entry[]
}

const PAIR = /^([^:\n]{2,60}):\s+\S/u
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[a-z]\))\s+/iu

/**
 * Vendors or activities that a heading or an outer bullet names, each with "Purpose: …", "Location: …" below it. They are vendors
 * where the register knows one of them or one bears a legal form, and no activities are told by guessing.
 */
export function recogniseLabelledLists(blocks: readonly Block[], findings: Findings): void {
  const sections = blocks.flatMap((block, index) => {
    const nested = nestedSections(block, findings.lexicons)
    return nested.length > 0 ? nested : headedSection(blocks, index, block, findings.lexicons)
  })
  const named = sections.filter(({ title }) => isVendor(title.text, findings.lexicons) || hasLegalForm(title.text)).length
  if (named === 0 || named * 3 < sections.length) return
  for (const section of sections) recogniseSection(section, findings)
}

function headedSection(blocks: readonly Block[], index: number, block: Block, lexicons: Lexicons): Section[] {
  const title = titleAbove(blocks, index, lexicons)
  if (!title) return []
  const entries =
    block.kind === 'list'
      ? entriesOf(
          block.items.map((item) => item.span),
          lexicons,
        )
      : groupEntries(block, lexicons)
  return entries ? [{ title, entries }] : []
}

/** The heading above a block, past one paragraph at most. */
function titleAbove(blocks: readonly Block[], index: number, lexicons: Lexicons): Span | null {
  const above = blocks[index - 1]?.kind === 'paragraph' ? blocks[index - 2] : blocks[index - 1]
  if (above?.kind !== 'heading' || above.span.text.length > 100 || headerRoles(above.span.text, lexicons).length > 0) return null
  return within(above.span, NUMBERED.exec(above.span.text)?.[0].length ?? 0, above.span.text.length)
}

function groupEntries(block: Block, lexicons: Lexicons): Group['entries'] | null {
  if (block.kind !== 'group') return null
  return block.entries.every((entry) => headerRoles(entry.label.text, lexicons).length > 0) ? block.entries : null
}

/** The labels and values of bullets, where at least one and most of them bear a label that Vart knows. */
function entriesOf(items: readonly Span[], lexicons: Lexicons): Entry[] | null {
  const entries = items.flatMap((item) => {
    const label = PAIR.exec(item.text.slice(0, 200))?.[1]
    if (label === undefined || headerRoles(label, lexicons).length === 0) return []
    return [{ label: within(item, 0, label.length), values: [within(item, label.length + 1, item.text.length)] }]
  })
  return entries.length > 0 && entries.length * 2 >= items.length ? entries : null
}

/** Outer bullets that name, with labelled bullets set deeper below them. */
function nestedSections(block: Block, lexicons: Lexicons): Section[] {
  if (block.kind !== 'list') return []
  return outerItems(block).flatMap(({ title, below }) => {
    const entries = entriesOf(below, lexicons)
    return entries && !PAIR.test(title.text.slice(0, 200)) ? [{ title: withoutColon(title), entries }] : []
  })
}

function outerItems(list: List): { title: Span; below: Span[] }[] {
  const outer: { title: Span; below: Span[] }[] = []
  for (const { span, level } of list.items) {
    if (level === 0) outer.push({ title: span, below: [] })
    else outer.at(-1)?.below.push(span)
  }
  return outer
}

function withoutColon(span: Span): Span {
  return span.text.endsWith(':') ? within(span, 0, span.text.length - 1) : span
}

const NAMING = ['recipient', 'recipients', 'activity'] as const

function recogniseSection({ title, entries }: Section, findings: Findings): void {
  const roles = entries.map((entry) => headerRoles(entry.label.text, findings.lexicons))
  if (roles.some((column) => NAMING.some((role) => column.includes(role)))) return
  const settled = settle([['recipient'], ...roles])
  if (!settled) return
  const flow = findings.openFlow([title, ...entries.flatMap((entry) => [entry.label, ...entry.values])])
  recogniseColumn(['recipient'], title, flow, findings)
  for (const [index, entry] of entries.entries()) {
    for (const value of entry.values) recogniseColumn(settled[index + 1] ?? [], value, flow, findings)
  }
}
