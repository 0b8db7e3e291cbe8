import type { Answer, Question } from '../../server/api/contract.ts'
import { type Language, labelIn, type Messages } from '../messages/index.ts'

/** A value of an answer as text; nothing where there is none. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(valueText).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The columns whose values are words of the graph, which the page says in its own language. */
const CODED: ReadonlySet<string> = new Set(['certainty', 'weakest', 'zone', 'kind', 'personalData', 'assessment'])

/** A value of a column as the page shows it: words of the graph in the page's language, all else as it is. */
export function shownValue(column: string, value: unknown, { codes }: Messages): string {
  const text = valueText(value)
  return CODED.has(column) ? ((codes as Record<string, string>)[text] ?? text) : text
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
export function answerTsv(question: Question, answer: Answer, language: Language, messages: Messages): string {
  const shown = (value: unknown, at: number) => flat(shownValue(answer.columns[at] ?? '', value, messages))
  const rows = answer.rows.map((row) => row.map(shown))
  return [headingsOf(question, language), ...rows].map((cells) => cells.join('\t')).join('\n')
}
