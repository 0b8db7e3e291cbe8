import type { Block, Group, Paragraph } from '../block.ts'
import { type Span, within } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import type { Findings } from './findings.ts'
import { segment } from './segment.ts'

/**
 * Where the document says what a category holds: a label in capitals with its items below, or a phrase that ends in
 * "dvs …" above a list of items. These members are what a cell means that names the category.
 */
export function recogniseCategoryLists(blocks: readonly Block[], findings: Findings): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'group') for (const entry of block.entries) recogniseEntry(entry, findings)
    if (block.kind === 'paragraph') recogniseIntroduced(block, blocks[index + 1], findings)
  }
}

function recogniseIntroduced(block: Paragraph, next: Block | undefined, findings: Findings): void {
  const name = next?.kind === 'list' ? categoryPhrase(block.span, findings.lexicons) : null
  if (name && next?.kind === 'list') for (const item of next.items) addMembers(name, item.span, findings)
}

function recogniseEntry(entry: Group['entries'][number], findings: Findings): void {
  if (findings.lexicons.role(entry.label.text) !== null) return
  const parts = entry.values.flatMap((value) => segment(value, findings.lexicons.items))
  const known = parts.filter((part) => part.term !== null).length
  if (known < 2 || known * 2 < parts.length) return
  for (const value of entry.values) addMembers(entry.label, value, findings)
}

function addMembers(name: Span, span: Span, findings: Findings): void {
  for (const part of segment(span, findings.lexicons.items)) {
    findings.add('member', part.span, null, { term: part.term, certainty: part.certainty, under: name.text })
  }
}

/** "Kunduppgifter och faktureringsinformation, vilket betyder …" names a category; prose does not. */
export function categoryPhrase(paragraph: Span, lexicons: Lexicons): Span | null {
  const head = /^[^,:.\n]{4,120}/u.exec(paragraph.text)?.[0] ?? ''
  const follows = paragraph.text.slice(head.length, head.length + 40)
  const explains =
    /^(?:,\s*(?:vilket|dvs|d\.v\.s|det vill säga|som|i\.e|that is|which|meaning|det vil sige|dvs\.|das heißt|d\.h)|\s*:)/iu.test(
      follows,
    )
  if (!explains) return null
  const isCategory = lexicons.items.all(foldCharacters(head)).some((match) => match.start === 0)
  return isCategory ? within(paragraph, 0, head.length) : null
}
