import type { Flow } from '../../api/contract.ts'
import { type Grouping, groupsOf, type Telling } from './groups.ts'
import { type Group, type Parcel, type TransferModel, weakestZone, zoneRank } from './model.ts'
import { compareCode, sortByKeys } from './order.ts'
import { parcelsOf } from './parcels.ts'
import { flowsByCompany, senderOf } from './senders.ts'
import { sourcesOf } from './sources.ts'
import { totalsOf } from './totals.ts'
import { type Language, WORDS, type Words } from './words.ts'
import { zonePanels } from './zones.ts'

/** Says in four columns what flows state; `filtered` where they are a selection. The order of the flows does not matter. */
export function buildModel(given: readonly Flow[], language: Language, grouping: Grouping, filtered: boolean): TransferModel {
  const words = WORDS[language]
  const flows = [...new Map(given.map((flow) => [flow.id, flow])).values()].sort((a, b) => compareCode(a.id, b.id))
  const disclosures = flows.filter((flow) => flow.kind === 'disclosure' && flow.from !== null)
  const companies = flowsByCompany(flows)
  const sources = sourcesOf(flows, language)
  const numberOf = (id: string) => sources.get(id)?.number ?? 0
  const telling: Telling = { language, words, numberOf, manyDocuments: sources.size > 1 }
  const groups = [
    ...groupsOf(disclosures, telling, grouping),
    ...absentGroups(companies, filtered ? words.noRecipientsHere : words.noRecipients),
  ]
  const senderIds = orderSenders([...companies.keys()], groups)
  const ordered = orderGroups(groups, senderIds)
  const shown = new Map([...companies].map(([id, all]) => [id, disclosedOrCollected(all)]))
  return {
    language,
    parcels: orderParcels(parcelsOf(shown, language, words), senderIds, words),
    senders: senderIds.map((id) => senderOf(id, companies.get(id) ?? [], language, words)),
    groups: ordered,
    zones: zonePanels(ordered, words),
    sources: [...sources.values()],
    totals: totalsOf(disclosures),
    inferred: disclosures.some((flow) =>
      [...flow.items, ...flow.categories, ...flow.countries, ...flow.mechanisms].some((term) => term.certainty === 'inferred'),
    ),
  }
}

/** The disclosures of a company, or, where it has none, its activities. */
function disclosedOrCollected(flows: readonly Flow[]): Flow[] {
  const disclosures = flows.filter((flow) => flow.kind === 'disclosure')
  return disclosures.length > 0 ? disclosures : [...flows]
}

/** A box that says so for every company without a recipient. */
function absentGroups(companies: ReadonlyMap<string, readonly Flow[]>, absence: string): Group[] {
  const silent = [...companies].filter(([, flows]) => flows.every((flow) => flow.kind !== 'disclosure'))
  return silent.map(([sender]) => ({
    id: `absent-${sender}`,
    sender,
    carried: 'absent',
    possible: false,
    items: absence,
    entries: [],
    destinations: [],
    zone: 'eea',
  }))
}

/** Senders by the weakest zone that they reach, then by how many recipients they name. */
function orderSenders(ids: readonly string[], groups: readonly Group[]): string[] {
  return sortByKeys(ids, (id) => {
    const own = groups.filter((group) => group.sender === id)
    const rank = Math.min(...own.map((group) => (group.carried === 'absent' ? 9 : zoneRank(group.zone))))
    return [rank, -own.reduce((sum, group) => sum + group.entries.length, 0), id]
  })
}

/** Groups by weakest zone; within a zone purest first, so that lines to other zones start nearest to them. */
function orderGroups(groups: readonly Group[], senders: readonly string[]): Group[] {
  return sortByKeys(groups, (group) => {
    const ranks = group.destinations.map((destination) => zoneRank(destination.zone))
    const barycentre = ranks.reduce((sum, rank) => sum + rank, 0) / Math.max(1, ranks.length)
    const last = group.carried === 'absent' ? 1 : 0
    const muted = group.carried === 'none' ? 1 : 0
    const place = group.destinations.map((destination) => destination.country).join()
    return [last, zoneRank(group.zone), barycentre, senders.indexOf(group.sender), muted, place, -group.entries.length, group.id]
  })
}

/** Parcels near their senders; the ones that go furthest from the EEA first, the unstated last. */
function orderParcels(parcels: readonly Parcel[], senders: readonly string[], words: Words): Parcel[] {
  return sortByKeys(parcels, (parcel) => {
    const places = parcel.senders.map((sender) => senders.indexOf(sender))
    const zone = weakestZone(parcel.items.flatMap((item) => (item.mark === null ? [] : [item.mark])))
    const mean = places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length)
    const state =
      ['stated', 'undisclosed', 'none', 'absent'].indexOf(parcel.carried) + (parcel.title === words.otherItems ? 0.5 : 0)
    return [mean, state, zone === null ? 9 : zoneRank(zone), -parcel.items.length, parcel.items[0]?.text ?? '']
  })
}
