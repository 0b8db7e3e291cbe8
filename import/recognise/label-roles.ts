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

/** The number of a heading in small letters, without brackets and the dot behind it: "2.1", "a.3"; null where it has none. */
export function headingNumber(words: string): string | null {
  const number = words.slice(0, numberLength(words)).toLowerCase()
  return /(?:\d{1,2}|[a-z])(?:\.\d{1,2}){0,3}(?=[.):]?\s)/u.exec(number)?.[0] ?? null
}

/** The roles that a label or a heading gives to what stands below or beside it, its number and a colon aside; none where it is no header. */
export function labelRoles(words: string, lexicons: Lexicons): Column {
  if (words.length > 120) return []
  return headerRoles(words.slice(numberLength(words)).replace(/[\s:?]{1,4}$/u, ''), lexicons)
}

const PAIR = /^([^:\n]{2,60}):(?:[ \t]+(?=\S)|[ \t]{0,4}$)/u

/** A label, what it means, and the value on its line. */
export interface LabelledPair {
  readonly label: Span
  readonly column: Column
  readonly value: Span
}

/**
 * The "Label: value" lines of a paragraph, a value with the lines it goes on over; none where the first line is no such pair, or where
 * a label is left without a value.
 */
export function labelledPairs(words: Span, lexicons: Lexicons): LabelledPair[] {
  const pairs: LabelledPair[] = []
  let start = 0
  for (const line of words.text.split('\n')) {
    const [head, label = ''] = PAIR.exec(line.slice(0, 200)) ?? []
    const column = head === undefined ? [] : labelRoles(label, lexicons)
    const last = pairs.at(-1)
    if (head !== undefined && column.length > 0) {
      const value = within(words, start + head.length, start + line.length)
      pairs.push({ label: within(words, start + head.indexOf(label), start + head.indexOf(label) + label.length), column, value })
    } else if (last)
      pairs[pairs.length - 1] = { ...last, value: within(words, last.label.end - words.start + 1, start + line.length) }
    else return []
    start += line.length + 1
  }
  return pairs.every(({ value }) => value.text !== '') ? pairs : []
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
