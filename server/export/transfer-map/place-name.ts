import { vocabulary } from '../../../import/vocabulary/index.ts'
import type { StatedCountry } from '../../api/contract.ts'
import type { Language, Words } from './words.ts'

/** Name of a place on the map: a state with its country, the EU and the EEA as people write them. */
export function placeName(country: StatedCountry, language: Language, words: Words): string {
  const label = country.label[language]
  const short = words.regions[country.id]
  if (short !== undefined) return short
  const whole = vocabulary.countries.get(country.id.slice(0, 2))
  const known = vocabulary.countries.get(country.id)
  return known?.kind === 'subdivision' && whole ? `${whole.label[language]} (${label})` : label
}

/** True for a region: the document names an area, not a country. */
export function isRegion(code: string): boolean {
  return vocabulary.countries.get(code)?.kind === 'region'
}
