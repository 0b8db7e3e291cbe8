import { z } from 'zod'
import type { Vocabulary } from '../../../import/vocabulary/index.ts'
import type { Question } from '../../api/contract.ts'
import type { Store } from '../../store/store.ts'
import { optionalText, rowsOf } from '../rows.ts'
import type { Candidate } from './nearest.ts'

/** The kinds of parameter whose values are terms with names. */
export type NamedKind = Exclude<Question['parameters'][number]['kind'], 'text' | 'number'>

const nameRow = z.object({ id: z.string(), name: optionalText, nameSv: optionalText })
const companyRow = z.object({ id: z.string(), name: z.string(), legalName: optionalText })
const writtenRow = z.object({ id: z.string(), name: optionalText, service: optionalText })

/** Everything that a value of a kind can name: the vocabulary's terms in all its languages, and what the graph holds. */
export async function candidatesOf(store: Store, kind: NamedKind, vocabulary: Vocabulary): Promise<Candidate[]> {
  if (kind === 'item') return [...terms(vocabulary.items, 'item'), ...(await named(store, 'explore/items'))]
  if (kind === 'basis') return [...terms(vocabulary.bases, 'basis'), ...(await named(store, 'explore/bases'))]
  if (kind === 'country')
    return [...vocabulary.countries.values()].map(({ code, words }) => ({ id: code, words: [code, ...words] }))
  return companies(store, vocabulary)
}

function terms(map: Vocabulary['items'], kind: 'item' | 'basis'): Candidate[] {
  return [...map.values()].filter((term) => term.kind === kind)
}

async function named(store: Store, file: string): Promise<Candidate[]> {
  const rows = await rowsOf(store, file, nameRow)
  return rows.map(({ id, name, nameSv }) => ({ id, words: present([name, nameSv]) }))
}

async function companies(store: Store, vocabulary: Vocabulary): Promise<Candidate[]> {
  const known = await rowsOf(store, 'explore/companies', companyRow)
  const written = await rowsOf(store, 'explore/written-names', writtenRow)
  const vendors = [...vocabulary.vendors.values()]
  return [
    ...known.map(({ id, name, legalName }) => ({ id, words: present([name, legalName]) })),
    ...vendors.map(({ id, name, legalName, aliases }) => ({ id, words: present([name, legalName, ...aliases]) })),
    ...written.map(({ id, name, service }) => ({ id, words: present([name, service]) })),
  ]
}

function present(words: readonly (string | null)[]): string[] {
  return words.filter((word) => word !== null && word !== '') as string[]
}
