import { vocabulary } from '../../../import/vocabulary/index.ts'
import type { Flow, StatedTerm, Zone } from '../../api/contract.ts'
import { carriedBy, termText } from './carried.ts'
import { type Destination, NOWHERE, zoneRank } from './model.ts'
import { compareCode, sortByKeys } from './order.ts'
import { placeName } from './place-name.ts'
import type { Language, Words } from './words.ts'

/** A safeguard as words, with its article where the vocabulary knows one in force. */
function safeguardText(term: StatedTerm, language: Language, words: Words): string {
  const article = vocabulary.mechanisms.get(term.id)?.article ?? ''
  const text = termText(term, language, words)
  return /^\d/.test(article) ? `${text}, ${words.article(article)}` : text
}

/** The safeguards that a flow states, as words, or null. */
function safeguardsOf(flow: Flow, language: Language, words: Words): string | null {
  const unique = new Map(flow.mechanisms.map((term) => [term.id, term]))
  const sorted = [...unique.values()].sort((a, b) => compareCode(a.id, b.id))
  return sorted.length === 0 ? null : sorted.map((term) => safeguardText(term, language, words)).join('; ')
}

/** True where Chapter V asks for a safeguard beside what the zone itself gives. */
export function needsSafeguard(zone: Zone): boolean {
  return zone === 'third' || zone === 'conditional'
}

/** Where a flow goes, weakest zone first; one place of its own where no country is named. */
export function destinationsOf(flow: Flow, language: Language, words: Words): Destination[] {
  const countries = [...new Map(flow.countries.map((country) => [country.id, country])).values()]
  const leavesEea = countries.some((country) => country.zone !== 'eea') || countries.length === 0
  const receives = carriedBy(flow) !== 'none'
  const stated = receives ? safeguardsOf(flow, language, words) : null
  const places = countries.map((country) => ({
    country: country.id,
    name: placeName(country, language, words),
    zone: country.zone,
    possible: country.certainty === 'possible',
    inferred: country.certainty === 'inferred',
  }))
  const nowhere = { country: NOWHERE, name: words.countryMissing, zone: 'unknown' as const, possible: false, inferred: false }
  const all = places.length > 0 ? places : [nowhere]
  return sortByKeys(all, (place) => [zoneRank(place.zone), place.country]).map((place) => {
    const shown = place.zone !== 'eea' || !leavesEea ? stated : null
    const missing = receives && needsSafeguard(place.zone) ? words.safeguardMissing : null
    return { ...place, safeguard: shown ?? missing, safeguardStated: shown !== null }
  })
}
