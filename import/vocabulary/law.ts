import adequacyTsv from './adequacy.tsv?raw'
import certificationsTsv from './certifications.tsv?raw'
import membershipTsv from './membership.tsv?raw'
import safeguardsTsv from './safeguards.tsv?raw'
import { listOf, parseTsv } from './tsv.ts'

/** What the GDPR's Chapter V builds on, each fact with its source and how it was checked. Dates are ISO days. */
export interface Law {
  readonly decisions: readonly Decision[]
  readonly memberships: readonly Membership[]
  readonly safeguards: readonly Safeguard[]
  readonly certifications: readonly Certification[]
}

/** What a decision asks of the recipient besides its country: nothing, a kind of activity, or an entry in a list. */
export type Condition = 'none' | 'scope' | 'certification'

/** A decision that a country protects personal data adequately, in force or not. */
export interface Decision {
  readonly id: string
  readonly number: string
  readonly label: { readonly en: string; readonly sv: string }
  /** Names that people give it, its number included. */
  readonly words: readonly string[]
  readonly countries: readonly string[]
  readonly validFrom: string
  /** The first day on which it no longer holds; null where none is set. */
  readonly validUntil: string | null
  readonly endedBy: string | null
  readonly condition: Condition
  readonly scope: { readonly en: string; readonly sv: string } | null
  readonly review: string | null
  readonly source: string
  readonly checked: string
  readonly asOf: string
}

/** That a country belongs to the EU or the EEA, from a day until (and without) another. */
export interface Membership {
  readonly country: string
  readonly area: string
  readonly from: string
  readonly until: string | null
  readonly source: string
  readonly checked: string
}

/** What a mechanism that documents name is worth: a safeguard (Art. 46), a derogation (Art. 49), or no tool of its own. */
export type SafeguardRole = 'adequacy' | 'safeguard' | 'derogation' | 'foreign'

export interface Safeguard {
  readonly mechanism: string
  readonly role: SafeguardRole
  /** The decision that it stands and falls with. */
  readonly decision: string | null
  /** The day on which a new version could first be meant, and the day on which the older one lost its force. */
  readonly replacedOn: string | null
  readonly voidFrom: string | null
  readonly voidBy: string | null
  /** Words, in small letters, by which a document names the older version for sure, most likely, or the newer one for sure. */
  readonly oldNumbers: readonly string[]
  readonly oldWords: readonly string[]
  readonly newNumbers: readonly string[]
  readonly source: string
}

/** What is known of a company's entry in the list of a decision. */
export interface Certification {
  readonly company: string
  readonly decision: string
  readonly status: string
  /** registry: the official list itself; reported: others published a check of it; vendor and third-party: a claim. */
  readonly how: 'registry' | 'reported' | 'vendor' | 'third-party'
  readonly checked: string | null
  readonly until: string | null
  readonly evidence: string
}

type Row = Record<string, string>

const orNull = (cell: string | undefined): string | null => cell || null

function decisionOf(row: Row): Decision {
  const number = row.number ?? ''
  return {
    id: row.id ?? '',
    number,
    label: { en: row.name_en ?? '', sv: row.name_sv ?? '' },
    words: [...new Set([number, number.replace(/^\(EU\) /, ''), row.name_en ?? '', row.name_sv ?? '', ...listOf(row.words)])],
    countries: listOf(row.countries),
    validFrom: row.valid_from ?? '',
    validUntil: orNull(row.valid_until),
    endedBy: orNull(row.ended_by),
    condition: row.condition as Condition,
    scope: row.scope_en ? { en: row.scope_en, sv: row.scope_sv ?? '' } : null,
    review: orNull(row.review),
    source: row.source ?? '',
    checked: row.checked ?? '',
    asOf: row.as_of ?? '',
  }
}

function membershipOf({ country = '', area = '', from = '', until, source = '', checked = '' }: Row): Membership {
  return { country, area, from, until: orNull(until), source, checked }
}

function safeguardOf(row: Row): Safeguard {
  return {
    mechanism: row.mechanism ?? '',
    role: row.role as SafeguardRole,
    decision: orNull(row.decision),
    replacedOn: orNull(row.replaced_on),
    voidFrom: orNull(row.void_from),
    voidBy: orNull(row.void_by),
    oldNumbers: listOf(row.old_numbers),
    oldWords: listOf(row.old_words),
    newNumbers: listOf(row.new_numbers),
    source: row.source ?? '',
  }
}

function certificationOf({ company = '', decision = '', status = '', how, checked, until, evidence = '' }: Row): Certification {
  return {
    company,
    decision,
    status,
    how: how as Certification['how'],
    checked: orNull(checked),
    until: orNull(until),
    evidence,
  }
}

/** The law that ships with Vart. */
export const law: Law = {
  decisions: parseTsv(adequacyTsv).map(decisionOf),
  memberships: parseTsv(membershipTsv).map(membershipOf),
  safeguards: parseTsv(safeguardsTsv).map(safeguardOf),
  certifications: parseTsv(certificationsTsv).map(certificationOf),
}
