/** The kinds of fact that are counted, in the order in which they are printed. */
export const KINDS = [
  'recipient',
  'service',
  'recipientCategory',
  'activity',
  'personalData',
  'item',
  'category',
  'subject',
  'purpose',
  'basis',
  'country',
  'mechanism',
  'retention',
  'condition',
  'date',
  'company',
] as const

export type Kind = (typeof KINDS)[number]

/** One fact of one document, in the form in which a label and what Vart read are compared. */
export interface EvaluatedFact {
  readonly document: string
  /** The flow it belongs to: its name as written, `#first-last` line where it has none, or '' for the document itself. */
  readonly flow: string
  readonly kind: Kind
  /** A canonical id, a code, a period; `unknown` where the vocabulary has no word for what is written. */
  readonly value: string
  readonly certainty: 'stated' | 'possible'
  /** Line of the words that state it; null where the data map keeps no place for it. */
  readonly line: number | null
}
