import fc from 'fast-check'
import { type DataMap, dataMapSchema } from '../../import/datamap.ts'

const COMPANIES = [
  { id: 'google', name: 'Google' },
  { id: 'microsoft', name: 'Microsoft' },
  { id: 'klarpris', name: 'KlarPris' },
  { id: 'cling', name: 'Cling' },
]
const ITEMS = ['email', 'national-id-number', 'ip-address', 'name', null]
const place = fc.nat(50).map((line) => ({ document: 'd', line: line + 1, start: line * 10, end: line * 10 + 4, quote: 'text' }))
const certainty = fc.constantFrom('stated' as const, 'possible' as const)
const mention = (ids: readonly (string | null)[], words: readonly string[]) =>
  fc.record({ id: fc.constantFrom(...ids), text: fc.constantFrom(...words), certainty, place })
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 })

const period = fc.constantFrom('P12M', 'P1Y', null)
const from = fc.constantFrom('visit', null)

const flow = {
  items: some(mention(ITEMS, ['Kundnr', 'kundnr', 'Ölsort'])),
  categories: some(mention(['contact-details', null], ['Kontakt', 'Annat'])),
  subjects: some(mention(['customer', null], ['Kunder', 'Gäster'])),
  purposes: some(mention(['e-signing', null], ['Signering', 'Trivsel'])),
  bases: some(mention(['contract', 'consent', null], ['Avtal']).map((basis) => ({ ...basis, article: null }))),
  countries: some(fc.record({ code: fc.constantFrom('SE', 'US', 'EEA', 'XX'), text: fc.constant('där'), certainty, place })),
  mechanisms: some(mention(['scc', null], ['Avtal mellan oss'])),
  retention: fc.option(fc.record({ text: fc.constantFrom('ett år', 'en tid'), period, from, place })),
  personalData: fc.constantFrom('stated' as const, 'undisclosed' as const, 'none' as const),
  place,
}
const recipient = fc.record({
  name: fc.constantFrom('Google Inc', 'Microsoft', 'Klarpris'),
  service: fc.constantFrom(null, 'Google Analytics', 'Azure'),
  company: fc.constantFrom(...COMPANIES),
  condition: fc.constantFrom(null, 'Ibland'),
  ...flow,
})
const activity = fc.record({ name: fc.constantFrom(null, 'Teckna avtal', 'Support'), ...flow })

/** Any data map of a small world, in which companies, items and names of flows meet often. */
export const anyDataMap: fc.Arbitrary<DataMap> = fc
  .record({
    company: fc.constantFrom(...COMPANIES),
    name: fc.constantFrom('policy.html', 'dpa.pdf'),
    sha: fc.constantFrom('1', '2', '3'),
    recipients: fc.array(recipient, { maxLength: 4 }),
    activities: fc.array(activity, { maxLength: 4 }),
    mechanisms: some(mention(['adequacy', 'scc'], ['Beslut'])),
    recipientCategories: some(mention(['it-provider', 'bank', null], ['Bank', 'Partner', 'partner'])),
  })
  .map(({ company, name, sha, ...stated }) =>
    dataMapSchema.parse({
      version: 1,
      document: { name, sha256: sha.repeat(64) },
      company: { ...company, source: 'given' },
      ...stated,
    }),
  )
