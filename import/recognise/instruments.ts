import type { Block } from '../block.ts'
import type { Fact } from '../fact.ts'
import { type Span, within } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Findings } from './findings.ts'

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
    if (behind) addRecipients(behind, item, [item.span, behind], findings)
  }
  for (const { note, marked } of footnotes(blocks, items)) for (const item of marked) addRecipients(note, item, [note], findings)
}

/** How far behind an item its means are looked for. */
const LONGEST_MEANS = 300

/** What stands between an item and the end of its value: " med Hotjar (kan förekomma)²". */
function textBehind(item: Fact, values: readonly Span[]): Span | null {
  const value = valueAround(item, values)
  if (!value) return null
  const from = item.span.end - value.start
  const rest = within(value, from, Math.min(value.text.length, from + LONGEST_MEANS))
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
  const sorted = [...items].sort((a, b) => a.span.start - b.span.start)
  const notes: { note: Span; marked: Fact[] }[] = []
  let above: Block | null = null
  let marked: Map<string, Fact[]> | null = null
  for (const block of blocks) {
    const mark = block.kind === 'paragraph' ? (block.span.text[0] ?? '') : ''
    if (block.kind === 'paragraph' && MARK.test(mark)) {
      marked ??= above ? byMark(sorted, valuesOf([above])) : new Map()
      notes.push({ note: block.span, marked: marked.get(mark) ?? [] })
      marked.delete(mark)
    } else if (block.kind === 'group' || block.kind === 'table' || block.kind === 'list') {
      above = block
      marked = null
    }
  }
  return notes
}

/** The items that stand in some values, by the footnote mark behind them. */
function byMark(items: readonly Fact[], values: readonly Span[]): Map<string, Fact[]> {
  const marked = new Map<string, Fact[]>()
  for (const item of itemsWithin(items, values)) {
    const mark = markOf(item, values)
    const known = mark === null ? [] : marked.get(mark)
    if (known) known.push(item)
    else if (mark !== null) marked.set(mark, [item])
  }
  return marked
}

/** The value that holds an item; values stand in the order of the text. */
function valueAround(item: Fact, values: readonly Span[]): Span | null {
  const index = lastStartingBefore(values, item.span.start, startOfSpan)
  const value = values[index]
  return value && value.end >= item.span.end ? value : null
}

/** The items that stand between the first and the last value; items stand in the order of the text. */
function itemsWithin(items: readonly Fact[], values: readonly Span[]): readonly Fact[] {
  const first = lastStartingBefore(items, (values[0]?.start ?? 0) - 1, startOfFact) + 1
  return items.slice(first, lastStartingBefore(items, values.at(-1)?.end ?? 0, startOfFact) + 1)
}

const startOfFact = (fact: Fact): number => fact.span.start
const startOfSpan = (span: Span): number => span.start

/** The index of the last entry that starts at or before `offset`, or -1; the entries are sorted by start. */
function lastStartingBefore<T>(entries: readonly T[], offset: number, startOf: (entry: T) => number): number {
  let low = -1
  let high = entries.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const entry = entries[middle]
    if (entry !== undefined && startOf(entry) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The footnote mark behind an item and its bracket ("Personnummer (kan förekomma)*"), or null. */
function markOf(item: Fact, values: readonly Span[]): string | null {
  const value = valueAround(item, values)
  if (!value) return null
  const from = item.span.end - value.start
  const rest = value.text.slice(from, from + 200).replace(/^\s*\([^)]*\)/u, '')
  const mark = rest.trimStart()[0] ?? ''
  return MARK.test(mark) ? mark : null
}

function addRecipients(words: Span, item: Fact, statement: readonly Span[], findings: Findings): void {
  const folded = foldCharacters(words.text)
  for (const match of findings.lexicons.brands.all(folded)) {
    if (!BY_MEANS_OF.test(folded.slice(Math.max(0, match.start - 20), match.start))) continue
    const flow = findings.openFlow(statement)
    findings.add('recipient', within(words, match.start, match.end), flow)
    findings.add('item', item.span, flow, { term: item.term, certainty: item.certainty })
    const purpose = findings.lexicons.purposes.longest(folded.slice(0, match.start))
    if (purpose) findings.add('purpose', within(words, purpose.start, purpose.end), flow, { term: purpose.id })
  }
}
