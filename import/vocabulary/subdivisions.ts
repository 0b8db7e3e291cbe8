import type { Entry } from './lexicon.ts'
import subdivisionsTsv from './subdivisions.tsv?raw'
import { parseTsv } from './tsv.ts'

/** A state or province, whose letters or name stand behind a town: "Jersey City, NJ", "London, Ontario". */
export interface Subdivision {
  readonly country: string
  /** Empty where the letters mean something else just as often. */
  readonly code: string
  readonly name: string
}

/** The states and provinces of the United States, Canada and Australia. */
export const subdivisions: readonly Subdivision[] = parseTsv(subdivisionsTsv).map(({ country = '', code = '', name = '' }) => ({
  country,
  code,
  name,
}))

/** The countries that letters, or a name in small letters, behind a town may stand for. */
export function countriesBySubdivision(known: readonly Subdivision[]): ReadonlyMap<string, readonly string[]> {
  const countries = new Map<string, readonly string[]>()
  for (const { country, code, name } of known) {
    for (const key of [code, name.toLowerCase()].filter((key) => key !== ''))
      countries.set(key, [...new Set([...(countries.get(key) ?? []), country])])
  }
  return countries
}

/** The names that mean a country wherever they stand; "Georgia" and "Victoria" may be something else. */
export function namesOfSubdivisions(known: readonly Subdivision[]): Entry[] {
  return known
    .filter(({ name }) => name !== 'Georgia' && name !== 'Victoria')
    .map(({ country, name }) => ({ id: country, words: [name] }))
}
