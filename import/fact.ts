import type { Span } from './place.ts'

/**
 * What a fact is about. `statement` marks the words that state a flow as a whole: a row, a block of labels, a section.
 * `service` is the product of a recipient, where a cell of its own names it. `no-personal-data` is a document's own statement that nothing is stored.
 */
export type FactKind =
  | 'statement'
  | 'company'
  | 'organisation-number'
  | 'title'
  | 'updated'
  | 'recipient'
  | 'service'
  | 'recipient-category'
  | 'activity'
  | 'item'
  | 'category'
  | 'subject'
  | 'purpose'
  | 'basis'
  | 'location'
  | 'retention'
  | 'condition'
  | 'mechanism'
  | 'no-personal-data'
  | 'member'

/** `stated`: the document says so. `possible`: it says that it may be so ("kan förekomma"). */
export type StatedCertainty = 'stated' | 'possible'

/**
 * One thing a recogniser found in the text.
 * Facts with the same `flow` describe one flow of personal data; `null` means the document as a whole.
 */
export interface Fact {
  readonly kind: FactKind
  /** The words, as written. */
  readonly span: Span
  /** The canonical id in the vocabulary, or null where the vocabulary has none. */
  readonly term: string | null
  readonly certainty: StatedCertainty
  /** The recogniser that found it. */
  readonly recogniser: string
  readonly flow: number | null
  /** For `member`: the category, as written, under which the document lists this item. For `location`: `seat` where a recipient has its seat. */
  readonly under?: string
}
