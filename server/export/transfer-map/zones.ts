import type { Zone } from '../../api/contract.ts'
import { type Destination, type Group, type MapCountry, NOWHERE, ZONE_ORDER, type ZonePanel } from './model.ts'
import { groupBy, sortByKeys } from './order.ts'
import { isRegion } from './place-name.ts'
import type { Words } from './words.ts'

interface Arrival {
  readonly destination: Destination
  readonly group: Group
  readonly position: number
}

/** The countries that ordered groups reach, by zone; within a zone in the order that crosses fewest lines. */
export function zonePanels(groups: readonly Group[], words: Words): ZonePanel[] {
  const arrivals = groups.flatMap((group, position) =>
    group.destinations.map((destination) => ({ destination, group, position })),
  )
  const byZone = groupBy(arrivals, ({ destination }) => destination.zone)
  return ZONE_ORDER.flatMap((zone) => {
    const here = byZone.get(zone)
    return here ? [panelOf(zone, here, words)] : []
  })
}

function panelOf(zone: Zone, arrivals: readonly Arrival[], words: Words): ZonePanel {
  const byCountry = [...groupBy(arrivals, ({ destination }) => destination.country).values()]
  const ordered = sortByKeys(byCountry, (here) => [mean(here), here[0]?.destination.country ?? ''])
  const codes = new Set(ordered.map((here) => (here[0]?.destination.country ?? '').slice(0, 2)))
  const only = codes.size === 1 ? words.onlyCountry[[...codes][0] ?? ''] : undefined
  const title = zone === 'conditional' && only ? only : words.zones[zone]
  const countries = ordered.flatMap((here) => countryOf(here, words))
  return { zone, title, countries: only && title === only ? countries.map((country) => ({ ...country, note: null })) : countries }
}

function mean(arrivals: readonly Arrival[]): number {
  return arrivals.reduce((sum, { position }) => sum + position, 0) / arrivals.length
}

function countryOf(arrivals: readonly Arrival[], words: Words): MapCountry[] {
  const destination = arrivals[0]?.destination
  if (!destination) return []
  const { country: id, zone } = destination
  const inferred = arrivals.every((arrival) => arrival.destination.inferred)
  const receiving = arrivals.filter(({ group }) => group.carried !== 'none')
  const recipients = new Set(receiving.flatMap(({ group }) => group.entries.map((entry) => entry.company))).size
  const area = isRegion(id) ? words.regionNote : null
  const note = zone === 'conditional' ? (words.conditions[id.slice(0, 2)] ?? words.condition) : area
  return [
    { id, name: inferred ? `${destination.name} ${words.inferred}` : destination.name, note, recipients, ghost: id === NOWHERE },
  ]
}
