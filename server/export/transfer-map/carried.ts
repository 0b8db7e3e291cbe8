import { vocabulary } from '../../../import/vocabulary/index.ts'
import type { Flow, StatedTerm } from '../../api/contract.ts'
import type { Carried } from './model.ts'
import { compareWords, sortByKeys } from './order.ts'
import type { Language, Words } from './words.ts'

const positions = new Map([...vocabulary.items.keys()].map((id, index) => [id, index]))

/** Items and categories of a flow, once each, in the order of the vocabulary; unknown words last. */
export function termsOf(flow: Flow, language: Language): StatedTerm[] {
  const unique = new Map([...flow.categories, ...flow.items].map((term) => [term.id, term]))
  const byLabel = [...unique.values()].sort((a, b) => compareWords(language)(a.label[language], b.label[language]))
  return sortByKeys(byLabel, (term) => [positions.get(term.id) ?? positions.size])
}

/** What the document says that a flow carries. */
export function carriedBy(flow: Flow): Carried {
  if (flow.personalData === 'none') return 'none'
  return flow.items.length + flow.categories.length > 0 ? 'stated' : 'undisclosed'
}

/** A term as words, with its certainty where it is less than stated. */
export function termText(term: StatedTerm, language: Language, words: Words): string {
  const label = term.label[language]
  if (term.certainty === 'possible') return `${label} ${words.possible}`
  return term.certainty === 'inferred' ? `${label} ${words.inferred}` : label
}

/** What a flow carries in one line of words. */
export function carriedText(flow: Flow, language: Language, words: Words): string {
  const carried = carriedBy(flow)
  if (carried === 'none') return words.none
  if (carried === 'undisclosed') return words.undisclosed
  return termsOf(flow, language)
    .map((term) => termText(term, language, words))
    .join(', ')
}

/** Id of the widest category that an item belongs to, or null where the vocabulary has none. */
export function categoryOf(itemId: string): string | null {
  let category: string | null = null
  let id: string | null = itemId
  while (id !== null && id !== 'personal-data') {
    const term = vocabulary.items.get(id)
    if (term?.kind === 'category') category = id
    id = term?.parent ?? null
  }
  return category
}

/** Label of a category of the vocabulary. */
export function categoryLabel(id: string, language: Language): string {
  return vocabulary.items.get(id)?.label[language] ?? id
}
