import type { Block } from '../block.ts'
import type { Fact } from '../fact.ts'
import { type Span, within } from '../place.ts'
import { vocabulary } from '../vocabulary/index.ts'
import { foldCharacters, Lexicon } from '../vocabulary/lexicon.ts'
import type { Findings } from './findings.ts'
import { purposeLexicon } from './lexicons.ts'

/** Names short enough to be everyday words are not looked for in running text. */
const vendorLexicon = new Lexicon(
  [...vocabulary.vendors.values()].map((vendor) => ({ id: vendor.id, words: vendor.aliases.filter(isDistinctive) })),
)

function isDistinctive(name: string): boolean {
  const everyday = [
    'display',
    'bookings',
    'teams',
    'atlas',
    'segment',
    'heap',
    'clarity',
    'looker',
    'meta',
    'amazon',
    'tableau',
    'slack',
    'sentry',
  ]
  return name.length >= 5 && !everyday.includes(name.toLowerCase())
}

const BY_MEANS_OF =
  /(?:via|med hjälp av|med|genom|through|using|with|by means of|ved hjælp af|ved hjelp av|gjennom|durch|über|mittels|mit)\s+$/iu
const MARK = /[*¹²³⁴⁵†‡]/u

/**
 * Recipients that an item itself, or the footnote it points to, names as the means of the processing:
 * "Skärminspelning med Hotjar", "Personnummer*" with "* Används endast för säker identifiering via Mobilt BankID".
 */
export function recogniseInstruments(blocks: readonly Block[], findings: Findings): void {
  const items = findings.of('item').filter((fact) => fact.flow !== null)
  const values = valuesOf(blocks)
  for (const item of items) {
    const behind = textBehind(item, values)
    if (behind) addRecipients(behind, item, findings)
  }
  for (const { note, marked } of footnotes(blocks, items)) for (const item of marked) addRecipients(note, item, findings)
}

/** What stands between an item and the end of its value: " med Hotjar (kan förekomma)²". */
function textBehind(item: Fact, values: readonly Span[]): Span | null {
  const value = valueAround(item, values)
  if (!value) return null
  const rest = within(value, item.span.end - value.start, value.text.length)
  const end = /[•〉;,\n]/u.exec(rest.text)?.index ?? rest.text.length
  return within(rest, 0, end)
}

function valuesOf(blocks: readonly Block[]): Span[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'group') return block.entries.flatMap((entry) => entry.values)
    if (block.kind === 'list') return block.items.map((item) => item.span)
    return block.kind === 'table' ? block.rows.flatMap((row) => row.map((cell) => cell.span)) : []
  })
}

/** The paragraphs below a block that open with a footnote mark, with the items of that block which bear the same mark. */
function footnotes(blocks: readonly Block[], items: readonly Fact[]): { note: Span; marked: Fact[] }[] {
  const notes: { note: Span; marked: Fact[] }[] = []
  let above: Block | null = null
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || !MARK.test(block.span.text[0] ?? '')) {
      if (block.kind === 'group' || block.kind === 'table' || block.kind === 'list') above = block
      continue
    }
    const mark = block.span.text[0] ?? ''
    const values = above ? valuesOf([above]) : []
    const marked = itemsWithin(items, values).filter((item) => bears(item, mark, values))
    if (marked.length > 0) notes.push({ note: block.span, marked })
  }
  return notes
}

/** The value that holds an item; values stand in the order of the text. */
function valueAround(item: Fact, values: readonly Span[]): Span | null {
  const index = lastStartingBefore(values, item.span.start)
  const value = values[index]
  return value && value.end >= item.span.end ? value : null
}

/** The items that stand between the first and the last value; items stand in the order of the text, more or less. */
function itemsWithin(items: readonly Fact[], values: readonly Span[]): Fact[] {
  const start = values[0]?.start ?? 0
  const end = values.at(-1)?.end ?? 0
  return items.filter((item) => item.span.start >= start && item.span.end <= end)
}

function lastStartingBefore(values: readonly Span[], offset: number): number {
  let low = -1
  let high = values.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((values[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function bears(item: Fact, mark: string, values: readonly Span[]): boolean {
  const value = valueAround(item, values)
  if (!value) return false
  const rest = value.text.slice(item.span.end - value.start)
  return rest
    .replace(/^\s*\([^)]*\)/u, '')
    .trimStart()
    .startsWith(mark)
}

function addRecipients(words: Span, item: Fact, findings: Findings): void {
  const folded = foldCharacters(words.text)
  for (const match of vendorLexicon.all(folded)) {
    if (!BY_MEANS_OF.test(folded.slice(Math.max(0, match.start - 20), match.start))) continue
    const flow = findings.openFlow()
    findings.add('recipient', within(words, match.start, match.end), flow)
    findings.add('item', item.span, flow, { term: item.term, certainty: item.certainty })
    const purpose = purposeLexicon.longest(folded.slice(0, match.start))
    if (purpose) findings.add('purpose', within(words, purpose.start, purpose.end), flow, { term: purpose.id })
  }
}
