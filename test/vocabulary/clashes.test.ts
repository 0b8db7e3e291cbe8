import { describe, expect, test } from 'vitest'
import { foldWords, type Term, vocabulary } from '../../import/vocabulary/index.ts'

const KINDS: Record<string, ReadonlyMap<string, Term>> = {
  'items and categories': vocabulary.items,
  subjects: vocabulary.subjects,
  purposes: vocabulary.purposes,
  bases: vocabulary.bases,
  mechanisms: vocabulary.mechanisms,
}

/** Words that name more than one id, with the ids. */
function clashesOf(entries: Iterable<{ id: string; words: readonly string[] }>): string[] {
  const owners = new Map<string, Set<string>>()
  for (const { id, words } of entries) {
    for (const word of words) {
      const folded = foldWords(word)
      owners.set(folded, (owners.get(folded) ?? new Set()).add(id))
    }
  }
  return [...owners].filter(([, ids]) => ids.size > 1).map(([word, ids]) => `"${word}" names ${[...ids].join(' and ')}`)
}

describe.each(Object.entries(KINDS))('%s', (_, terms) => {
  test('no word names two ids', () => {
    expect(clashesOf(terms.values())).toEqual([])
  })

  test('no word is empty once folded', () => {
    expect(
      [...terms.values()].filter((term) => term.words.some((word) => foldWords(word) === '')).map((term) => term.id),
    ).toEqual([])
  })
})

test('no name of a country names two', () => {
  const countries = [...vocabulary.countries.values()].map(({ code, words }) => ({ id: code, words }))
  expect(clashesOf(countries)).toEqual([])
})

test('no name of a company or product names two companies', () => {
  const vendors = [...vocabulary.vendors.values()].map(({ id, legalName, aliases }) => ({
    id,
    words: [...aliases, legalName].filter((word) => word !== '' && !word.startsWith('unverified')),
  }))
  expect(clashesOf(vendors)).toEqual([])
})
