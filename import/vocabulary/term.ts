/** The kinds of term that the vocabulary holds. */
export type TermKind = 'item' | 'category' | 'subject' | 'purpose' | 'basis' | 'mechanism' | 'recipient-category'

/** One term of the vocabulary: a canonical id with its labels and the words that name it in five languages. */
export interface Term {
  readonly id: string
  readonly kind: TermKind
  readonly label: { readonly en: string; readonly sv: string }
  /** All words that name it, labels included, as written in the vocabulary. */
  readonly words: readonly string[]
  readonly parent: string | null
  /** Article of the GDPR, for legal bases and mechanisms. */
  readonly article: string | null
  /** Data Privacy Vocabulary 2.3 IRI, or null. */
  readonly dpv: string | null
  /** Fideslang 3.1 key, or null. */
  readonly fideslang: string | null
  /** Marks of the law: national-id, art9, art10, eprivacy, sensitive … or "none". */
  readonly flag: string
}

/** How the GDPR's Chapter V sees a place today. `unknown`: a name that is no legal area ("Europe"). */
export type Zone = 'eea' | 'adequate' | 'conditional' | 'third' | 'unknown'

/** A country (ISO 3166-1 alpha-2), a subdivision (US-IA) or a region (EU, EEA, NON-EEA, WORLD …). */
export interface Country {
  readonly code: string
  readonly kind: 'country' | 'region' | 'subdivision'
  readonly label: { readonly en: string; readonly sv: string }
  readonly words: readonly string[]
  readonly zone: Zone
}

/** A company that the vendor register knows, with the products and brands it operates. */
export interface Vendor {
  readonly id: string
  readonly name: string
  readonly legalName: string
  /** Brands, products and spellings, each as it should be shown. */
  readonly aliases: readonly string[]
  /** ISO code of the seat, or null where unverified. */
  readonly seat: string | null
  /** The legal name of the company at the top of its group, or null where unverified, and the ISO code of its seat. */
  readonly parent: string | null
  readonly parentSeat: string | null
}
