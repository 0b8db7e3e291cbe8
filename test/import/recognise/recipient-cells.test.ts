import { describe, expect, test } from 'vitest'
import { importText } from '../documents.ts'

const table = (...rows: string[]) => rows.map((row) => row.replaceAll(' | ', '\t')).join('\n')
const recipients = (...rows: string[]) =>
  importText(`Acme\n\n${table(...rows)}\n`).dataMap.recipients.map(({ name, countries, condition, purposes }) => ({
    name,
    countries: countries.map(({ code }) => code),
    condition,
    purposes: purposes.map(({ id }) => id),
  }))
const named = (cell: string) =>
  recipients('Leverantör | Ändamål | Uppgifter', `${cell} | Hosting | Namn`, 'Stripe | Betalning | Namn')[0]

describe('a name with an address or place behind it', () => {
  test.each([
    ['Hetzner Online GmbH, Industriestr. 25, 91710 Holzdorf', 'Hetzner Online GmbH', []],
    ['Tallen Drift AB, Storgatan 1, 903 26 Umeå, Sverige', 'Tallen Drift AB', ['SE']],
    ['Hotjar Ltd., Malta', 'Hotjar Ltd.', ['MT']],
    ['Buche Wartung e. K., Holzdorf', 'Buche Wartung e. K.', []],
  ])('%s', (cell, name, countries) => expect(named(cell)).toMatchObject({ name, countries }))

  test.each(['Google LLC, Inc', 'Amazon Web Services, Inc.', 'Björk & Lind, Partners AB'])('%s is all name', (cell) => {
    expect(named(cell)?.name).toBe(cell)
  })

  test('a column of places says where data is, and not where the company has its seat', () => {
    const [first] = recipients(
      'Leverantör | Ändamål | Land',
      'Hotjar Ltd., Malta | Statistik | Irland',
      'Stripe | Betalning | USA',
    )
    expect(first?.countries).toEqual(['IE'])
  })
})

test.each([
  ['DPD Deutschland GmbH', 'dpd'],
  ['Stripe Sverige', 'stripe'],
  ['UPS Sverige', 'ups-sverige'],
  ['Google Ireland Limited', 'google'],
  ['Kvist Sverige AB', 'kvist-sverige'],
])('%s is the company %s, and no service of it', (cell, id) => {
  const rows = ['Leverantör\tÄndamål', `${cell}\tHosting`, 'Stripe\tBetalning'].join('\n')
  expect(importText(`Acme\n\n${rows}\n`).dataMap.recipients[0]).toMatchObject({ company: { id }, service: null })
})

describe('when a row applies', () => {
  const used = (purpose: string, note: string) =>
    recipients('Vendor | Purpose | Country | Notes', `Twilio | ${purpose} | US | ${note}`, 'Stripe | Payments | US | –')[0]

  test.each([
    'Only used if you turn on SMS.',
    'Nur bei Zustimmung',
    'Endast för kunder med tillvalet',
    'Kun hvis kunden vælger det',
  ])('%s', (note) => expect(used('Support', note)?.condition).toBe(note))

  test.each(['Contract signed in May', 'Reviewed yearly', 'Only'.padEnd(260, 'x')])('%s is no condition', (note) => {
    expect(used('Support', note)?.condition ?? null).toBe(null)
  })

  test('a bracket behind a purpose', () => {
    expect(used('Support (only if you ask us)', '–')).toMatchObject({
      condition: 'only if you ask us',
      purposes: ['customer-support'],
    })
    expect(used('Support (chat)', '–')?.condition).toBe(null)
  })
})

describe('recipients of an activity', () => {
  const disclosed = (cell: string) =>
    importText(
      `${table('Behandling | Kategorier av registrerade | Ändamål | Mottagare | Gallring', `Möten | Kunder | Support | ${cell} | 1 år`)}\n`,
    ).dataMap

  test('a place behind a name is its seat, and a bracket says what it is used for', () => {
    const { recipients: found, recipientCategories } = disclosed('Doctolib GmbH, Berlin; IONOS SE (Hosting)')
    expect(found.map(({ name }) => name)).toEqual(['Doctolib GmbH', 'IONOS SE'])
    expect(found[0]?.countries.map(({ code }) => code)).toEqual(['DE'])
    expect(found[1]?.purposes.map(({ id }) => id)).toEqual(['data-storage'])
    expect(recipientCategories).toEqual([])
  })

  test('kinds of recipients stay kinds', () => {
    expect(disclosed('Skatteverket, banker').recipientCategories).toHaveLength(2)
  })
})

describe('what the company does itself', () => {
  const own = (text: string) => importText(text).dataMap.recipients.map(({ name }) => name)
  const cookies = table('Cookie | Provider | Purpose', 'a | Oakleaf | Login', 'b | Stripe | Payments', 'c | Hotjar | Analytics')

  test('goes to nobody else', () => {
    expect(own(`Oakleaf Ltd is the controller of your data.\n\n${cookies}\n`)).toEqual(['Stripe', 'Hotjar'])
  })

  test('another company is a recipient', () => {
    expect(own(`Elm Ltd is the controller of your data.\n\n${cookies}\n`)).toEqual(['Oakleaf', 'Stripe', 'Hotjar'])
  })
})
