import type { StatedCertainty } from '../fact.ts'
import cloudRegionsTsv from '../vocabulary/cloud-regions.tsv?raw'
import { vocabulary } from '../vocabulary/index.ts'
import { foldCharacters, Lexicon, type Match } from '../vocabulary/lexicon.ts'
import { parseTsv } from '../vocabulary/tsv.ts'

/** A country or region that a location names. */
export interface NamedPlace {
  readonly code: string
  readonly certainty: StatedCertainty
}

const clouds = parseTsv(cloudRegionsTsv).map((row) => ({ id: row.code ?? '', words: [row.pattern ?? ''] }))
const countries = [...vocabulary.countries.values()].map((country) => ({ id: country.code, words: country.words }))
const lexicon = new Lexicon([...clouds, ...countries])

const ALTERNATIVE = /(?<![\p{L}])(?:eller|or|oder|alternativt|alternatively)(?![\p{L}])/u
const DENIED = /(?<![\p{L}])(?:inte|aldrig|ej|utan|no|not|never|without|ikke|aldri|nicht|kein\p{L}*|ohne)(?![\p{L}])/u

/**
 * The countries and regions that a location cell names, in its order. "EU (Irland, Frankrike)" names the countries, not the
 * region around them; "Iowa, USA" one country; "EU eller USA" two possible ones; "inte utanför EU" none.
 */
export function placesOf(text: string): NamedPlace[] {
  const folded = foldCharacters(text)
  const found = withCodes(text, lexicon.all(folded))
  const kept = withoutBracketedRegions(
    folded,
    found.filter((match) => !isDenied(folded, match)),
  )
  const certainty = ALTERNATIVE.test(folded) ? 'possible' : 'stated'
  const codes = new Set(kept.map((match) => countryOf(match.id)))
  return [...codes].map((code) => ({ code, certainty }))
}

/** A subdivision stands for its country. */
function countryOf(code: string): string {
  return /^[A-Z]{2}-[A-Z]{2}$/.test(code) ? code.slice(0, 2) : code
}

/** Adds two-letter codes in capitals that no word covers; "CA" behind an unknown place and a comma is California. */
function withCodes(text: string, words: readonly Match[]): Match[] {
  const codes: Match[] = []
  for (const match of text.matchAll(/(?<![\p{L}\p{N}-])[A-Z]{2}(?![\p{L}\p{N}-])/gu)) {
    const start = match.index
    const end = start + 2
    if (words.some((word) => start < word.end && end > word.start)) continue
    const city = /\p{L}{3,}, ?$/u.test(text.slice(0, start)) && !words.some((word) => text.slice(word.end, start).trim() === ',')
    const id = city && vocabulary.countries.has(`US-${match[0]}`) ? 'US' : match[0]
    if (vocabulary.countries.has(id)) codes.push({ id, start, end })
  }
  return [...words, ...codes].sort((a, b) => a.start - b.start)
}

function isDenied(folded: string, match: Match): boolean {
  if (match.id !== 'NON-EEA') return false
  const clause = folded.slice(Math.max(0, match.start - 40), match.start)
  return DENIED.test(clause.slice(clause.lastIndexOf(',') + 1))
}

/** A region and countries, one inside brackets and the other outside: the countries are meant. */
function withoutBracketedRegions(folded: string, matches: readonly Match[]): readonly Match[] {
  const open = folded.indexOf('(')
  const close = folded.indexOf(')', open)
  if (open < 0 || close < 0) return matches
  const inside = (match: Match) => match.start > open && match.end <= close
  const isRegion = (match: Match) => vocabulary.countries.get(match.id)?.kind === 'region'
  const mixed = (place: (match: Match) => boolean) =>
    matches.some((match) => isRegion(match) && place(match)) && matches.some((match) => !isRegion(match) && !place(match))
  if (mixed(inside)) return matches.filter((match) => !(isRegion(match) && inside(match)))
  if (mixed((match) => !inside(match))) return matches.filter((match) => !(isRegion(match) && !inside(match)))
  return matches
}
