import basesTsv from './bases.tsv?raw'
import { cities } from './cities.ts'
import cloudRegionsTsv from './cloud-regions.tsv?raw'
import countriesTsv from './countries.tsv?raw'
import { loadHeaders, type Role } from './headers.ts'
import itemsTsv from './items.tsv?raw'
import type { Entry } from './lexicon.ts'
import purposesTsv from './purposes.tsv?raw'
import recipientCategoriesTsv from './recipient-categories.tsv?raw'
import { type Subdivision, subdivisions } from './subdivisions.ts'
import subjectsTsv from './subjects.tsv?raw'
import type { Country, Term, TermKind, Vendor, Zone } from './term.ts'
import { listOf, parseTsv } from './tsv.ts'
import vendorsTsv from './vendors.tsv?raw'
import { slug } from './words.ts'

export type { Country, Term, TermKind, Vendor, Zone } from './term.ts'
export { foldWords, slug } from './words.ts'

/** The words Vart knows, as data. Maps keep the order of the vocabulary files. */
export interface Vocabulary {
  /** Items and categories of personal data. */
  readonly items: ReadonlyMap<string, Term>
  readonly subjects: ReadonlyMap<string, Term>
  readonly purposes: ReadonlyMap<string, Term>
  /** Kinds of recipient, for those that a document does not name. */
  readonly recipientCategories: ReadonlyMap<string, Term>
  readonly bases: ReadonlyMap<string, Term>
  readonly mechanisms: ReadonlyMap<string, Term>
  readonly countries: ReadonlyMap<string, Country>
  readonly vendors: ReadonlyMap<string, Vendor>
  /** Cities and states, by the code of their country. */
  readonly cities: readonly Entry[]
  /** Names that cloud providers give to their regions, by the code of the country. */
  readonly cloudRegions: readonly Entry[]
  readonly subdivisions: readonly Subdivision[]
  /** The role that header words give to a column, by the words folded. */
  readonly headers: ReadonlyMap<string, Role>
}

type Row = Record<string, string>
const LANGUAGES = ['sv', 'en', 'da', 'no', 'de'] as const

function termOf(row: Row, kind: TermKind): Term {
  const label = { en: row.label_en ?? '', sv: row.label_sv ?? '' }
  const words = LANGUAGES.flatMap((language) => listOf(row[`synonyms_${language}`]))
  return {
    id: row.id ?? '',
    kind,
    label,
    words: [...new Set([label.en, label.sv, ...words])],
    parent: row.parent || null,
    article: row.article || null,
    dpv: row.dpv_iri || null,
    fideslang: row.fideslang_key || null,
    flag: row.flag || 'none',
  }
}

function zoneOf(row: Row): Zone {
  const membership = row.membership ?? ''
  if (membership.startsWith('EU') || membership.startsWith('EEA')) return 'eea'
  if (row.adequacy === 'full' || membership === 'adequacy-set') return 'adequate'
  if (row.adequacy === 'partial') return 'conditional'
  return membership === 'third-country' ? 'third' : 'unknown'
}

function countryOf(row: Row, rows: Map<string, Row>): Country {
  const code = row.code ?? ''
  const state = row.kind === 'subdivision' ? rows.get(code.slice(0, 2)) : undefined
  const names = LANGUAGES.map((language) => row[`name_${language}`] ?? '')
  return {
    code,
    kind: (row.kind ?? 'country') as Country['kind'],
    label: { en: row.name_en ?? code, sv: row.name_sv || row.name_en || code },
    words: [...new Set([...names, ...listOf(row.synonyms)])].filter((word) => word !== ''),
    zone: zoneOf(state ?? row),
  }
}

function vendorOf(row: Row): Vendor {
  const aliases = listOf(row.aliases)
  return {
    id: row.id ?? '',
    name: row.name ?? '',
    legalName: row.legal_name ?? '',
    aliases: [...new Set([row.name ?? '', ...aliases])],
    seat: countryCode(row.hq_country),
    parent: row.ultimate_parent && !row.ultimate_parent.startsWith('unverified') ? row.ultimate_parent : null,
    parentSeat: countryCode(row.ultimate_parent_country),
  }
}

/** A cell that says more than two letters ("unverified") names no country for sure. */
function countryCode(cell: string | undefined): string | null {
  return cell !== undefined && /^[A-Z]{2}$/.test(cell) ? cell : null
}

function byId(terms: Term[]): Map<string, Term> {
  return new Map(terms.map((term) => [term.id, term]))
}

/** Loads the vocabulary that ships with Vart. */
export function loadVocabulary(): Vocabulary {
  const bases = parseTsv(basesTsv)
  const countries = parseTsv(countriesTsv)
  const rowsByCode = new Map(countries.map((row) => [row.code ?? '', row]))
  return {
    items: byId(parseTsv(itemsTsv).map((row) => termOf(row, row.kind as TermKind))),
    subjects: byId(parseTsv(subjectsTsv).map((row) => termOf(row, 'subject'))),
    purposes: byId(parseTsv(purposesTsv).map((row) => termOf(row, 'purpose'))),
    recipientCategories: byId(parseTsv(recipientCategoriesTsv).map((row) => termOf(row, 'recipient-category'))),
    bases: byId(bases.filter((row) => row.group !== 'transfer').map((row) => termOf(row, 'basis'))),
    mechanisms: byId(bases.filter((row) => row.group === 'transfer').map((row) => termOf(row, 'mechanism'))),
    countries: new Map(countries.map((row) => [row.code ?? '', countryOf(row, rowsByCode)])),
    vendors: new Map(parseTsv(vendorsTsv).map((row) => [row.id ?? '', vendorOf(row)])),
    cities,
    cloudRegions: parseTsv(cloudRegionsTsv).map((row) => ({ id: row.code ?? '', words: [row.pattern ?? ''] })),
    subdivisions,
    headers: loadHeaders(),
  }
}

/** The vocabulary that ships with Vart, loaded once. */
export const vocabulary: Vocabulary = loadVocabulary()

/** The id of words that the vocabulary does not know; it never meets a canonical id. */
export function unknownId(text: string): string {
  return `unknown:${slug(text)}`
}
