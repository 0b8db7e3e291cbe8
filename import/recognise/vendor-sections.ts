import type { Block, Heading, List } from '../block.ts'
import { within } from '../place.ts'
import { recogniseCell } from './cells.ts'
import type { Findings } from './findings.ts'

const TITLE = /^(.{2,80}?)\s*\(([^()]{2,100})\)$/u

/** A heading for each vendor with its purpose in brackets ("MICROSOFT (HOSTING)") and what it receives in bullets below. */
export function recogniseVendorSections(blocks: readonly Block[], findings: Findings): void {
  const sections = blocks.flatMap((block, index) => sectionAt(block, blocks[index + 1]))
  const known = sections.some(({ heading }) => findings.lexicons.vendor(TITLE.exec(heading.span.text)?.[1] ?? '') !== null)
  if (sections.length < 2 || !known) return
  for (const { heading, list } of sections) recogniseSection(heading, list, findings)
}

function sectionAt(block: Block, next: Block | undefined): { heading: Heading; list: List }[] {
  if (block.kind !== 'heading' || next?.kind !== 'list' || !TITLE.test(block.span.text)) return []
  return [{ heading: block, list: next }]
}

function recogniseSection(heading: Heading, list: List, findings: Findings): void {
  const flow = findings.openFlow([heading.span, ...list.items.map((item) => item.span)])
  const open = heading.span.text.lastIndexOf('(')
  recogniseCell('recipient', within(heading.span, 0, open), flow, findings)
  recogniseCell('purpose', within(heading.span, open + 1, heading.span.text.length - 1), flow, findings)
  for (const item of list.items) recogniseCell('items', item.span, flow, findings)
}
