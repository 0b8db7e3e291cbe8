import { beforeAll, describe, expect, it } from 'vitest'
import { askQuestion, type Given, questionParameters } from '../../server/answers/questions/ask.ts'
import { questionById } from '../../server/answers/questions/catalogue.ts'
import type { Language } from '../../server/api/contract.ts'
import { loadDataMap } from '../../server/load.ts'
import type { Store } from '../../server/store/store.ts'
import { delta, gamma } from './transfers-data-map.ts'

const LOADING = { text: null, importedAt: '2026-01-31T12:00:00.000Z' }
const TODAY = () => new Date('2026-11-26T09:00:00.000Z')

/** Assessment, condition and void safeguards of each recipient, on four days and without the DPF. */
const ROWS: readonly (readonly [
  recipient: string,
  today: string,
  withoutDpf: string,
  beforeSchremsII: string,
  afterSchremsII: string,
])[] = [
  ['Google', 'conditional reported', 'missing', 'conditional unknown', 'missing'],
  ['HubSpot', 'conditional verified', 'missing', 'conditional unknown', 'missing'],
  ['Zapier', 'conditional claimed', 'stated', 'stated', 'stated'],
  ['Stripe', 'conditional unknown', 'missing', 'conditional unknown', 'missing'],
  ['Pendo', 'conditional unknown VOID', 'missing VOID', 'conditional claimed', 'missing VOID'],
  ['delta', 'conditional claimed', 'missing VOID', 'conditional unknown VOID', 'missing VOID'],
  ['Slack', 'eea-owner-outside', 'eea-owner-outside', 'eea-owner-outside', 'eea-owner-outside'],
  ['Loopia', 'inside-eea', 'inside-eea', 'inside-eea', 'inside-eea'],
  ['Shopify', 'conditional scope', 'conditional scope', 'conditional scope', 'conditional scope'],
  ['epsilon', 'adequate', 'adequate', 'inside-eea', 'inside-eea'],
  ['zeta', 'missing VOID', 'missing VOID', 'stated', 'stated'],
  ['eta', 'stated', 'stated', 'stated', 'stated'],
  ['theta', 'missing', 'missing', 'missing', 'missing'],
  ['iota', 'missing', 'missing', 'missing', 'missing'],
  ['kappa', 'conditional claimed', 'conditional claimed', 'conditional claimed', 'conditional claimed'],
  ['lambda', 'location-unknown', 'location-unknown', 'location-unknown', 'location-unknown'],
  ['omega', 'location-unknown', 'location-unknown', 'location-unknown', 'location-unknown'],
]

/** Transfers under Chapter V, on the day that is asked for. The rows were derived by hand. */
export function transfersContract(current: () => Store): void {
  const question = questionById('transfers')
  const rows = async (given: Given, language: Language = 'en') => {
    const parameters = await questionParameters(current(), question, given, language, undefined, TODAY)
    return (await askQuestion(current(), question, parameters)).rows
  }
  const brief = async (given: Given) =>
    Object.fromEntries((await rows({ company: 'gamma', ...given })).map((row) => [row[1], briefly(row)]))
  const column = (place: 1 | 2 | 3 | 4) => Object.fromEntries(ROWS.map((row) => [row[0], row[place]]))

  describe('transfers', () => {
    beforeAll(async () => {
      await loadDataMap(current(), gamma, LOADING)
      const entry = { how: 'registry', status: 'Active', checked: '2026-11-01', until: '2027-11-01' }
      const cypher =
        "MATCH (:Company {id: 'hubspot'})-[entry:CERTIFIED_UNDER]->(:AdequacyDecision {id: 'dpf'}) SET entry += $entry"
      await current().write([{ cypher, parameters: { entry } }])
    })

    it('are assessed by the law of today where no day is given', async () => {
      expect(await brief({})).toEqual(column(1))
    })

    it('are assessed as if a decision had fallen', async () => {
      expect(await brief({ without: 'Data Privacy Framework' })).toEqual(column(2))
    })

    it('are assessed by the law of another day: before the Privacy Shield fell, and after', async () => {
      expect(await brief({ asOf: '2020-07-15' })).toEqual(column(3))
      expect(await brief({ asOf: '2020-07-17' })).toEqual(column(4))
    })

    it('know a check of the list only from its day on and until the entry ends', async () => {
      expect((await brief({ asOf: '2026-10-31' })).HubSpot).toBe('conditional unknown')
      expect((await brief({ asOf: '2027-11-01' })).HubSpot).toBe('conditional unknown')
      expect((await brief({ asOf: '2027-09-13' })).Google).toBe('conditional unknown')
    })

    it('follow the United Kingdom out of the Union', async () => {
      const days = ['2020-12-31', '2021-01-01', '2021-06-28', '2031-12-27']
      const reasons = []
      for (const asOf of days) reasons.push((await rows({ company: 'gamma', asOf })).find((row) => row[1] === 'epsilon')?.[6])
      expect(reasons).toEqual([
        'EEA, 1994-01-01–2021-01-01; seat and owner not known',
        'Art. FINPROV.10A TCA, 2021-01-01–2021-06-28',
        '(EU) 2021/1772, 2021-06-28–2031-12-27',
        'no decision in force covers the place and no valid safeguard is stated',
      ])
    })

    it.each([
      [null, 'SCC', 'stated'],
      [null, 'modellklausuler', 'missing VOID'],
      [null, 'beslut 2010/87/EU', 'missing VOID'],
      ['2019-03-01', 'SCC', 'missing VOID'],
      ['2024-03-01', 'modellklausuler', 'stated'],
      ['2024-03-01', 'beslut 2010/87/EU', 'missing VOID'],
      ['2021-06-26', 'SCC (EU) 2021/914', 'stated'],
    ] as const)('take what a document of %s calls "%s" for clauses in force: %s', async (updated, text, expected) => {
      await loadDataMap(current(), delta(updated, text), LOADING)
      expect((await rows({ company: 'delta-ab' })).map(briefly)).toEqual([expected])
      expect((await rows({ company: 'delta-ab', asOf: '2022-12-26' })).map(briefly)).toEqual(['stated'])
    })

    it('say why, with number and days or with the words of the document, in both languages', async () => {
      const told = await rows({ company: 'gamma' }, 'sv')
      const of = (recipient: string) => told.find((row) => row[1] === recipient)
      expect(of('HubSpot')).toEqual([
        'Gamma',
        'HubSpot',
        null,
        'Virginia',
        'adequate-conditional',
        'verified',
        '(EU) 2023/1795, 2023-07-10–: organisationer som är aktiva på DPF-listan, för de uppgifter som posten omfattar (personal eller andra); registry: Active (2026-11-01)',
        [],
        [],
        'stated',
        'gamma.txt',
        2,
        'hubspot',
      ])
      expect(of('Pendo')?.slice(7, 9)).toEqual([[], ['Privacy Shield (OGILTIG) – (EU) 2016/1250']])
      expect(of('Slack')?.[6]).toBe('Slack: USA; Salesforce: USA')
      expect(of('eta')?.[6]).toBe('46(2)(b), 47: BCR (12)')
      expect(of('omega')?.slice(3, 7)).toEqual([null, 'location-unknown', null, 'dokumentet anger ingen plats'])
    })

    it('take days of the calendar and decisions by id, number or name, and nothing else', async () => {
      await expect(rows({ asOf: '2020-02-30' })).rejects.toThrow('no day of the calendar')
      await expect(rows({ asOf: 'igår' })).rejects.toThrow('no day of the calendar')
      await expect(rows({ without: 'Safe Harvest' })).rejects.toThrow('no adequacy decision')
      for (const without of ['dpf', '2023/1795', '(EU) 2023/1795']) {
        expect((await brief({ without })).Stripe).toBe('missing')
      }
    })
  })
}

/** "adequate-conditional" with its condition, and whether a safeguard is void. */
function briefly(row: readonly unknown[]): string {
  const [assessment, condition, invalid] = [String(row[4]), row[5], row[8] as string[]]
  const short = assessment.replace('adequate-conditional', 'conditional').replace('safeguard-', '')
  return [short, ...(condition === null ? [] : [String(condition)]), ...(invalid.length > 0 ? ['VOID'] : [])].join(' ')
}
