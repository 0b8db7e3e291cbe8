import { withoutLegalForm } from '../../import/vocabulary/vendors.ts'
import { foldWords, slug } from '../../import/vocabulary/words.ts'
import type { DocumentView } from '../api/contract.ts'
import type { Store } from '../store/store.ts'
import { documentsAnswer } from './documents.ts'
import { nearest } from './questions/nearest.ts'
import { UnknownTerm } from './unknown-term.ts'

/** The one document that an id, an address, a name or a title names. Throws `UnknownTerm` with the nearest, or with those to choose from. */
export async function documentNamed(store: Store, value: string): Promise<DocumentView> {
  const documents = await documentsAnswer(store)
  const document = oneOf(documents, value)
  if (document) return document
  throw new UnknownTerm(`There is no document "${value}" in the graph.`, suggestion(value, documents, []))
}

/** The document that a text names, or all documents that the company of that id or name published. Throws `UnknownTerm`. */
export async function documentsOf(store: Store, value: string): Promise<DocumentView[]> {
  const documents = await documentsAnswer(store)
  const document = oneOf(documents, value)
  if (document) return [document]
  const bare = foldWords(withoutLegalForm(value))
  const published = documents.filter(
    ({ company }) => company.id === slug(value) || foldWords(withoutLegalForm(company.name)) === bare,
  )
  if (published.length > 0) return published
  const companies = [...new Set(documents.map(({ company }) => company.name))]
  const problem = `There is no document "${value}" in the graph, and no company of that name that published one.`
  throw new UnknownTerm(problem, suggestion(value, documents, companies))
}

/** What names a document most exactly goes first: its id or address, then its name, then the file's own name or its title. */
function oneOf(documents: readonly DocumentView[], value: string): DocumentView | null {
  const wanted = foldWords(value)
  const is = (words: string | null) => words !== null && foldWords(words) === wanted
  const ways: ((document: DocumentView) => boolean)[] = [
    ({ id, url }) => id === value.trim() || url === value.trim(),
    ({ id, url, name }) => is(id) || is(url) || is(name),
    ({ name, title }) => is(name.slice(name.lastIndexOf('/') + 1)) || is(title),
  ]
  for (const isNamed of ways) {
    const [document, ...others] = documents.filter(isNamed)
    if (others.length > 0) throw several(value, documents.filter(isNamed))
    if (document) return document
  }
  return null
}

function several(value: string, found: readonly DocumentView[]): UnknownTerm {
  return new UnknownTerm(`"${value}" names several documents.`, `Give one of the ids ${found.map(({ id }) => id).join(', ')}.`)
}

function suggestion(value: string, documents: readonly DocumentView[], companies: readonly string[]): string {
  const candidates = [
    ...documents.map(({ id, name, title }) => ({ id, words: [id, name, name.slice(name.lastIndexOf('/') + 1), title ?? ''] })),
    ...companies.map((name) => ({ id: name, words: [name] })),
  ]
  const near = nearest(value, candidates).map(({ id }) => id)
  if (near.length > 0) return `Did you mean ${near.join(', ')}?`
  return documents.length === 0
    ? 'It holds none yet.'
    : 'Give an id, an address or a file name; "vart query" or the page lists them.'
}
