import { vocabulary as shipped, type Vocabulary } from '../../../import/vocabulary/index.ts'
import type { Language, Question } from '../../api/contract.ts'
import type { AnsweredRows, Parameters, Store, Value } from '../../store/store.ts'
import { UnknownTerm } from '../unknown-term.ts'
import { parameterValue } from './parameter-value.ts'

/** What a person gave for the parameters of a question, by name. */
export type Given = Readonly<Record<string, string | undefined>>

/** Which rows of an answer are wanted. */
export interface Page {
  readonly skip: number
  readonly limit: number
}

/** The rows that are given where nobody asks for others. */
export const FIRST_PAGE: Page = { skip: 0, limit: 1_000 }
/** A page as every shipped question takes it: `$skip` and `$limit`, and `$last`, the number of its last row. */
const pageParameters = ({ skip, limit }: Page) => ({ skip, limit, last: skip + limit })
/** At most this many rows in one answer. */
export const ANSWER_LIMIT = 100_000

/**
 * The parameters of a question as its Cypher takes them: names become ids, what was not given is null or
 * what has a default has it, and `language` and the first page are always there. Throws `UnknownTerm` for unknown, missing or superfluous values.
 */
export async function questionParameters(
  store: Store,
  question: Question,
  given: Given,
  language: Language,
  vocabulary: Vocabulary = shipped,
  now: () => Date = () => new Date(),
): Promise<Parameters> {
  const known = new Set(question.parameters.map(({ name }) => name))
  const superfluous = Object.keys(given).find((name) => given[name] !== undefined && !known.has(name))
  if (superfluous !== undefined) throw unexpected(question, superfluous)
  const parameters: Record<string, Value> = { language, ...pageParameters(FIRST_PAGE) }
  for (const parameter of question.parameters) {
    const value = given[parameter.name]?.trim() || parameter.default
    if (value === null && parameter.required) throw missing(question, parameter.name)
    parameters[parameter.name] = value === null ? null : await parameterValue(store, parameter, value, { vocabulary, now })
  }
  return parameters
}

/** Asks a question with parameters as `questionParameters` gives them; columns come in the order of its header. */
export async function askQuestion(
  store: Store,
  question: Question,
  parameters: Parameters,
  { skip, limit }: Page = FIRST_PAGE,
): Promise<AnsweredRows> {
  const started = performance.now()
  // One more than wanted tells whether there are more.
  const rows = await store.read({
    cypher: question.cypher,
    parameters: { ...parameters, ...pageParameters({ skip, limit: limit + 1 }) },
  })
  const columns = question.columns.map(({ name }) => name)
  return {
    columns,
    rows: rows.slice(0, limit).map((row) => columns.map((column) => row[column] ?? null)),
    truncated: rows.length > limit,
    milliseconds: Math.round(performance.now() - started),
  }
}

function missing({ id, parameters }: Question, name: string): UnknownTerm {
  const label = parameters.find((parameter) => parameter.name === name)?.label.en.toLowerCase() ?? name
  return new UnknownTerm(`The question ${id} needs the parameter "${name}" (${label}).`, `Give ${name} an id or a name.`)
}

function unexpected({ id, parameters }: Question, name: string): UnknownTerm {
  const names = parameters.map((parameter) => parameter.name).join(', ')
  return new UnknownTerm(`The question ${id} has no parameter "${name}".`, names ? `It takes ${names}.` : 'It takes none.')
}
