import { type DataMap, dataMapSchema } from '../../import/datamap.ts'

interface Written {
  readonly line: number
  readonly country: string | null
  readonly mechanism?: readonly [id: string, text: string]
}

/** The recipients of Gamma by id; those that the register knows are google, hubspot, pendo, slack, stripe, zapier and shopify. */
const RECIPIENTS: Readonly<Record<string, Written>> = {
  google: { line: 1, country: 'US' },
  hubspot: { line: 2, country: 'US-VA' },
  zapier: { line: 3, country: 'US', mechanism: ['scc', 'Standard Contractual Clauses (EU) 2021/914'] },
  stripe: { line: 4, country: 'US' },
  pendo: { line: 5, country: 'US', mechanism: ['privacy-shield', 'Privacy Shield'] },
  delta: { line: 6, country: 'US', mechanism: ['dpf', 'DPF-certifierad'] },
  slack: { line: 7, country: 'SE' },
  loopia: { line: 8, country: 'EU' },
  shopify: { line: 9, country: 'CA' },
  epsilon: { line: 10, country: 'GB' },
  zeta: { line: 11, country: 'IN', mechanism: ['scc', 'EU-kommissionens modellklausuler'] },
  eta: { line: 12, country: 'IN', mechanism: ['bcr', 'BCR'] },
  theta: { line: 13, country: 'IN', mechanism: ['uk-idta', 'IDTA'] },
  iota: { line: 14, country: 'NON-EEA' },
  kappa: { line: 15, country: 'ADEQUATE' },
  lambda: { line: 16, country: 'EUROPE' },
  omega: { line: 17, country: null },
}

/** Gamma says little of safeguards, and not when its document was updated. */
export const gamma: DataMap = dataMapSchema.parse({
  version: 1,
  document: { name: 'gamma.txt', sha256: 'c'.repeat(64), language: 'sv' },
  company: { id: 'gamma', name: 'Gamma', source: 'given' },
  recipients: Object.entries(RECIPIENTS).map(([id, { line, country, mechanism }]) => {
    const at = (quote: string) => ({
      document: 'gamma.txt',
      line,
      start: line * 100,
      end: line * 100 + quote.length,
      quote,
    })
    return {
      name: id,
      service: null,
      company: { id, name: id },
      countries: country === null ? [] : [{ code: country, text: country, place: at(country) }],
      mechanisms: mechanism ? [{ id: mechanism[0], text: mechanism[1], place: at(mechanism[1]) }] : [],
      personalData: 'undisclosed',
      place: at(id),
    }
  }),
})

/** The same recipient of a document with its day: what "standard contractual clauses" means depends on it. */
export function delta(updated: string | null, text: string): DataMap {
  const [recipient] = gamma.recipients.filter(({ company }) => company.id === 'zeta')
  if (!recipient) throw new Error('Gamma has lost a recipient.')
  const mechanisms = recipient.mechanisms.map((mechanism) => ({ ...mechanism, text }))
  return {
    ...gamma,
    document: { ...gamma.document, name: 'delta.txt', updated },
    company: { ...gamma.company, id: 'delta-ab', name: 'Delta AB' },
    recipients: [{ ...recipient, mechanisms }],
  }
}
