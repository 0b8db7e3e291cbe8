import type { Unread } from './coverage.ts'
import type { Span } from './place.ts'
import type { Problem } from './problem.ts'
import { SpanIndex } from './span-index.ts'
import type { Lexicons } from './vocabulary/lexicons.ts'

type FoundProblem = Omit<Problem, 'place'> & { readonly span: Span | null }

/** Says of everything that was not read where it stands and what to do; what another problem tells already is left out. */
export function unreadProblems(unread: readonly Unread[], told: readonly FoundProblem[], lexicons: Lexicons): FoundProblem[] {
  const known = new SpanIndex(told.flatMap(({ span }) => span ?? []))
  return unread
    .filter(({ span }) => !known.hasWithin(span))
    .map((part) => ({
      severity: 'info',
      rule: `unread-${part.kind}`,
      message: MESSAGES[part.kind](part, lexicons),
      span: part.span,
    }))
}

const LONGEST_QUOTE = 120
const HEADERS =
  'Name it after what it holds (e.g. Leverantör, Land, Ändamål, Personuppgifter), or add its words to import/vocabulary/headers.tsv.'
const LABELS =
  'If it is a category, the words below it are missing in import/vocabulary/items.tsv; if it says what stands below it, its own are missing in import/vocabulary/headers.tsv.'

const MESSAGES: Record<Unread['kind'], (part: Unread, lexicons: Lexicons) => string> = {
  column: ({ span, count }) => `${nothing(count, 'cell')} under the header ${quote(span)}. ${HEADERS}`,
  label: ({ span, count }) => `${nothing(count, 'value')} under the label ${quote(span)}. ${LABELS}`,
  row: ({ span, count }) =>
    `${nothing(count, 'cell')} in the row that begins ${quote(span)}. Check that it names what it is about in the same column as the other rows.`,
  cell: ({ span }, lexicons) => `Nothing was read from the cell ${quote(span)}. ${words(span, lexicons)}`,
  item: ({ span }, lexicons) =>
    `Nothing was read from ${quote(span)}, though its list tells of personal data. ${words(span, lexicons)}`,
  value: ({ span }, lexicons) =>
    `Nothing was read from ${quote(span)}, by itself or together with the labels around it. ${words(span, lexicons)}`,
}

function nothing(count: number, noun: string): string {
  return `Nothing was read from ${count === 1 ? `the ${noun}` : `the ${count} ${noun}s`}`
}

function quote({ text }: Span): string {
  const line = text.slice(0, LONGEST_QUOTE + 1).replace(/\s+/gu, ' ')
  return `"${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}"`
}

function words({ text }: Span, { suggestion }: Lexicons): string {
  return `If it names personal data, the vocabulary lacks the word. ${suggestion(text, 'item')}`
}
