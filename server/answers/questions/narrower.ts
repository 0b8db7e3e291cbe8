import type { Vocabulary } from '../../../import/vocabulary/index.ts'

/**
 * An item or a category with all that the vocabulary holds to be a kind of it. Items of a category are left out: the graph
 * itself says which they are (`IN_CATEGORY`); what is a kind of an item, only the vocabulary does.
 */
export function withNarrower(id: string, vocabulary: Vocabulary): string[] {
  const found = new Set([id])
  for (const known of found) {
    const isItem = vocabulary.items.get(known)?.kind === 'item'
    for (const term of vocabulary.items.values())
      if (term.parent === known && (isItem || term.kind === 'category')) found.add(term.id)
  }
  return [...found]
}
