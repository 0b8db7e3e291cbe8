import type { Zone } from '../../api/contract.ts'
import type { Language } from './words.ts'

/** What a box carries: items, items that nobody named, or no personal data at all. `absent` stands for no recipient. */
export type Carried = 'stated' | 'undisclosed' | 'none' | 'absent'

/** An item in the first column; `mark` is the weakest zone that it reaches, null where it goes nowhere. */
export interface ParcelItem {
  readonly text: string
  readonly mark: Zone | null
}

/** A box of the first column: items that one or more senders disclose. */
export interface Parcel {
  readonly id: string
  readonly title: string
  readonly carried: Carried
  readonly items: readonly ParcelItem[]
  readonly senders: readonly string[]
}

/** A company whose documents are shown. */
export interface Sender {
  readonly id: string
  readonly name: string
  readonly subjects: readonly string[]
  readonly bases: readonly string[]
}

/** One recipient in a group, as its document names it. */
export interface Entry {
  readonly company: string
  readonly name: string
  readonly details: readonly string[]
  /** What this recipient gets, where the group does not say it. */
  readonly items: string | null
}

/** Where a group's data goes: a true edge from the group to a country. */
export interface Destination {
  readonly country: string
  readonly name: string
  readonly zone: Zone
  readonly possible: boolean
  readonly inferred: boolean
  /** Safeguard to write on the edge: as stated, "not stated", or null where none is called for. */
  readonly safeguard: string | null
  readonly safeguardStated: boolean
}

/** Recipients of one sender that share destinations, safeguards and, where there is room, items. */
export interface Group {
  readonly id: string
  readonly sender: string
  readonly carried: Carried
  /** Every item or place of it is only possible. */
  readonly possible: boolean
  /** What all its recipients get; null where each entry says it. */
  readonly items: string | null
  readonly entries: readonly Entry[]
  readonly destinations: readonly Destination[]
  /** The weakest zone that it reaches. */
  readonly zone: Zone
}

/** A country of a zone; `id` is the ISO code, a region, or NOWHERE. */
export interface MapCountry {
  readonly id: string
  readonly name: string
  readonly note: string | null
  readonly recipients: number
  readonly ghost: boolean
}

/** The countries of one zone. */
export interface ZonePanel {
  readonly zone: Zone
  readonly title: string
  readonly countries: readonly MapCountry[]
}

/** A document with the lines that the diagram rests on. */
export interface Source {
  readonly number: number
  readonly title: string
  readonly updated: string | null
  readonly url: string | null
  readonly lines: readonly number[]
}

/** Distinct recipients by what the documents say of them. */
export interface Totals {
  readonly recipients: number
  readonly outside: number
  readonly unguarded: number
  readonly undisclosed: number
  readonly countryless: number
}

/** Everything the transfer map says, before it has a shape: four columns, sources and sums. */
export interface TransferModel {
  readonly language: Language
  readonly parcels: readonly Parcel[]
  readonly senders: readonly Sender[]
  readonly groups: readonly Group[]
  readonly zones: readonly ZonePanel[]
  readonly sources: readonly Source[]
  readonly totals: Totals
  readonly inferred: boolean
}

/** The country of a disclosure whose document names none. */
export const NOWHERE = '?'

/** Zones in the order in which a reader must meet them: weakest protection first. */
export const ZONE_ORDER: readonly Zone[] = ['third', 'conditional', 'unknown', 'adequate', 'eea']

/** Place of a zone in that order, 0 the weakest. */
export function zoneRank(zone: Zone): number {
  return ZONE_ORDER.indexOf(zone)
}

/** The weakest of some zones, or null for none. */
export function weakestZone(zones: Iterable<Zone>): Zone | null {
  const found = new Set(zones)
  return ZONE_ORDER.find((zone) => found.has(zone)) ?? null
}
