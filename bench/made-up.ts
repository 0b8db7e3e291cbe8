import { type DataMap, dataMapSchema } from '../import/datamap.ts'
import { vocabulary } from '../import/vocabulary/index.ts'

const RECIPIENTS = 40
const ITEMS = 6
const vendors = [...vocabulary.vendors.values()]
const items = [...vocabulary.items.values()].filter((term) => term.kind === 'item')
const countries = ['SE', 'IE', 'US', 'GB', 'IN', 'EU', 'DE', 'CA']
const purposes = [...vocabulary.purposes.keys()]

/** Picks from a list, always the same for the same number. */
function pick<T>(list: readonly T[], number: number): T {
  const found = list[number % list.length]
  if (found === undefined) throw new Error('There is nothing to pick from.')
  return found
}

/**
 * What a made-up company says: forty recipients of the vendor register with six items each, in two countries. Companies share vendors,
 * items and countries, so the graph has the hubs that real ones have.
 */
export function madeUpDataMap(number: number): DataMap {
  const name = `bench-${number}.txt`
  const place = (line: number, quote: string) => ({
    document: name,
    line,
    start: line * 80,
    end: line * 80 + quote.length,
    quote,
  })
  const recipient = (index: number) => {
    const vendor = pick(vendors, number * 7 + index)
    const mention = (id: string, text: string) => ({ id, text, certainty: 'stated', place: place(index + 1, text) })
    const carried = Array.from({ length: ITEMS }, (_, at) => pick(items, number + index * 5 + at))
    const where = [pick(countries, index), pick(countries, index + number + 1)]
    return {
      name: vendor.name,
      service: null,
      company: { id: vendor.id, name: vendor.name, known: true },
      items: carried.map((term) => mention(term.id, term.label.sv)),
      purposes: [mention(pick(purposes, index + number), 'ändamål')],
      countries: [...new Set(where)].map((code) => ({ code, text: code, place: place(index + 1, code) })),
      personalData: 'stated',
      place: place(index + 1, vendor.name),
    }
  }
  return dataMapSchema.parse({
    version: 1,
    document: { name, sha256: number.toString(16).padStart(64, '0') },
    company: { id: `bench-${number}`, name: `Bench ${number} AB`, source: 'given' },
    recipients: Array.from({ length: RECIPIENTS }, (_, index) => recipient(index)),
  })
}
