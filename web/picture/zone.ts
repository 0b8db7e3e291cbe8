import type { StatedCountry, Zone } from '../../server/api/contract.ts'
import type { Messages } from '../messages/index.ts'

/** The zones from the safest to the most exposed. */
export const ZONES: readonly Zone[] = ['eea', 'adequate', 'unknown', 'conditional', 'third']

const NAMES = {
  eea: 'zoneEea',
  adequate: 'zoneAdequate',
  conditional: 'zoneConditional',
  third: 'zoneThird',
  unknown: 'zoneUnknown',
} as const satisfies Record<Zone, keyof Messages>

/** A zone in words. */
export const zoneName = (zone: Zone, messages: Messages): string => messages[NAMES[zone]]

/** A zone in words that fit a box. */
export const zoneShortName = (zone: Zone, messages: Messages): string =>
  zone === 'conditional' ? messages.zoneConditionalShort : zoneName(zone, messages)

/** The most exposed zone of some countries; unknown where there is none. */
export function mostExposed(countries: readonly Pick<StatedCountry, 'zone'>[]): Zone {
  const ranks = countries.map((country) => ZONES.indexOf(country.zone))
  return (countries.length > 0 && ZONES[Math.max(...ranks)]) || 'unknown'
}

/** True where a transfer needs more than the general rules of the EEA and full adequacy. */
export const isExposed = (zone: Zone): boolean => zone === 'conditional' || zone === 'third'
