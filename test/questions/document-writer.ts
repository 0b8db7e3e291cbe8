import { type DataMap, dataMapSchema } from '../../import/datamap.ts'
import { vocabulary } from '../../import/vocabulary/index.ts'

/** What one flow of a document says, in ids of the vocabulary with a space between them; `?` behind one: possible. */
export interface Said {
  readonly items?: string
  readonly categories?: string
  readonly subjects?: string
  readonly purposes?: string
  readonly bases?: string
  readonly countries?: string
  readonly mechanisms?: string
  /** The ISO 8601 period, and from when it runs. */
  readonly retention?: readonly [period: string, from?: string]
  readonly condition?: string
  readonly service?: string
  readonly none?: true
}

type Row = readonly [line: number, name: string | null, company: string | null, said: Said]

/** The data map of a small document: its activities (no company) and recipients, each on the line that is its place. */
export function documentOf(name: string, company: string, rows: readonly Row[], mechanisms = ''): DataMap {
  const at = placesOf(name)
  const flows = rows.map(([line, written, to, said]) => ({ to, flow: flowOf(at, line, written, said), said }))
  return dataMapSchema.parse({
    version: 1,
    document: { name, sha256: 'c'.repeat(64), language: 'en' },
    company: { id: company.toLowerCase(), name: company, source: 'stated' },
    activities: flows.filter(({ to }) => to === null).map(({ flow }) => flow),
    recipients: flows
      .filter(({ to }) => to !== null)
      .map(({ to, flow, said }) => ({
        ...flow,
        service: said.service ?? null,
        condition: said.condition ?? null,
        company: { id: to?.toLowerCase(), name: to, known: vocabulary.vendors.has(to?.toLowerCase() ?? '') },
      })),
    mechanisms: mentions(at, 90, mechanisms),
  })
}

type At = ReturnType<typeof placesOf>

function placesOf(document: string) {
  return (line: number, quote: string) => ({ document, line, start: line * 100, end: line * 100 + quote.length, quote })
}

function flowOf(at: At, line: number, name: string | null, said: Said) {
  const [period, from = null] = said.retention ?? []
  const stated = said.items !== undefined || said.categories !== undefined
  return {
    name,
    items: mentions(at, line, said.items),
    categories: mentions(at, line, said.categories),
    subjects: mentions(at, line, said.subjects),
    purposes: mentions(at, line, said.purposes),
    bases: mentions(at, line, said.bases).map((basis) => ({ ...basis, article: null })),
    countries: mentions(at, line, said.countries).map(({ id, ...mention }) => ({ ...mention, code: id })),
    mechanisms: mentions(at, line, said.mechanisms),
    retention: period === undefined ? null : { text: `kept ${period}`, period, from, place: at(line, period) },
    personalData: said.none ? 'none' : stated ? 'stated' : 'undisclosed',
    place: at(line, `${name} in line ${line}`),
  }
}

function mentions(at: At, line: number, words = '') {
  const ids = words.split(' ').filter((word) => word !== '')
  return ids.map((word) => {
    const id = word.replace(/\?$/, '')
    return { id, text: id, certainty: word === id ? 'stated' : 'possible', place: at(line, id) }
  })
}
