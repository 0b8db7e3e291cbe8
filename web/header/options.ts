import type { Choice, Zone } from '../../server/api/contract.ts'
import { type Language, labelIn } from '../messages/index.ts'

/** Something to choose, in the page's language. */
export interface Option {
  id: string
  label: string
  /** Both languages, for searching. */
  search: string
  note: string | null
  flows: number
}

/** How many options the list shows at most; typing narrows it. */
export const MOST_SHOWN = 80

/** Letters without their accents, in lower case: what is compared when people search. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** A term as an option; `note` is what stands beside its name. */
export const optionOf = (
  choice: Choice & { zone?: Zone; article?: string | null },
  language: Language,
  note: string | null,
): Option => ({
  id: choice.id,
  label: labelIn(choice.label, language),
  search: plain(`${choice.label.sv} ${choice.label.en} ${choice.id} ${note ?? ''}`),
  note,
  flows: choice.flows,
})

/** The options that hold every typed word, those that begin with it first; accents do not matter. */
export function findOptions(options: readonly Option[], typed: string): Option[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const begins = (option: Option) => (words[0] && plain(option.label).startsWith(words[0]) ? 0 : 1)
  return options
    .filter((option) => words.every((word) => option.search.includes(word)))
    .sort((a, b) => begins(a) - begins(b) || b.flows - a.flows || a.label.localeCompare(b.label))
    .slice(0, MOST_SHOWN)
}
