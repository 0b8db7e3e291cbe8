import citiesTsv from './cities.tsv?raw'
import type { Entry } from './lexicon.ts'
import { listOf, parseTsv } from './tsv.ts'

/** Cities and states of vendor lists, by the code of their country. They mean a place only where a location is expected. */
export const cities: readonly Entry[] = parseTsv(citiesTsv).map((row) => ({
  id: row.country ?? '',
  words: listOf(row.places),
}))
