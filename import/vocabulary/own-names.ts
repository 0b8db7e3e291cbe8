import type { Vocabulary } from './index.ts'
import type { Entry } from './lexicon.ts'
import type { OwnKind, OwnLine } from './own-lines.ts'
import { vendorKey } from './vendors.ts'
import { foldWords } from './words.ts'

/** The parts of a vocabulary that a person can add to. In each of them a word names one thing. */
export type Part =
  | 'items'
  | 'subjects'
  | 'purposes'
  | 'bases'
  | 'mechanisms'
  | 'recipientCategories'
  | 'countries'
  | 'vendors'
  | 'headers'

/** Where the words of each kind belong. */
export const PARTS: Readonly<Record<OwnKind, Part>> = {
  item: 'items',
  category: 'items',
  subject: 'subjects',
  purpose: 'purposes',
  basis: 'bases',
  mechanism: 'mechanisms',
  'recipient-category': 'recipientCategories',
  place: 'countries',
  vendor: 'vendors',
  header: 'headers',
}

/** What all spellings of a word share that Vart takes for the same. */
export function nameKey(part: Part, word: string): string {
  return part === 'vendors' ? vendorKey(word) : foldWords(word)
}

/** What each word of a part names, by its key; of several the first. */
export function namesOf(part: Part, vocabulary: Vocabulary): Map<string, string> {
  const names = new Map<string, string>()
  for (const { id, words } of entriesOf(part, vocabulary)) {
    for (const word of words) {
      const key = nameKey(part, word)
      if (!names.has(key)) names.set(key, id)
    }
  }
  return names
}

/** The words that a line adds: the labels of a new term name it too. */
export function addedWords({ words, label, legalName }: OwnLine): string[] {
  return [...words, label.en, label.sv, legalName].filter((word) => word !== '')
}

function entriesOf(part: Part, vocabulary: Vocabulary): Entry[] {
  const { countries, cities, cloudRegions, vendors, headers } = vocabulary
  if (part === 'countries')
    return [...[...countries.values()].map(({ code, words }) => ({ id: code, words })), ...cities, ...cloudRegions]
  if (part === 'vendors')
    return [...vendors.values()].map(({ id, name, legalName, aliases }) => ({ id, words: [name, legalName, ...aliases] }))
  if (part === 'headers') return [...headers].map(([word, role]) => ({ id: role, words: [word] }))
  return [...vocabulary[part].values()]
}
