import type { FactKind } from '../fact.ts'
import { type Span, within } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { denialIn } from './denial.ts'
import type { Findings } from './findings.ts'
import { memberReferences } from './members.ts'
import { ofMessages } from './messages.ts'
import type { Segment } from './pieces.ts'
import { denies } from './prose/moods.ts'
import { referenceIn } from './reference.ts'
import { segment } from './segment.ts'
import { sentencesOf } from './sentences.ts'

/**
 * What a column holds: `items`, of which those that name a group count as categories; `categories`, all of them;
 * or `data`, both, told apart by the vocabulary, where unknown words count as a category.
 */
export type DataColumn = 'items' | 'categories' | 'data'

/** The personal data that a cell or list item names. */
export function recogniseItems(span: Span, flow: number, findings: Findings, column: DataColumn): void {
  if (denialIn(span, flow, findings)) return
  const own = statedIn(span).flatMap((part) => withoutReferences(withoutHead(part, flow, findings), flow, findings, column))
  const rests = own.flatMap((part) => (column === 'items' ? memberReferences(part, flow, findings) : [part]))
  for (const rest of rests) {
    for (const part of segment(rest, findings.lexicons.items))
      addPart(ofMessages(part, rest, flow, findings), flow, findings, column)
  }
}

/** What a cell states: its sentences, but none behind the first that denies ("Name, address. We do not keep your card number"). */
function statedIn(span: Span): Span[] {
  const sentences = sentencesOf(span)
  const stated = sentences.filter(({ text }, index) => index === 0 || !denies(foldCharacters(text)))
  return stated.length < sentences.length ? stated : [span]
}

const HEAD = /^(?:\(?[a-z]\)\s+)?([^:,;()\n]{3,60}):\s+(?=\S)/u

/** Items behind the name of their category ("(b) Application documents: CV, references"): adds the category, and returns the items. */
function withoutHead(span: Span, flow: number, findings: Findings): Span {
  const { items, vocabulary } = findings.lexicons
  const head = HEAD.exec(span.text.slice(0, 100))
  if (!head?.[1]) return span
  const rest = within(span, head[0].length, span.text.length)
  const inside = segment(rest, items).map(({ term }) => term)
  const words = within(span, head[0].indexOf(head[1]), head[0].indexOf(head[1]) + head[1].length)
  const [known, other] = segment(words, items)
  const term = known?.term ?? null
  const isCategory = term !== null && vocabulary.items.get(term)?.kind === 'category'
  // An item that is listed again behind the colon is the name of a group before it.
  if (other || inside.every((id) => id === null) || (term !== null && !isCategory && !inside.includes(term))) return span
  findings.add('category', words, flow, { term: isCategory ? term : null })
  if (!isCategory) findings.warnUnknown('unknown-category', words)
  return rest
}

const JOINED = /[,;]\s+|\s(?:samt|och|and|og|und|sowie)\s/gu

/** What a cell says besides its references to data that the document states elsewhere; these are kept for later. */
function withoutReferences(span: Span, flow: number, findings: Findings, column: DataColumn): Span[] {
  const starts = [0, ...[...span.text.slice(0, 2_000).matchAll(JOINED)].map((match) => match.index + match[0].length)]
  const rests: Span[] = []
  let from = 0
  for (const start of starts) {
    const reference = start < from ? null : referenceIn(within(span, start, span.text.length))
    if (!reference) continue
    findings.references.push({ ...reference, flow, kind: column === 'items' ? 'item' : 'category' })
    rests.push(within(span, from, start))
    from = reference.words.end - span.start
  }
  return [...rests, within(span, from, span.text.length)].filter(({ text }) => text !== '')
}

function addPart(part: Segment, flow: number, findings: Findings, column: DataColumn): void {
  const purpose = part.term === null ? findings.lexicons.purposes.exact(part.span.text) : null
  if (purpose !== null) {
    findings.add('purpose', part.span, flow, { term: purpose })
    findings.warn(
      'purpose-for-items',
      part.span,
      `"${part.span.text}" says what is done, not which data: the items are shown as undisclosed.`,
      'info',
    )
    return
  }
  findings.add(kindOf(part.term, column, findings.lexicons), part.span, flow, { term: part.term, certainty: part.certainty })
  if (part.term === null) findings.warnUnknown(column === 'items' ? 'unknown-item' : 'unknown-category', part.span)
}

function kindOf(term: string | null, column: DataColumn, { vocabulary }: Lexicons): FactKind {
  if (column === 'categories') return 'category'
  if (term === null) return column === 'data' ? 'category' : 'item'
  return vocabulary.items.get(term)?.kind === 'category' ? 'category' : 'item'
}
