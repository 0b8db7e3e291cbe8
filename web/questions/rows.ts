import type { Answer, Question } from '../../server/api/contract.ts'
import { type Language, labelIn, type Messages } from '../messages/index.ts'
import { valueText } from './value.ts'

/** The columns whose values are words of the graph, which the page says in its own language. */
const CODED: ReadonlySet<string> = new Set([
  'certainty',
  'zone',
  'kind',
  'personalData',
  'disclosed',
  'says',
  'otherwise',
  'assessment',
  'condition',
  'agreement',
  'subject',
])

/** A value of a column as the page shows it: words of the graph in the page's language, all else as it is. */
export function shownValue(column: string, value: unknown, { codes }: Messages): string {
  const named = (text: string) => (CODED.has(column) ? ((codes as Record<string, string>)[text] ?? text) : text)
  return Array.isArray(value) ? value.map((part) => named(valueText(part))).join(', ') : named(valueText(value))
}

/** The headings of an answer's columns. */
export function headingsOf({ columns }: Question, language: Language): string[] {
  return columns.map(({ label }) => labelIn(label, language))
}

const flat = (text: string): string => {
  const line = text.replace(/[\t\r\n]+/g, ' ')
  // A spreadsheet would take such a text for a formula.
  return /^[=+\-@]/.test(line) && line.length > 1 ? `'${line}` : line
}

/** An answer as tab-separated values with headings, for a spreadsheet. */
export function answerTsv(
  headings: readonly string[],
  { columns, rows }: Pick<Answer, 'columns' | 'rows'>,
  messages: Messages,
): string {
  const shown = (value: unknown, at: number) => flat(shownValue(columns[at] ?? '', value, messages))
  return [headings, ...rows.map((row) => row.map(shown))].map((cells) => cells.join('\t')).join('\n')
}
