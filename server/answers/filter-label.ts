import type { Choices, FlowFilter, Language } from '../api/contract.ts'
import type { Store } from '../store/store.ts'
import { choicesAnswer } from './choices.ts'

const LISTS = { item: 'items', company: 'companies', country: 'countries', basis: 'bases' } as const

/** Says in words which flows a filter lets through ("Personnummer, Cling"), or null where it lets all through. */
export async function filterLabel(store: Store, filter: FlowFilter, language: Language): Promise<string | null> {
  const given = Object.keys(LISTS).filter((name): name is keyof typeof LISTS => Boolean(filter[name as keyof FlowFilter]))
  if (given.length === 0) return null
  const choices = await choicesAnswer(store)
  return given.flatMap((name) => labelsOf(choices[LISTS[name]], filter[name] ?? '', language)).join(', ')
}

function labelsOf(choices: Choices['items'], ids: string, language: Language): string[] {
  return ids
    .split(',')
    .filter((id) => id !== '')
    .map((id) => choices.find((choice) => choice.id === id)?.label[language] ?? id)
}
