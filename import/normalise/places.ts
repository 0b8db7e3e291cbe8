import type { StatedCertainty } from '../fact.ts'
import { foldCharacters, type Match } from '../vocabulary/lexicon.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { townsIn, withoutTowns } from './towns.ts'

/** A country or region that a location names. */
export interface NamedPlace {
  readonly code: string
  readonly certainty: StatedCertainty
}

const ALTERNATIVE = /(?<![\p{L}])(?:eller|or|oder|alternativt|alternatively)(?![\p{L}])/u
/** Words that put what follows outside a region: "utanför EU" is no place in the EU. */
const OUTSIDE =
  /(?<!\p{L})(?:utanför|utom|outside|beyond|uden ?for|utenfor|außerhalb|ausserhalb|icke|non)(?: of)?[ -]?(?: ?(?:the|der|des|von))?$/u
/** A denial with at most three words up to the place it denies: "lagras inte i USA", "ingen överföring till USA". */
const DENIED =
  /(?<!\p{L})(?:inte|aldrig|ej|utan|ingen|inga|no|not|never|without|ikke|aldri|nicht|kein\p{L}{0,3}|ohne)(?! (?:bara|enbart|endast|only|just|kun|bare|nur)(?!\p{L}))(?: \p{L}{1,20}){0,3} ?$/u

/**
 * The countries and regions that a location cell names, in its order. "EU (Irland, Frankrike)" names the countries, not the
 * region around them; "Iowa, USA" one country; "EU eller USA" two possible ones; "inte utanför EU" none.
 */
export function placesOf(whole: string, lexicons: Lexicons): NamedPlace[] {
  const towns = townsIn(whole, lexicons)
  const text = withoutTowns(whole, towns)
  const folded = foldCharacters(text)
  const named = withCodes(text, lexicons.countries.all(folded), lexicons).map((match) => outward(folded, match))
  const found = [...withCities(text, folded, named, lexicons), ...towns].sort((a, b) => a.start - b.start)
  const kept = withoutBracketedRegions(
    folded,
    found.filter((match) => !isDenied(text, match)),
    lexicons,
  )
  const alternative = ALTERNATIVE.test(folded)
  const places = new Map<string, StatedCertainty>()
  for (const match of kept) {
    const code = countryOf(match.id)
    if (places.get(code) !== 'stated')
      places.set(code, alternative || match.ambiguous || isSupposed(folded, match) ? 'possible' : 'stated')
  }
  return [...places].map(([code, certainty]) => ({ code, certainty }))
}

/** True where the words deny a transfer, or say in one word that there is none: no place, and nothing to warn about. */
export function deniesPlace(text: string, lexicons: Lexicons): boolean {
  if (NO_TRANSFER.test(text.trim())) return true
  return lexicons.countries.all(foldCharacters(text)).length > 0 && placesOf(text, lexicons).length === 0
}

const NO_TRANSFER =
  /^(?:no|none|nej|nei|nein|ingen|inga|inget|ikke|keine?|not applicable|ej aktuellt|ej tillämpligt|ikke relevant|ikke aktuelt|entfällt|(?:no|ingen|keine) (?:third[- ]country )?(?:transfers?|överföring|overførsel|overføring|übermittlung))[.!]?$/iu

/** A subdivision stands for its country. */
function countryOf(code: string): string {
  return /^[A-Z]{2}-[A-Z]{2}$/.test(code) ? code.slice(0, 2) : code
}

/** Adds cities, but for those beside a place elsewhere: "Paris, Texas" is not in France, and "Dublin, CA" not in Ireland. */
function withCities(text: string, folded: string, all: readonly Found[], lexicons: Lexicons): readonly Found[] {
  const cities = lexicons.cities.all(folded)
  const longer = new Map(cities.map((city) => [city.start, city.end]))
  const named = all.filter(({ start, end }) => (longer.get(start) ?? end) <= end)
  const found = cities.filter((city) => {
    if (named.some((match) => match.start < city.end && city.start < match.end)) return false
    const letters = lettersBehind(text, city.end, lexicons)
    if (letters !== null) return letters === city.id
    const next = named.find(
      (match) => match.start >= city.end && /^ ?[,(] ?(?:the )?$/u.test(folded.slice(city.end, match.start)),
    )
    return next === undefined || countryOf(next.id) === city.id || isRegion(next.id, lexicons)
  })
  if (found.length === 0) return named
  const settled = named.filter(
    (match) => !(match.ambiguous && found.some((city) => city.end < match.start && match.start - city.end <= 2)),
  )
  return [...settled, ...besideNoOther(found, folded)].sort((a, b) => a.start - b.start)
}

/** The letters of a country or state right behind a city, or null. */
function lettersBehind(text: string, end: number, { vocabulary, subdivisions }: Lexicons): string | null {
  const [whole = '', letters = ''] = /^, ?([A-Z]{2})(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 6)) ?? []
  if (!vocabulary.countries.has(letters) && !subdivisions.has(letters)) return null
  return isWord(text, letters, end + whole.length - 2) ? null : letters
}

/** "Paris, Texas": of two neighbours in different countries, the second being a state, only the second holds. */
function besideNoOther(found: readonly Match[], folded: string): Match[] {
  return found.filter((city, index) => {
    const next = found[index + 1]
    return !(next && next.id === 'US' && city.id !== 'US' && /^, ?$/u.test(folded.slice(city.end, next.start)))
  })
}

function isRegion(code: string, { vocabulary }: Lexicons): boolean {
  return vocabulary.countries.get(code)?.kind === 'region'
}

interface Found extends Match {
  /** True where the words may as well mean another place: "Springfield, CA". */
  readonly ambiguous?: boolean
}

/** Adds two-letter codes in capitals that no word covers. */
function withCodes(text: string, words: readonly Match[], lexicons: Lexicons): Found[] {
  const codes: Found[] = []
  let next = 0
  for (const match of text.matchAll(/(?<![\p{L}\p{N}-])[A-Z]{2}(?![\p{L}\p{N}-])/gu)) {
    const start = match.index
    while ((words[next]?.end ?? start + 1) <= start) next += 1
    const word = words[next]
    if ((word && word.start < start + 2) || isWord(text, match[0], start)) continue
    codes.push(...codesAt(text, match[0], start, words[next - 1], lexicons))
  }
  return [...words, ...codes].sort((a, b) => a.start - b.start)
}

/** Codes that are words where others stand beside them: "IT support", "NO TRANSFER", "STORED IN THE EU". */
const WORDS = new Set('AM AS AT BE DO HE IM IN IS IT LA ME MY NO OR PA SO TO'.split(' '))

const JOINS = /^(?:och|and|og|und|samt|eller|or|oder|i|in|inom)$/iu

function isWord(text: string, letters: string, start: number): boolean {
  if (!WORDS.has(letters)) return false
  const before = /(\p{L}{2,20}) $/u.exec(text.slice(Math.max(0, start - 21), start))?.[1]
  const behind = /^ (\p{L}{2,20})/u.exec(text.slice(start + 2, start + 24))?.[1]
  return [before, behind].some((word) => word !== undefined && !JOINS.test(word))
}

/** Words that say that something may be so, and reach to the end of their clause. */
const SUPPOSED =
  /(?<!\p{L})(?:kan|kunna|eventuellt|möjligen|ibland|vid behov|may|might|could|can|possibly|occasionally|where needed|unless|kunne|eventuelt|muligvis|muligens|kann|können|gegebenenfalls|ggf\.?|möglicherweise)(?!\p{L})[^.;()\n]{0,80}$/u

function isSupposed(folded: string, match: Match): boolean {
  return SUPPOSED.test(folded.slice(Math.max(0, match.start - 100), match.start))
}

/**
 * What two letters at `start` mean. Behind a comma and a place in the United States they are a state ("Mountain View, CA");
 * behind a place Vart does not know, letters that are a country's and a state's are possibly either.
 */
function codesAt(text: string, letters: string, start: number, before: Match | undefined, { vocabulary }: Lexicons): Found[] {
  const code = (id: string, ambiguous: boolean): Found => ({ id, start, end: start + 2, ambiguous })
  const isState = vocabulary.countries.has(`US-${letters}`) && /\p{L}{3}, ?$/u.test(text.slice(Math.max(0, start - 5), start))
  const adjoins = before !== undefined && text.slice(before.end, start).trim() === ','
  const ids = [letters].filter((id) => vocabulary.countries.has(id))
  if (!isState || (adjoins && countryOf(before.id) !== 'US')) return ids.map((id) => code(id, false))
  if (adjoins || ids.length === 0) return [code('US', false)]
  return [code('US', true), ...ids.map((id) => code(id, true))]
}

/** "utanför EU" means a third country. */
function outward(folded: string, match: Found): Found {
  const isArea = match.id === 'EU' || match.id === 'EEA'
  const outside = isArea ? OUTSIDE.exec(folded.slice(Math.max(0, match.start - 24), match.start).trimEnd()) : null
  return outside ? { ...match, id: 'NON-EEA', start: match.start - outside[0].length } : match
}

/** In capitals, NO is Norway. */
function isDenied(text: string, match: Match): boolean {
  const clause = text.slice(Math.max(0, match.start - 60), match.start).replace(/(?<!\p{L})NO(?!\p{L})/gu, '--')
  return DENIED.test(foldCharacters(clause.slice(clause.lastIndexOf(',') + 1)))
}

/** A region and countries, one inside brackets and the other outside: the countries are meant. */
function withoutBracketedRegions(folded: string, matches: readonly Found[], lexicons: Lexicons): readonly Found[] {
  const open = folded.indexOf('(')
  const close = folded.indexOf(')', open)
  if (open < 0 || close < 0 || SUPPOSED.test(folded.slice(open, close))) return matches
  const inside = (match: Match) => match.start > open && match.end <= close
  const mixed = (place: (match: Match) => boolean) =>
    matches.some((match) => isRegion(match.id, lexicons) && place(match)) &&
    matches.some((match) => !isRegion(match.id, lexicons) && !place(match))
  if (mixed(inside)) return matches.filter((match) => !(isRegion(match.id, lexicons) && inside(match)))
  if (mixed((match) => !inside(match))) return matches.filter((match) => !(isRegion(match.id, lexicons) && !inside(match)))
  return matches
}
