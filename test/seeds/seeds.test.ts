import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type ImportResult, importDocument } from '../../import/index.ts'
import { brokenPlaces } from '../import/documents.ts'

/** The five real documents lie beside the repository, never in it. */
const FOLDER = fileURLToPath(new URL('../../../shared/seeds', import.meta.url))
const here = existsSync(FOLDER)

function read(number: string, company?: string): ImportResult {
  const name = readdirSync(FOLDER).find((file) => file.startsWith(number)) ?? ''
  const bytes = readFileSync(join(FOLDER, name))
  return importDocument(company === undefined ? { name, bytes } : { name, bytes, company })
}

/** The countries of a recipient; a question mark stands behind what is possible only. */
const places = (result: ImportResult) =>
  result.dataMap.recipients.map(({ name, countries }) => [
    name,
    countries.map(({ code, certainty }) => (certainty === 'possible' ? `${code}?` : code)).join(' '),
  ])

const itemsOf = (result: ImportResult, company: string) =>
  result.dataMap.recipients
    .filter((recipient) => recipient.company.id === company)
    .map(({ items }) => items.map((item) => item.id))

/** Who carries the national identification number, at which line, and how sure the document is of it. */
function carriers({ dataMap }: ImportResult): string[] {
  const flows = [
    ...dataMap.recipients.map(({ company, items }) => ({ who: company.id, items })),
    ...dataMap.activities.map(({ items }) => ({ who: 'own', items })),
  ]
  return flows.flatMap(({ who, items }) =>
    items.filter((item) => item.id === 'national-id-number').map((item) => `${item.place.line} ${who} ${item.certainty}`),
  )
}

if (!here) {
  test('the five real documents are not at ../shared/seeds beside the repository', ({ skip }) => {
    skip('nothing to read')
  })
}

describe.runIf(here)('the five real documents', () => {
  const [blikk, bluescreen, bjornLunden, cling, klarpris] = here
    ? [read('000'), read('001'), read('002', 'Björn Lundén'), read('003'), read('004')]
    : []
  if (!blikk || !bluescreen || !bjornLunden || !cling || !klarpris) return
  const all = [blikk, bluescreen, bjornLunden, cling, klarpris]

  test('their companies', () => {
    expect(all.map(({ dataMap }) => [dataMap.company.id, dataMap.company.source])).toEqual([
      ['blikk', 'stated'],
      ['bluescreen', 'stated'],
      ['bjorn-lunden', 'given'],
      ['cling', 'stated'],
      ['klarpris', 'stated'],
    ])
    expect(bluescreen.dataMap.company.orgNumber).toBe('556881-2670')
    expect(cling.dataMap.company.orgNumber).toBe('559070-0273')
  })

  test('their dates', () => {
    expect(all.map(({ dataMap }) => dataMap.document.updated)).toEqual([null, '2021-10-19', null, null, '2022-01-25'])
  })

  test('how many recipients and activities each names', () => {
    expect(Math.abs(blikk.dataMap.recipients.length - 34)).toBeLessThanOrEqual(2)
    expect(all.map(({ dataMap }) => dataMap.recipients.length).slice(3)).toEqual([18, 16])
    expect(all.map(({ dataMap }) => dataMap.activities.length).slice(0, 3)).toEqual([17, 22, 23])
    expect(klarpris.dataMap.activities).toEqual([])
    expect(bluescreen.dataMap.recipientCategories).toHaveLength(8)
  })

  test('every place yields its quote, and nothing failed', () => {
    for (const result of all) {
      expect(brokenPlaces(result)).toEqual([])
      expect(result.problems.filter((problem) => problem.severity === 'error')).toEqual([])
    }
  })

  test('who gets personnummer', () => {
    expect(carriers(blikk)).toEqual(['31 own possible', '35 own stated', '44 own possible', '47 own stated'])
    expect(carriers(bluescreen).sort()).toEqual(['255 own stated', '462 own possible', '565 bankid stated', '565 own stated'])
    expect(carriers(bjornLunden)).toEqual([])
    expect(carriers(cling).sort()).toEqual(['281 billecta stated', '281 own stated', '308 cgi stated'])
    expect(carriers(klarpris)).toEqual([])
  })

  test('what Billecta and CGI get', () => {
    expect(itemsOf(cling, 'cgi')).toEqual([['national-id-number']])
    expect(itemsOf(cling, 'billecta').map((items) => items.sort())).toEqual([
      [
        'contact-person',
        'customer-number',
        'email',
        'ip-address',
        'name',
        'national-id-number',
        'organisation-number',
        'phone',
        'postal-address',
        'profile-picture',
        'property-designation',
      ],
    ])
    const billecta = cling.dataMap.recipients.find(({ company }) => company.id === 'billecta')
    expect(billecta?.condition).toBe('gäller för kunder som ansluter till billecta via Cling')
  })

  test('where the fifth document says none, and where it says seldom', () => {
    const said = (personalData: string) =>
      klarpris.dataMap.recipients.filter((recipient) => recipient.personalData === personalData).map(({ company }) => company.id)
    expect(said('none')).toEqual(['e-conomic', 'hotjar', 'signifly'])
    expect(said('undisclosed')).toEqual([])
    const seldom = klarpris.dataMap.recipients.filter(
      ({ items }) => items.length > 0 && items.every(({ certainty }) => certainty === 'possible'),
    )
    expect(seldom.map(({ company }) => company.id)).toEqual(['evernote', 'slack', 'atlassian'])
    expect(seldom.map(({ items }) => items.map((item) => item.id))).toEqual([['name'], ['name'], ['name']])
  })

  test('how long the third keeps what', () => {
    const kept = bjornLunden.dataMap.activities.map(({ retention }) => [retention?.period ?? null, retention?.from ?? null])
    expect(kept).toEqual([
      ['P1Y', 'contract-end'],
      ['P60D', null],
      ['P365D', null],
      ['P1Y', 'contract-end'],
      ['P2Y', 'recruitment-end'],
      ['P7Y', null],
      ['P3Y', 'contract-end'],
      ['P2Y', null],
      ['P5Y', null],
      ['P30D', 'contract-end'],
      ['P13M', 'contract-end'],
      ['P3Y', null],
      ['P1Y', 'contract-end'],
      ['P30D', null],
      ['P30D', 'contract-end'],
      ['P7D', 'case-closed'],
      ['P0D', null],
      ['P1Y', 'contract-end'],
      ['P10Y', null],
      ['P3Y', null],
      ['P10Y', null],
      [null, 'consent-withdrawal'],
      ['P6M', 'download'],
    ])
  })

  test('every recipient has the countries that its row names: the first document', () => {
    expect(places(blikk)).toEqual([
      ['Form1', 'SE'],
      ['Microsoft Azure', 'IE FR NL'],
      ['Fortlax', 'SE'],
      ['Björn Lundén', 'EU'],
      ['Fortnox', 'EU'],
      ['Visma', 'EU'],
      ['Hogia Lön', 'EU'],
      ['Kontek Lön', 'EU'],
      ['Checkbiz', 'EU'],
      ['Office 365', 'US'],
      ['Bookings', 'US'],
      ['Zendesk', 'EU'],
      ['Telavox', 'EU? EEA? ADEQUATE?'],
      ['Chargify', 'US'],
      ['Ip1 SMS', 'EU'],
      ['Braintree (PayPal)', 'US'],
      ['Scrive', 'EU'],
      ['BankId', 'EU'],
      ['Mongo DB Atlas', 'EU'],
      ['Companyexpense /Findity', 'EU'],
      ['Sentry', 'US'],
      ['SendGrid', 'US EU'],
      ['Facebook', 'US'],
      ['Instagram', 'US'],
      ['ActiveCampaign', 'US'],
      ['Pendo', 'US'],
      ['Livestorm', 'EU'],
      ['Zapier', 'US'],
      ['Google analytics', 'US'],
      ['Youtube', 'US'],
      ['Google', 'US'],
      ['Linkedin', 'US'],
      ['Bing', 'US'],
      ['GDPR Cookie Consent / Webtoffee', 'GB'],
      ['Burstit', 'SE'],
    ])
  })

  test('every recipient has the countries that its row names: the fourth document', () => {
    expect(places(cling)).toEqual([
      ['Intercom, Inc', 'US'],
      ['Glesys internet services AB', 'SE'],
      ['HubSpot, Inc', 'US'],
      ['CGI Sverige AB', 'SE'],
      ['Cellsynt AB', 'EU'],
      ['Mailgun Technologies, Inc.', 'US'],
      ['Sendgrid, Inc.', 'US'],
      ['(Mandrill) The Rocket Science Group LLC', 'IE'],
      ['Rollbar, Inc.', 'US'],
      ['Hotjar Ltd.', 'EEA'],
      ['Facebook, Inc', 'EEA US'],
      ['Google, Inc', 'EEA US'],
      ['Slack, Inc', 'US GB'],
      ['Amazon Web Services, Inc', 'EEA'],
      ['Billecta', 'SE'],
      ['LogRocket, Inc', 'US'],
      ['Segment, Inc.', 'US'],
      ['Heap, Inc', 'US'],
    ])
  })

  test('one company under several names is one company', () => {
    const companies = (result: ImportResult) => result.dataMap.recipients.map((recipient) => recipient.company.id)
    expect(companies(blikk).filter((id) => id === 'google')).toHaveLength(3)
    expect(companies(cling).filter((id) => id === 'google')).toHaveLength(1)
    expect(companies(blikk).filter((id) => id === 'twilio')).toHaveLength(1)
    expect(companies(cling).filter((id) => id === 'twilio')).toHaveLength(2)
  })

  test('they give no safeguard for their transfers but the two that state it', () => {
    expect(all.map(({ dataMap }) => dataMap.mechanisms.map((mechanism) => mechanism.id))).toEqual([[], ['scc'], [], ['scc'], []])
  })
})
