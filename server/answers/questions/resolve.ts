import { vocabulary as shipped, type Vocabulary } from '../../../import/vocabulary/index.ts'
import { withoutLegalForm } from '../../../import/vocabulary/vendors.ts'
import { foldWords, slug } from '../../../import/vocabulary/words.ts'
import type { Store } from '../../store/store.ts'
import { UnknownTerm } from '../unknown-term.ts'
import { candidatesOf, isId, type NamedKind } from './candidates.ts'
import { type Candidate, nearest } from './nearest.ts'

const KIND_WORDS: Record<NamedKind, string> = {
  item: 'data item',
  company: 'company',
  country: 'country',
  basis: 'legal basis',
  category: 'category of data',
  data: 'data item or category',
  purpose: 'purpose',
  subject: 'category of data subjects',
  node: 'node',
  decision: 'adequacy decision',
}

/**
 * The canonical id of what a person wrote: an id, or a name in any language of the vocabulary, in any case.
 * Throws `UnknownTerm` with the nearest names, or with the ids to choose from where the name is ambiguous.
 */
export async function resolveTerm(
  store: Store,
  kind: NamedKind,
  value: string,
  vocabulary: Vocabulary = shipped,
): Promise<string> {
  if (await isId(store, kind, value.trim())) return value.trim()
  const candidates = await candidatesOf(store, kind, vocabulary)
  const written = value.trim().toLowerCase()
  const exact = candidates.find(({ id }) => id.toLowerCase() === written)
  if (exact) return exact.id
  const wanted = foldWords(value)
  const named = idsNamed(candidates, (word) => foldWords(word) === wanted)
  const bare = foldWords(withoutLegalForm(value))
  const ids =
    named.length > 0 || kind !== 'company' ? named : idsNamed(candidates, (word) => foldWords(withoutLegalForm(word)) === bare)
  if (ids.length > 1)
    throw new UnknownTerm(`"${value}" names several of one kind (${KIND_WORDS[kind]}).`, `Give one of the ids ${ids.join(', ')}.`)
  const [id] = ids
  if (id !== undefined) return id
  const spelled = candidates.find((candidate) => candidate.id === slug(value))
  if (spelled) return spelled.id
  throw (kind === 'item' ? categoryOf(wanted, vocabulary) : null) ?? unknown(kind, value, candidates)
}

function idsNamed(candidates: readonly Candidate[], isNamed: (word: string) => boolean): string[] {
  return [...new Set(candidates.filter(({ words }) => words.some(isNamed)).map(({ id }) => id))]
}

/** Resolves ids or names separated by commas, as filters take them. */
export async function resolveTerms(
  store: Store,
  kind: NamedKind,
  values: string,
  vocabulary: Vocabulary = shipped,
): Promise<string> {
  const ids: string[] = []
  for (const value of values.split(',').filter((part) => part.trim() !== ''))
    ids.push(await resolveTerm(store, kind, value, vocabulary))
  return ids.join(',')
}

function unknown(kind: NamedKind, value: string, candidates: readonly Candidate[]): UnknownTerm {
  const near = nearest(value, merged(candidates)).map(({ id, words }) => (words[0] ? `${words[0]} (${id})` : id))
  const hint = near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Give an id or a name; the page lists those in the graph.'
  return new UnknownTerm(`There is no ${KIND_WORDS[kind]} "${value}".`, hint)
}

/** The items of a category, where that is what was named: flows are asked by item. */
function categoryOf(wanted: string, vocabulary: Vocabulary): UnknownTerm | null {
  const terms = [...vocabulary.items.values()]
  const category = terms.find(
    ({ kind, id, words }) => kind === 'category' && (id === wanted || words.some((word) => foldWords(word) === wanted)),
  )
  if (!category) return null
  const items = terms.filter(({ kind, parent }) => kind === 'item' && parent === category.id).map(({ id }) => id)
  const hint = items.length > 0 ? `Ask for one of its items: ${items.join(', ')}.` : 'Ask for an item.'
  return new UnknownTerm(`"${category.label.en}" (${category.id}) is a category of data, not an item.`, hint)
}

function merged(candidates: readonly Candidate[]): Candidate[] {
  const byId = new Map<string, string[]>()
  for (const { id, words } of candidates) byId.set(id, [...(byId.get(id) ?? []), ...words])
  return [...byId].map(([id, words]) => ({ id, words: words.length > 0 ? words : [id] }))
}
