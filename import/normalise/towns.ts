import type { Match } from '../vocabulary/lexicon.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'

/** A place with a state or province behind it, which says in which country it is. */
export interface Town extends Match {
  /** True where the words may as well mean another country. */
  readonly ambiguous: boolean
}

/** What may follow the letters or name of a state; a word there makes them a word too: "FRANKFURT, OR DUBLIN". */
const ENDS =
  '(?= *(?:$|[,;.:)(/|&+\\n]|\\d|USA?(?!\\p{L})|United|Canada|Australia|(?:and|och|og|und|or|eller|oder|samt)(?!\\p{L})))'
const STATE = new RegExp(`(?<=\\p{L}), ?([A-Z]{2,3}|\\p{Lu}\\p{Ll}{2,20}(?: \\p{Lu}\\p{Ll}{2,12}){0,2})${ENDS}`, 'gu')

/**
 * Towns whose state or province settles the country: "Jersey City, NJ", "Birmingham, AL", "London, Ontario". Letters that are a
 * country's too settle nothing behind a town that Vart does not know, or one of that country.
 */
export function townsIn(text: string, { countries, cities, subdivisions, vocabulary }: Lexicons): Town[] {
  const states = [...text.matchAll(STATE)].filter(([, state = '']) => subdivisions.has(keyOf(state)))
  if (states.length === 0) return []
  const folded = foldCharacters(text)
  const endingAt = (matches: readonly Match[]) => new Map(matches.map((match) => [match.end, match]))
  const [byCity, byCountry] = [endingAt(cities.all(folded)), endingAt(countries.all(folded))]
  return states.flatMap(({ index, 0: words, 1: state = '' }): Town[] => {
    const city = byCity.get(index) ?? asCity(byCountry.get(index))
    const country = city ? null : (byCountry.get(index) ?? null)
    const meant = subdivisions.get(keyOf(state)) ?? []
    const other = state === 'Georgia' ? 'GE' : vocabulary.countries.has(state) ? state : null
    const start = (city ?? country)?.start ?? index
    return idsOf(city, country, meant, other, state).map((id, _, ids) => ({
      id,
      start,
      end: index + words.length,
      ambiguous: ids.length > 1,
    }))
  })
}

/** Letters are looked up as they are, names in small letters. */
function keyOf(state: string): string {
  return /^[A-Z]{2,3}$/.test(state) ? state : state.toLowerCase()
}

/** What a state already names, such as "Atlanta" or "Boston", is a city like the others. */
function asCity(match: Match | undefined): Match | undefined {
  return match && /^[A-Z]{2}-/.test(match.id) ? { ...match, id: match.id.slice(0, 2) } : undefined
}

/** The countries that a town with its state may be in; none where the rules for places without a state decide. */
function idsOf(
  city: Match | undefined,
  country: Match | null,
  meant: readonly string[],
  other: string | null,
  state: string,
): readonly string[] {
  if (city && meant.includes(city.id)) return [city.id]
  if (city && city.id === other) return []
  if (country) return other === null && state === state.toUpperCase() ? meant : []
  if (state === 'Georgia') return ['US', 'GE']
  if (city) return other === 'CA' ? [] : meant
  return other === null ? meant : []
}

/** The text without these words, character for character, so that what is left keeps its place. */
export function withoutTowns(text: string, towns: readonly Town[]): string {
  let rest = ''
  let from = 0
  for (const { start, end } of towns) {
    if (start < from) continue
    rest += text.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return rest + text.slice(from)
}
