import { type Acts, acts } from './acts.ts'
import { articlesOf } from './articles.ts'
import { brandsOf } from './brands.ts'
import { broadly, columnRoleFinder, type Role } from './headers.ts'
import { type Vocabulary, vocabulary } from './index.ts'
import { Lexicon } from './lexicon.ts'
import { lightened } from './light.ts'
import { type Suggest, suggestionsOf } from './nearest.ts'
import { countriesBySubdivision, namesOfSubdivisions } from './subdivisions.ts'
import { type KnownVendor, vendorFinder } from './vendors.ts'

/** A vocabulary with what finds its words in text. The stages have it passed to them: which words are known is not theirs to say. */
export interface Lexicons {
  readonly vocabulary: Vocabulary
  /** Items and categories of personal data. */
  readonly items: Lexicon
  readonly subjects: Lexicon
  readonly purposes: Lexicon
  /** Purposes by their words without those that change nothing, for text that was lightened too. */
  readonly purposePhrases: Lexicon
  /** Purposes by what is done to what, however it is inflected. */
  readonly purposeActs: Acts
  readonly recipientCategories: Lexicon
  readonly bases: Lexicon
  readonly mechanisms: Lexicon
  /** Legal bases and mechanisms by their article: "6(1)(f)". */
  readonly articles: ReadonlyMap<string, string>
  /** Countries and regions by their names and by those of cloud regions. */
  readonly countries: Lexicon
  /** Countries by their cities, which mean a place only where a location is expected. */
  readonly cities: Lexicon
  /** The countries that the letters or name of a state behind a town may mean. */
  readonly subdivisions: ReadonlyMap<string, readonly string[]>
  /** Countries, regions and cities by the words that name them. */
  readonly places: Lexicon
  /** Vendors by those of their names that stand out in running text. */
  readonly brands: Lexicon
  /** Looks one name up in the vendor register, legal form and case aside. */
  readonly vendor: (name: string) => KnownVendor | null
  /** The role that header words give to a column of a table, or null. A slip of the pen in a long word is forgiven. */
  readonly columnRole: (header: string) => Role | null
  /** The role of a label or heading that stands for itself, without the distinctions that columns beside it make. */
  readonly role: (header: string) => Role | null
  /** What to do about unknown words: the nearest term, where one is near, and the line that teaches them. */
  readonly suggestion: Suggest
}

/** The lexicons of a vocabulary. Each is built when it is first used. */
export function lexiconsOf(vocabulary: Vocabulary): Lexicons {
  const { items, subjects, purposes, bases, mechanisms, recipientCategories } = vocabulary
  const { countries, cities, cloudRegions, subdivisions, vendors, headers } = vocabulary
  const named = [...countries.values()].map(({ code, words }) => ({ id: code, words }))
  const columnRole = columnRoleFinder(headers)
  return {
    vocabulary,
    items: new Lexicon([...items.values()]),
    subjects: new Lexicon([...subjects.values()], 'loose'),
    purposes: new Lexicon([...purposes.values()], 'loose'),
    purposePhrases: new Lexicon(
      [...purposes.values()].map(({ id, words }) => ({ id, words: words.map(lightened) })),
      'loose',
    ),
    purposeActs: acts,
    recipientCategories: new Lexicon([...recipientCategories.values()], 'loose'),
    bases: new Lexicon([...bases.values()], 'loose'),
    mechanisms: new Lexicon([...mechanisms.values()], 'loose'),
    articles: articlesOf(vocabulary),
    countries: new Lexicon([...cloudRegions, ...named, ...namesOfSubdivisions(subdivisions)]),
    subdivisions: countriesBySubdivision(subdivisions),
    cities: new Lexicon(cities),
    places: new Lexicon([...named, ...cities]),
    brands: brandsOf(vendors),
    vendor: vendorFinder(vendors),
    columnRole,
    role: (header) => broadly(columnRole(header)),
    suggestion: suggestionsOf(vocabulary),
  }
}

/** The lexicons of the vocabulary that ships with Vart. */
export const shipped: Lexicons = lexiconsOf(vocabulary)
