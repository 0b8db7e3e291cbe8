import type { Mention } from '../../import/datamap.ts'
import { type Country, type Term, unknownId, type Vocabulary } from '../../import/vocabulary/index.ts'
import type { NodeRow } from './row.ts'

/** The id of what a mention names; words that the vocabulary does not know have an id of their own. */
export function mentionId(mention: Pick<Mention, 'id' | 'text'>): string {
  return mention.id ?? unknownId(mention.text)
}

/** The node of a term: the labels of the vocabulary, or the words as written. */
export function termRow(
  mention: Pick<Mention, 'id' | 'text'>,
  terms: ReadonlyMap<string, Term>,
  article?: string | null,
): NodeRow {
  const id = mentionId(mention)
  const term = terms.get(id)
  const text = capitalised(mention.text.trim() || id)
  const name = term?.label.en ?? text
  const nameSv = term?.label.sv ?? text
  return { id, name, nameSv, known: term !== undefined, article: term?.article ?? article ?? null }
}

/** Most spellings of an unknown word differ in their first letter alone. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The node of a country or region; one that the vocabulary lacks keeps its code as its name. */
export function countryRow(code: string, countries: ReadonlyMap<string, Country>): NodeRow {
  const country = countries.get(code)
  const properties = country
    ? { code, name: country.label.en, nameSv: country.label.sv, kind: country.kind, zone: country.zone }
    : { code, name: code, nameSv: code, kind: 'country', zone: 'unknown' }
  return { id: code, properties }
}

/** Whether a mention names a category of personal data, by the vocabulary first and by the list it stands in otherwise. */
export function isCategory(mention: Pick<Mention, 'id' | 'text'>, listed: 'item' | 'category', vocabulary: Vocabulary): boolean {
  return (vocabulary.items.get(mentionId(mention))?.kind ?? listed) === 'category'
}

/** The nearest category above an item in the vocabulary, or null where it has none. */
export function categoryOf(item: string, vocabulary: Vocabulary): Term | null {
  const seen = new Set([item])
  let parent = vocabulary.items.get(item)?.parent ?? null
  while (parent !== null && !seen.has(parent)) {
    seen.add(parent)
    const term = vocabulary.items.get(parent)
    if (term?.kind === 'category') return term
    parent = term?.parent ?? null
  }
  return null
}
