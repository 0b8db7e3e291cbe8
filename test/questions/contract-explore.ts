import { describe, expect, it } from 'vitest'
import { choicesAnswer } from '../../server/answers/choices.ts'
import { documentAnswer, documentsAnswer } from '../../server/answers/documents.ts'
import { flowsAnswer } from '../../server/answers/flows.ts'
import { statusAnswer } from '../../server/answers/status.ts'
import { choicesSchema, type FlowFilter, flowsAnswerSchema } from '../../server/api/contract.ts'
import type { Store } from '../../server/store/store.ts'

const FILTERS: readonly (readonly [filter: FlowFilter, names: readonly string[]])[] = [
  [{}, ['Avtal', 'CGI Sverige AB', 'Drift', 'Google Analytics', 'Google, Inc', 'Lönebyrån i Ånge', 'Moln', 'Support']],
  [{ item: 'national-id-number' }, ['Avtal', 'CGI Sverige AB', 'Google, Inc']],
  [{ item: 'national-id-number', company: 'google' }, ['Google, Inc']],
  [{ item: 'email,ip-address' }, ['Avtal', 'Drift', 'Google Analytics']],
  [{ company: 'alfa' }, ['Avtal', 'CGI Sverige AB', 'Google Analytics', 'Lönebyrån i Ånge', 'Support']],
  [{ company: 'google' }, ['Google Analytics', 'Google, Inc']],
  [{ country: 'SE,GB' }, ['CGI Sverige AB', 'Google, Inc']],
  [{ basis: 'consent' }, ['Avtal']],
  [{ basis: 'consent', country: 'SE' }, []],
  [{ item: 'nothing' }, []],
]

/** What the page shows. */
export function exploreContract(current: () => Store): void {
  describe('flows', () => {
    it.each(FILTERS)('filtered by %o', async (filter, names) => {
      const { flows, total, truncated } = flowsAnswerSchema.parse(await flowsAnswer(current(), filter))
      expect(flows.map(({ name }) => name).sort((a, b) => String(a).localeCompare(String(b), 'sv'))).toEqual(names)
      expect({ total, truncated }).toEqual({ total: names.length, truncated: false })
    })

    it('are cut at the limit, which is said', async () => {
      const all = await flowsAnswer(current(), {}, 2)
      expect([all.flows.length, all.total, all.truncated]).toEqual([2, 8, true])
      const some = await flowsAnswer(current(), { item: 'national-id-number' }, 2)
      expect([some.flows.length, some.total, some.truncated]).toEqual([2, 3, true])
    })

    it('say everything that was stated', async () => {
      const { flows } = await flowsAnswer(current(), { company: 'google', item: 'email' })
      const term = { certainty: 'stated', rule: null }
      const at = (text: string) => ({ text, line: 10, start: 1000, end: 1000 + text.length })
      expect(flows).toEqual([
        {
          id: 'alfa/alfa.txt#disclosure:google:google-analytics',
          kind: 'disclosure',
          name: 'Google Analytics',
          service: 'Google Analytics',
          condition: null,
          personalData: 'stated',
          from: { id: 'alfa', name: 'Alfa', known: false },
          to: { id: 'google', name: 'Google', known: true },
          subjects: [],
          items: [{ ...term, id: 'email', label: { en: 'E-mail address', sv: 'E-postadress' }, evidence: at('mejl') }],
          categories: [],
          inferred: { items: [], categories: [], from: [] },
          purposes: [],
          bases: [],
          countries: [
            {
              ...term,
              id: 'IE',
              label: { en: 'Ireland', sv: 'Irland' },
              certainty: 'possible',
              zone: 'eea',
              evidence: at('Irland'),
            },
            {
              ...term,
              id: 'US',
              label: { en: 'United States of America', sv: 'USA' },
              zone: 'conditional',
              evidence: at('USA'),
            },
          ],
          mechanisms: [
            {
              ...term,
              id: 'scc',
              label: { en: 'Standard contractual clauses (Commission)', sv: 'Standardavtalsklausuler' },
              evidence: at('SCC'),
            },
          ],
          retention: null,
          document: { id: 'alfa/alfa.txt', name: 'alfa.txt', title: null, updated: null, url: null },
          evidence: { line: 10, start: 1000, end: 1016, quote: 'Google Analytics' },
        },
      ])
    })
  })

  it('choices count flows, and a company those that it sends or gets', async () => {
    const choices = choicesSchema.parse(await choicesAnswer(current()))
    const counts = (list: readonly { id: string; flows: number }[]) =>
      Object.fromEntries(list.map(({ id, flows }) => [id, flows]))
    expect(counts(choices.items)).toEqual({ email: 2, 'ip-address': 1, 'national-id-number': 3, 'unknown:skonummer': 1 })
    expect(counts(choices.companies)).toEqual({ alfa: 5, beta: 3, cgi: 1, google: 2, 'lonebyran-i-ange': 1, moln: 1 })
    expect(counts(choices.countries)).toEqual({ EUROPE: 1, GB: 1, IE: 1, SE: 1, US: 1 })
    expect(choices.bases.map(({ id, article, flows }) => [id, article, flows])).toEqual([
      ['consent', '6(1)(a)', 1],
      ['contract', '6(1)(b)', 1],
      ['legitimate-interest', '6(1)(f)', 1],
    ])
  })

  it('documents come with their company, and one is found by its id', async () => {
    const documents = await documentsAnswer(current())
    expect(documents.map(({ id, company }) => [id, company.name])).toEqual([
      ['alfa/alfa.txt', 'Alfa'],
      ['beta/beta.txt', 'Beta'],
    ])
    expect(await documentAnswer(current(), 'alfa/alfa.txt')).toEqual({ ...documents[0], text: null })
    expect(await documentAnswer(current(), 'nobody/nothing')).toBeNull()
  })

  it('status counts what the graph holds', async () => {
    const { counts } = await statusAnswer(current(), '1.2.3')
    expect(counts).toEqual({ documents: 2, companies: 6, flows: 8, items: 4 })
  })
}
