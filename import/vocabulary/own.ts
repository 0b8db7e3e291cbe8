import type { Role } from './headers.ts'
import type { Vocabulary } from './index.ts'
import { checkOwn, defines, idOf } from './own-checks.ts'
import { type LineError, type OwnLine, parseOwn } from './own-lines.ts'
import { addedWords, nameKey, namesOf, PARTS, type Part } from './own-names.ts'
import type { Term, TermKind, Vendor } from './term.ts'
import { foldWords } from './words.ts'

export type { LineError } from './own-lines.ts'

/** A vocabulary with a person's own words added. */
export interface Extended {
  readonly vocabulary: Vocabulary
  /** How many words, and how many terms and vendors, the person's own file adds. */
  readonly words: number
  readonly terms: number
}

/**
 * Adds a person's own vocabulary, a file of tab-separated lines, to a vocabulary. Where a line is wrong nothing is added, and
 * the errors say what to do: a vocabulary half added would be a guess. The order of the lines does not matter.
 */
export function withOwn(base: Vocabulary, source: string): Extended | { readonly errors: readonly LineError[] } {
  const { lines, errors } = parseOwn(source)
  const wrong = [...errors, ...checkOwn(lines, base)].sort((a, b) => a.line - b.line)
  return wrong.length > 0 ? { errors: wrong } : extended(base, lines)
}

/** The new words of one thing, and the line that says what it is where it is new. */
interface Addition {
  readonly words: string[]
  definition: OwnLine | null
}

type Additions = ReadonlyMap<string, Addition>

function extended(base: Vocabulary, lines: readonly OwnLine[]): Extended {
  const parts = new Map<Part, Additions>()
  for (const part of new Set(lines.map(({ kind }) => PARTS[kind]))) parts.set(part, additionsTo(part, lines, base))
  const to = (part: Part): Additions => parts.get(part) ?? new Map()
  const all = [...parts.values()].flatMap((additions) => [...additions.values()])
  const vocabulary: Vocabulary = {
    ...base,
    items: withTerms(base.items, to('items')),
    subjects: withTerms(base.subjects, to('subjects')),
    purposes: withTerms(base.purposes, to('purposes')),
    bases: withTerms(base.bases, to('bases')),
    mechanisms: withTerms(base.mechanisms, to('mechanisms')),
    countries: withWords(base.countries, to('countries'), (country, words) => ({
      ...country,
      words: [...country.words, ...words],
    })),
    vendors: withVendors(base.vendors, to('vendors')),
    headers: new Map([
      ...base.headers,
      ...[...to('headers')].flatMap(([role, { words }]) => words.map((word) => [foldWords(word), role as Role] as const)),
    ]),
  }
  return {
    vocabulary,
    words: all.reduce((sum, { words }) => sum + words.length, 0),
    terms: all.filter(({ definition }) => definition !== null).length,
  }
}

/** What the lines add to a part, by id; ids and words are sorted, so that the order of the lines does not matter. */
function additionsTo(part: Part, lines: readonly OwnLine[], base: Vocabulary): Additions {
  const known = new Set(namesOf(part, base).keys())
  const additions = new Map<string, Addition>()
  const own = lines.filter(({ kind }) => PARTS[kind] === part)
  const words = own.flatMap((line) => addedWords(line).map((word) => ({ word, line })))
  for (const line of own) {
    const addition = additions.get(idOf(line)) ?? { words: [], definition: null }
    if (defines(line)) addition.definition = line
    additions.set(idOf(line), addition)
  }
  for (const { word, line } of words.sort((a, b) => compare(a.word, b.word))) {
    const key = nameKey(part, word)
    if (known.has(key)) continue
    known.add(key)
    additions.get(idOf(line))?.words.push(word)
  }
  return new Map([...additions].sort(([a], [b]) => compare(a, b)))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function withTerms(terms: ReadonlyMap<string, Term>, additions: Additions): ReadonlyMap<string, Term> {
  return withNew(
    withWords(terms, additions, (term, words) => ({ ...term, words: [...term.words, ...words] })),
    additions,
    ({ kind, id, label, parent }, words) => ({
      id,
      kind: kind as TermKind,
      label,
      words,
      parent: parent || null,
      article: null,
      dpv: null,
      fideslang: null,
      flag: 'none',
    }),
  )
}

function withVendors(vendors: ReadonlyMap<string, Vendor>, additions: Additions): ReadonlyMap<string, Vendor> {
  return withNew(
    withWords(vendors, additions, (vendor, words) => ({ ...vendor, aliases: [...vendor.aliases, ...words] })),
    additions,
    ({ id, label, legalName, country }, words) => ({
      id,
      name: label.en,
      legalName,
      aliases: [label.en, ...words.filter((word) => word !== label.en && word !== legalName)],
      seat: country || null,
      parent: null,
      parentSeat: null,
    }),
  )
}

function withWords<T>(
  known: ReadonlyMap<string, T>,
  additions: Additions,
  add: (known: T, words: readonly string[]) => T,
): ReadonlyMap<string, T> {
  return new Map([...known].map(([id, one]) => [id, add(one, additions.get(id)?.words ?? [])]))
}

function withNew<T>(
  known: ReadonlyMap<string, T>,
  additions: Additions,
  make: (definition: OwnLine, words: readonly string[]) => T,
): ReadonlyMap<string, T> {
  const fresh = [...additions].flatMap(([id, { definition, words }]) =>
    definition ? [[id, make(definition, words)] as const] : [],
  )
  return new Map([...known, ...fresh])
}
