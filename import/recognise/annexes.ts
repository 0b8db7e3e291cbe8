import type { Block, Heading } from '../block.ts'
import type { Span } from '../place.ts'
import type { Role } from '../vocabulary/headers.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { categoryPhrase } from './category-lists.ts'
import { recogniseCell } from './cells.ts'
import type { Findings } from './findings.ts'
import { addCategories } from './members.ts'

/** An annex that describes one processing under headings ("Ändamål", "Kategorier av registrerade" …), each with a list. */
export function recogniseAnnexes(blocks: readonly Block[], findings: Findings): void {
  let title: Heading | null = null
  for (let index = 0; index < blocks.length; ) {
    const found = sectionsFrom(blocks, index, findings.lexicons)
    const sections = found.slice(found.findLastIndex((section) => section.role === 'recipient') + 1)
    const above = found.at(-sections.length - 1)?.heading ?? title
    if (describesProcessing(sections)) recogniseSections(above, sections, findings)
    const next = found.at(-1)?.end ?? index + 1
    title = blocks.slice(index, next).findLast((block) => block.kind === 'heading') ?? title
    index = next
  }
}

interface Section {
  readonly heading: Heading
  readonly role: Role
  readonly body: readonly Block[]
  readonly end: number
}

/** The headings with a role that follow one another, each with the paragraphs and lists below it. */
function sectionsFrom(blocks: readonly Block[], from: number, lexicons: Lexicons): Section[] {
  const sections: Section[] = []
  let index = from
  for (;;) {
    const heading = blocks[index]
    if (heading?.kind !== 'heading') return sections
    const role = lexicons.role(heading.span.text)
    if (role === null) return sections
    let end = index + 1
    while (end < blocks.length && belongs(blocks, end)) end += 1
    const body = blocks.slice(index + 1, end)
    if (!body.some((block) => block.kind === 'list')) return sections
    sections.push({ heading, role, body, end })
    index = end
  }
}

/** A heading that ends in a colon, directly above a list, only introduces the list. */
function belongs(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (block?.kind !== 'heading') return block?.kind === 'paragraph' || block?.kind === 'list'
  return block.span.text.endsWith(':') && blocks[index + 1]?.kind === 'list'
}

function describesProcessing(sections: readonly Section[]): boolean {
  const roles = new Set(sections.map((section) => section.role))
  return roles.size >= 2 && (roles.has('items') || roles.has('categories')) && !roles.has('recipient')
}

function recogniseSections(title: Heading | null, sections: readonly Section[], findings: Findings): void {
  const flow = findings.openFlow([...(title ? [title.span] : []), ...sections.flatMap(wordsOf)])
  if (title) recogniseCell('activity', title.span, flow, findings)
  const purposes = sections.some((section) => section.role === 'purpose')
  // What is done with the data is no purpose where the annex states its purposes.
  const told = sections.filter(({ role }) => !(role === 'processing' && purposes))
  for (const { role, body } of told) for (const block of body) recogniseBody(role, block, flow, findings)
}

function recogniseBody(role: Role, block: Block, flow: number, findings: Findings): void {
  if (block.kind === 'list') for (const item of block.items) recogniseCell(listRole(role), item.span, flow, findings)
  const category = role === 'categories' && block.kind === 'paragraph' ? categoryPhrase(block.span, findings.lexicons) : null
  if (category) addCategories(category, flow, findings)
}

/** The heading of a section and the words below it. */
function wordsOf(section: Section): Span[] {
  return [
    section.heading.span,
    ...section.body.flatMap((block) => (block.kind === 'list' ? block.items.map((item) => item.span) : [])),
  ]
}

/** What is listed under a heading of categories are items, unless they name groups: the cell reader tells. */
function listRole(role: Role): Role {
  if (role === 'categories') return 'items'
  return role === 'processing' ? 'purpose' : role
}
