import type { Block, List } from '../block.ts'
import { type Span, within } from '../place.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { type Column, headerRoles } from './columns.ts'

/** "3.", "2.1", "A.3", "(a)", "a)", "§ 4", "Art. 5": the number of a heading, with the space behind it. */
const NUMBER =
  /^(?:(?:§ ?|art\.? |artikel |article |punkt |section |avsnitt )?(?:\d{1,2}|[a-z](?=\.\d))(?:\.\d{1,2}){0,3}[.):]?|\(?[a-z]\))\s+/iu

/** How many characters at the beginning of a heading are its number; 0 where it has none. */
export function numberLength(words: string): number {
  return NUMBER.exec(words.slice(0, 40))?.[0].length ?? 0
}

const ANNEX_NUMBER =
  /^(?:annex|appendix|schedule|exhibit|bilaga|bilag|vedlegg|anlage|anhang) ([ivx]{1,4}|[a-z]|\d{1,2})(?![\p{L}\p{N}]|\.\d)/iu

/** The number of a heading in small letters, without brackets and the dot behind it: "2.1", "a.3"; null where it has none; that of an annex is "annex i". */
export function headingNumber(words: string): string | null {
  const annex = ANNEX_NUMBER.exec(words.slice(0, 40))?.[1]
  if (annex !== undefined) return `annex ${annex.toLowerCase()}`
  const number = words.slice(0, numberLength(words)).toLowerCase()
  return /(?:\d{1,2}|[a-z])(?:\.\d{1,2}){0,3}(?=[.):]?\s)/u.exec(number)?.[0] ?? null
}

/** "A.1 …" and "A.3 …": headings that one row of numbers holds together. */
export function isNext(label: Span, heading: Span): boolean {
  const [one, other] = [label, heading].map(({ text }) => headingNumber(text)?.replace(/\.?\d{1,2}$/u, '') ?? '')
  return one !== '' && one === other
}

/** "Annex 1", "Bilaga 2 – Instruktion": a document that is nothing else bears it as its title. */
export const ANNEX = /^(?:annex|appendix|schedule|exhibit|bilaga|bilag|vedlegg|anlage|anhang)(?!\p{L})/iu

/** Templates of agreements put whole sentences above what is to be filled in. */
const LONGEST_LABEL = 260

/** The roles that a label or a heading gives to what stands below or beside it, its number and a colon aside; none where it is no header. */
export function labelRoles(words: string, lexicons: Lexicons): Column {
  if (words.length > LONGEST_LABEL) return []
  return headerRoles(words.slice(numberLength(words)).replace(/[\s:?]{1,4}$/u, ''), lexicons)
}

/** What contracts tell of the processing as a whole: "Subject matter", "Duration of the processing". */
export function isOfContract({ text }: Span): boolean {
  return CONTRACT.test(text)
}

const CONTRACT =
  /^(?:(?:the )?(?:subject[ -]matter|duration)|(?:der |die )?(?:gegenstand|dauer)|föremål(?:et)?|varaktighet(?:en)?|genstand(?:en)?|varighed(?:en)?|gjenstand(?:en)?|varighet(?:en)?)(?! of (?:storage|retention)| der speicherung)(?: (?:of|der|des|för|av|for|af) [^:]{0,60})?:?$/iu

const PAIR = /^([^:?\n]{2,80})[:?](?:[ \t]+(?=\S)|[ \t]{0,4}$)/u

/** A label, what it means, and its value; `running` where that begins on the line below. */
export interface LabelledPair {
  readonly label: Span
  readonly column: Column
  readonly value: Span
  readonly running: boolean
}

/**
 * The "Label: value" lines of a paragraph, a question as good as a colon, a value with the lines it goes on over. The first line may
 * be a label alone. None where it is no label, or where a label is left without a value.
 */
export function labelledPairs(words: Span, lexicons: Lexicons): LabelledPair[] {
  const pairs: LabelledPair[] = []
  let start = 0
  for (const line of words.text.split('\n')) {
    const end = start + line.length
    const found = labelOf(line, start === 0 && end < words.text.length, lexicons)
    const last = pairs.at(-1)
    if (found) {
      const label = within(words, start, start + found.length)
      const value = within(words, Math.min(start + found.from, end), end)
      pairs.push({ label, column: found.column, value, running: value.text === '' })
    } else if (last) pairs[pairs.length - 1] = { ...last, value: within(words, last.label.end - words.start + 1, end) }
    else return []
    start = end + 1
  }
  return pairs.every(({ value }) => value.text !== '') ? pairs : []
}

/** The label that a line begins with, how long it is, and where the value begins; `alone` where the whole line may be one. */
function labelOf(line: string, alone: boolean, lexicons: Lexicons): { column: Column; length: number; from: number } | null {
  const [head, label = ''] = PAIR.exec(line.slice(0, 200)) ?? []
  const column = head === undefined ? [] : labelRoles(label, lexicons)
  if (head !== undefined && column.length > 0) return { column, length: label.length, from: head.length }
  const whole = alone && line.length <= LONGEST_LABEL ? labelRoles(line, lexicons) : []
  return whole.length > 0 ? { column: whole, length: line.trimEnd().length, from: line.length } : null
}

/** True for a block that begins with a label of a record, or is one. */
export function isLabel(block: Block, lexicons: Lexicons): boolean {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return block.kind === 'group'
  return labelRoles(block.span.text, lexicons).length > 0 || labelledPairs(block.span, lexicons).length > 0
}

/** The outermost bullets of a list, each with those set deeper below it. */
export function outerItems(list: List): { readonly item: Span; readonly below: readonly Span[] }[] {
  const outer: { item: Span; below: Span[] }[] = []
  for (const { span, level } of list.items) {
    if (level === 0) outer.push({ item: span, below: [] })
    else outer.at(-1)?.below.push(span)
  }
  return outer
}
