import type { Vocabulary } from '../../../import/vocabulary/index.ts'
import type { Question } from '../../api/contract.ts'
import type { Store, Value } from '../../store/store.ts'
import { UnknownTerm } from '../unknown-term.ts'
import { dayOf } from './day.ts'
import { withNarrower } from './narrower.ts'
import { resolveTerm } from './resolve.ts'

type Parameter = Question['parameters'][number]

/** What values are understood by: the words that have a meaning, and the clock. */
export interface Understanding {
  readonly vocabulary: Vocabulary
  readonly now: () => Date
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'ja', '1'].map((word) => [word, true] as const),
  ...['false', 'no', 'nej', '0'].map((word) => [word, false] as const),
])

/**
 * What a person wrote for a parameter, as the Cypher takes it: ids for names, a list where it takes several. A data item that
 * is asked for among several brings those that the vocabulary holds to be kinds of it. Throws `UnknownTerm` for unknown values.
 */
export async function parameterValue(
  store: Store,
  parameter: Parameter,
  written: string,
  understanding: Understanding,
): Promise<Value> {
  if (!parameter.many) return oneValue(store, parameter, written, understanding)
  const parts = written.split(',').filter((part) => part.trim() !== '')
  const values: Value[] = []
  for (const part of parts) values.push(await oneValue(store, parameter, part.trim(), understanding))
  if (parameter.kind !== 'data') return [...new Set(values)]
  return [...new Set(values.flatMap((id) => withNarrower(String(id), understanding.vocabulary)))]
}

async function oneValue(
  store: Store,
  { name, kind }: Parameter,
  written: string,
  { vocabulary, now }: Understanding,
): Promise<Value> {
  if (kind === 'text') return written
  if (kind === 'number') return numberOf(name, written)
  if (kind === 'flag') return flagOf(name, written)
  if (kind === 'date') return dayOf(name, written, now())
  return resolveTerm(store, kind, written, vocabulary)
}

function numberOf(name: string, written: string): number {
  const number = Number(written)
  if (Number.isFinite(number)) return number
  throw new UnknownTerm(`"${written}" is not a number.`, `Give a number for ${name}.`)
}

function flagOf(name: string, written: string): boolean {
  const flag = FLAGS.get(written.toLowerCase())
  if (flag !== undefined) return flag
  throw new UnknownTerm(`"${written}" is neither yes nor no.`, `Give ${name} as yes or no.`)
}
