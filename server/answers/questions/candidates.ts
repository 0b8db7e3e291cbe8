import { z } from 'zod'
import type { Vocabulary } from '../../../import/vocabulary/index.ts'
import { law } from '../../../import/vocabulary/law.ts'
import type { Question } from '../../api/contract.ts'
import { cypherFile } from '../../store/cypher-files.ts'
import type { Store } from '../../store/store.ts'
import { optionalText, rowsOf } from '../rows.ts'
import type { Candidate } from './nearest.ts'

/** The kinds of parameter whose values are terms with names. */
export type NamedKind = Exclude<Question['parameters'][number]['kind'], 'text' | 'number' | 'flag' | 'date'>

const nameRow = z.object({ id: z.string(), name: optionalText, nameSv: optionalText })
const companyRow = z.object({ id: z.string(), name: z.string(), legalName: optionalText })
const writtenRow = z.object({ id: z.string(), name: optionalText, service: optionalText })

/** Kinds that stand for several others: what they name is named by one of these. */
const PARTS: Partial<Record<NamedKind, readonly NamedKind[]>> = {
  data: ['item', 'category'],
  node: ['company', 'item', 'category', 'country', 'purpose', 'basis', 'subject'],
}

/** Where the words of a kind stand: in the vocabulary, and in the graph that may know more. */
const SOURCES = {
  item: { words: (vocabulary: Vocabulary) => vocabulary.items, file: 'explore/items' },
  category: { words: (vocabulary: Vocabulary) => vocabulary.items, file: 'explore/categories' },
  basis: { words: (vocabulary: Vocabulary) => vocabulary.bases, file: 'explore/bases' },
  purpose: { words: (vocabulary: Vocabulary) => vocabulary.purposes, file: 'explore/purposes' },
  subject: { words: (vocabulary: Vocabulary) => vocabulary.subjects, file: 'explore/subjects' },
} as const

/** The kinds whose ids stand in the graph, in the order of the statements of cypher/explore/terms-of-id.cypher. */
const WITH_ID: readonly NamedKind[] = ['company', 'item', 'category', 'subject', 'purpose', 'basis', 'country']

/** True where the graph has a term of a kind by exactly this id: found by its index, without reading all names. */
export async function isId(store: Store, kind: NamedKind, id: string): Promise<boolean> {
  for (const part of PARTS[kind] ?? [kind]) {
    const cypher = cypherFile('explore/terms-of-id').statements[WITH_ID.indexOf(part)]
    if (cypher !== undefined && (await store.read({ cypher, parameters: { id } })).length > 0) return true
  }
  return false
}

/** Everything that a value of a kind can name: the vocabulary's terms in all its languages, and what the graph holds. */
export async function candidatesOf(store: Store, kind: NamedKind, vocabulary: Vocabulary): Promise<Candidate[]> {
  const parts = PARTS[kind]
  if (parts) return (await Promise.all(parts.map((part) => candidatesOf(store, part, vocabulary)))).flat()
  if (kind === 'country')
    return [...vocabulary.countries.values()].map(({ code, words }) => ({ id: code, words: [code, ...words] }))
  if (kind === 'company') return companies(store, vocabulary)
  if (kind === 'decision') return [...law.decisions]
  const { words, file } = SOURCES[kind as keyof typeof SOURCES]
  const known = [...words(vocabulary).values()].filter((term) => term.kind === kind)
  return [...known, ...(await named(store, file))]
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
