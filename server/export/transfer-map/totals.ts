import type { Flow } from '../../api/contract.ts'
import { carriedBy } from './carried.ts'
import { needsSafeguard } from './destinations.ts'
import type { Totals } from './model.ts'

/** Sums of distinct recipients of personal data, by what the documents say; recipients that get none are left out. */
export function totalsOf(disclosures: readonly Flow[]): Totals {
  const receiving = disclosures.filter((flow) => carriedBy(flow) !== 'none')
  const count = (holds: (flow: Flow) => boolean) => new Set(receiving.filter(holds).map((flow) => flow.to.id)).size
  const zones = (flow: Flow) => flow.countries.map((country) => country.zone)
  return {
    recipients: count(() => true),
    outside: count((flow) => zones(flow).some((zone) => zone !== 'eea' && zone !== 'unknown')),
    unguarded: count((flow) => flow.mechanisms.length === 0 && zones(flow).some(needsSafeguard)),
    undisclosed: count((flow) => carriedBy(flow) === 'undisclosed'),
    countryless: count((flow) => flow.countries.length === 0 || zones(flow).includes('unknown')),
  }
}
