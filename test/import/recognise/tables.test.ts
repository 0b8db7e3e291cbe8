import { describe, expect, test } from 'vitest'
import type { Activity, Recipient } from '../../../import/datamap.ts'
import { importText } from '../documents.ts'

const table = (...rows: string[]) => `Acme\n\n${rows.map((row) => row.replaceAll(' | ', '\t')).join('\n')}\n`
const read = (...rows: string[]) => importText(table(...rows)).dataMap
const ids = (mentions: readonly { id: string | null }[]) => mentions.map((mention) => mention.id)
const brief = (flow: Recipient | Activity) => [
  flow.name,
  flow.countries.map((country) => country.code),
  ids(flow.purposes),
  ids(flow.items),
]
const recipients = (...rows: string[]) => read(...rows).recipients.map(brief)
const activities = (...rows: string[]) => read(...rows).activities.map(brief)

describe('headers in the first column', () => {
  test('one vendor in each column', () => {
    const rows = ['Leverantör | Zendesk | Fortnox AB', 'Land | Irland | Sverige', 'Ändamål | Support | Bokföring']
    expect(recipients(...rows)).toEqual([
      ['Zendesk', ['IE'], ['customer-support'], []],
      ['Fortnox AB', ['SE'], ['accounting'], []],
    ])
  })

  test('one vendor below the other, the first header again for each', () => {
    const rows = ['Vendor | Zendesk', 'Country | Ireland', 'Purpose | Support', 'Vendor | Hotjar', 'Country | Malta']
    expect(recipients(...rows)).toEqual([
      ['Zendesk', ['IE'], ['customer-support'], []],
      ['Hotjar', ['MT'], [], []],
    ])
  })

  test('names in the first row, its corner no header', () => {
    expect(recipients('Översikt | Zendesk | Hotjar', 'Land | Irland | Malta', 'Ändamål | Support | Webbanalys')).toEqual([
      ['Zendesk', ['IE'], ['customer-support'], []],
      ['Hotjar', ['MT'], ['web-analytics'], []],
    ])
    const rows = ['Översikt | Fakturering | Rekrytering', 'Personuppgifter | Namn | CV', 'Laglig grund | Avtal | Samtycke']
    expect(activities(...rows)).toEqual([
      ['Fakturering', [], [], ['name']],
      ['Rekrytering', [], [], ['cv']],
    ])
  })

  test('a value that is a header word is still a value', () => {
    expect(activities('Personuppgifter | Namn', 'Ändamål | Fakturering', 'Laglig grund | Avtal')).toEqual([
      [null, [], ['billing'], ['name']],
    ])
  })

  test('a table of other things is left alone', () => {
    expect(read('Måndag | 10-18', 'Tisdag | 10-18', 'Land | Sverige').recipients).toEqual([])
    expect(read('Pris | 10', 'Information | Ring oss', 'Data | 2024').activities).toEqual([])
  })
})

describe('without a naming column', () => {
  test('a row is about its purpose', () => {
    const rows = ['Ändamål | Personuppgifter | Laglig grund | Lagringstid', 'Fakturering | Namn, e-post | Avtal | 7 år']
    const [activity] = read(...rows).activities
    expect(activity && brief(activity)).toEqual([null, [], ['billing'], ['name', 'email']])
    expect(activity?.bases.map((basis) => basis.id)).toEqual(['contract'])
    expect(activity?.retention?.period).toBe('P7Y')
  })

  test('a blank purpose goes on with the one above', () => {
    const rows = ['Purpose | Personal data | Retention', 'Invoicing | Name | 7 years', ' | Email | ', 'Recruitment | CV | 1 year']
    expect(activities(...rows)).toEqual([
      [null, [], ['billing'], ['name', 'email']],
      [null, [], ['recruitment'], ['cv']],
    ])
  })

  test('purposes alone describe no flow', () => {
    expect(read('Tjänst | Beskrivning', 'Support | Vi hjälper dig').activities).toEqual([])
  })
})

describe('several roles in one header cell', () => {
  test('each takes what it knows', () => {
    const rows = ['Leverandør | Funktion og data | Land', 'Zendesk | Support: navn, e-mail | Irland']
    expect(recipients(...rows)).toEqual([['Zendesk', ['IE'], ['customer-support'], ['name', 'email']]])
  })

  test('a vendor with its country, a purpose with its basis', () => {
    const rows = ['Vendor and location | Purpose / legal basis', 'Hotjar (Malta) | Web analytics, Art. 6(1)(a) GDPR']
    const [recipient] = read(...rows).recipients
    expect(recipient && brief(recipient)).toEqual(['Hotjar', ['MT'], ['web-analytics'], []])
    expect(recipient?.bases.map((basis) => basis.id)).toEqual(['consent'])
  })

  test('what is known to be neither is left out, with a problem', () => {
    const { recipients: found, problems } = read('Vendor | Purpose and data', 'Hotjar | Zzyzx')
    expect(found.map(brief)).toEqual([['Hotjar', [], [], []]])
    expect(problems.map((problem) => problem.rule)).toContain('unread-cell')
  })
})

describe('tables without a header', () => {
  test('vendors in one column and places in another', () => {
    const rows = ['Zendesk | Support | Irland', 'Hotjar | Webbanalys | Malta', 'Okänt Bolag | Fakturering | Sverige']
    expect(recipients(...rows)).toEqual([
      ['Zendesk', ['IE'], ['customer-support'], []],
      ['Hotjar', ['MT'], ['web-analytics'], []],
      ['Okänt Bolag', ['SE'], ['billing'], []],
    ])
  })

  test('an unknown header row is no vendor', () => {
    expect(recipients('Wer | Wo', 'Zendesk | Irland', 'Hotjar | Malta')).toEqual([
      ['Zendesk', ['IE'], [], []],
      ['Hotjar', ['MT'], [], []],
    ])
  })

  test('vendors without places, or places without vendors, are left alone', () => {
    expect(recipients('Zendesk | 10', 'Hotjar | 12', 'Slack | 14')).toEqual([])
    expect(recipients('Berit | Sverige', 'Bengt | Norge', 'Bo | Danmark')).toEqual([])
  })
})

test('header rows repeated at page breaks are no records', () => {
  const rows = ['Vendor | Country', 'Zendesk | Ireland', 'Vendor | Country', 'Hotjar | Malta']
  expect(recipients(...rows).map(([name]) => name)).toEqual(['Zendesk', 'Hotjar'])
})

test('the country of the company and of its servers are both places', () => {
  const rows = ['Sub-processor | Entity country | Server location', 'Zendesk | United States | Ireland']
  expect(recipients(...rows)).toEqual([['Zendesk', ['US', 'IE'], [], []]])
})

test('a column of services that are vendors names the recipients', () => {
  const rows = ['Service | Purpose | Location', 'Zendesk | Support | Ireland', 'Hotjar | Web analytics | Malta']
  expect(recipients(...rows).map(([name]) => name)).toEqual(['Zendesk', 'Hotjar'])
})

describe('a safeguard beside the place', () => {
  const safeguards = (place: string) =>
    read('Leverantör | Land', `Zendesk | ${place}`, 'Hotjar | Malta').recipients[0]?.mechanisms.map(({ id }) => id)

  test.each([
    ['USA (standardavtalsklausuler)', ['scc']],
    ['USA (Data Privacy Framework)', ['dpf']],
    ['USA, EU-Kommissionens standardkontrakt', ['scc']],
    ['USA (Standardvertragsklauseln, DPF)', ['scc', 'dpf']],
  ])('%s', (place, ids) => expect(safeguards(place)).toEqual(ids))

  test.each(['USA', 'EU, EES eller stater godkända av EU', 'USA (inga standardavtalsklausuler)', 'USA (SCC kan användas)'])(
    '%s names none',
    (place) => expect(safeguards(place)).toEqual([]),
  )
})

test('a retention that is not applicable is none, and "none" is no time', () => {
  const kept = (words: string) =>
    read('Ändamål | Personuppgifter | Lagringstid', `Fakturering | Namn | ${words}`, 'Support | E-post | 1 år').activities[0]
      ?.retention
  for (const words of ['entfällt', 'Ej tillämpligt', 'Not applicable', 'Ikke relevant']) expect(kept(words)).toBeNull()
  expect(kept('Ingen')?.period).toBe('P0D')
})

describe('a cell that names a service of the recipient', () => {
  const row = (service: string) =>
    read('Vendor | Service | Purpose | Country', `Microsoft Ireland Operations Limited | ${service} | Support | Ireland`)

  test('is its service, and no purpose', () => {
    const [recipient] = row('Microsoft Azure').recipients
    expect([recipient?.service, ids(recipient?.purposes ?? [])]).toEqual(['Microsoft Azure', ['customer-support']])
  })

  test('where it names the company again, or what is done, it is none', () => {
    expect(row('Microsoft').recipients[0]?.service).toBeNull()
    const [recipient] = row('Hosting').recipients
    expect([recipient?.service, ids(recipient?.purposes ?? [])]).toEqual([null, ['data-storage', 'customer-support']])
  })
})

test('one sentence of a cell denies, the other says what for', () => {
  const rows = [
    'Leverantör | Funktion och data | Land',
    'DeepL SE | Översättning. Inga personuppgifter. | Tyskland',
    'Zendesk | Support. Namn. | Irland',
  ]
  const [denied, given] = read(...rows).recipients
  expect([denied?.personalData, denied?.categories, given?.personalData]).toEqual(['none', [], 'stated'])
})

test('a reason behind "none" names no safeguard', () => {
  const safeguard = (words: string) =>
    read('Vendor | Country | Safeguard', `Zendesk | Ireland | ${words}`, 'Hotjar | Malta | SCC').recipients[0]?.mechanisms.map(
      ({ text }) => text,
    )
  expect(safeguard('Not applicable, no transfer takes place')).toEqual([])
  expect(safeguard('Ej tillämpligt – lagras inom EU')).toEqual([])
  expect(safeguard('Secret handshake, not applicable')).toEqual(['Secret handshake, not applicable'])
})
