import { describe, expect, test } from 'vitest'
import { importText } from '../documents.ts'

const ids = (mentions: readonly { id: string | null }[]) => mentions.map((mention) => mention.id)
const recipients = (text: string) =>
  importText(`${text}\n`).dataMap.recipients.map((one) => [
    one.company.id,
    one.countries.map((country) => country.code),
    ids(one.purposes),
    ids(one.items),
  ])
const bullets = (...items: string[]) => items.map((item) => ` - ${item}`).join('\n')

describe('labelled bullets below a name', () => {
  test('a heading names the vendor', () => {
    const stripe = `Stripe\n\n${bullets('Purpose: Payments', 'Location: USA', 'Data: Name, email')}`
    const solsken = `Solsken AB\n\n${bullets('Ändamål: Hosting', 'Land: Sverige')}`
    expect(recipients(`Våra leverantörer hos Acme\n\n${stripe}\n\n${solsken}`)).toEqual([
      ['stripe', ['US'], ['billing'], ['name', 'email']],
      ['solsken', ['SE'], ['data-storage'], []],
    ])
  })

  test('an outer bullet names the vendor', () => {
    const text = 'Acme\n\n - Zendesk\n    - Purpose: Support\n    - Country: Ireland\n - Hotjar:\n    - Purpose: Analytics\n'
    expect(recipients(text)).toEqual([
      ['zendesk', ['IE'], ['customer-support'], []],
      ['hotjar', [], ['web-analytics'], []],
    ])
  })

  test('headings that name no vendor are left alone', () => {
    expect(recipients(`Fakturering\n\n${bullets('Ändamål: Fakturering', 'Land: Sverige')}`)).toEqual([])
    expect(recipients(`Öppettider\n\n${bullets('Måndag: 10-18', 'Tisdag: 10-18')}`)).toEqual([])
  })
})

describe('bullets that begin with a vendor', () => {
  test('a place and a purpose, in any order', () => {
    const list = bullets(
      'Google Analytics (USA) – web analytics',
      'Mailchimp – newsletters, USA',
      'Okänt Bolag: hosting, Sverige',
    )
    expect(recipients(`Acme\n\n${list}`)).toEqual([
      ['google', ['US'], ['web-analytics'], []],
      ['mailchimp', ['US'], ['direct-marketing'], []],
      ['okant-bolag', ['SE'], ['data-storage'], []],
    ])
  })

  test('bare names, where the words above say what they are', () => {
    const list = bullets('Zendesk', 'Hotjar', 'Stripe')
    expect(recipients(`Our sub-processors:\n${list}`).map(([id]) => id)).toEqual(['zendesk', 'hotjar', 'stripe'])
    expect(recipients(`Nyheter\n\n${list}`)).toEqual([])
  })

  test.each([
    'We do not share data with these processors:',
    'Vi använder inte följande leverantörer:',
    'You can opt out of each provider here:',
    'How to delete cookies in your browser:',
    'Wir nutzen keine der folgenden Dienstleister:',
  ])('%s', (above) => expect(recipients(`${above}\n${bullets('Zendesk', 'Hotjar', 'Stripe')}`)).toEqual([]))

  test('a list of other things is left alone', () => {
    expect(recipients(`Våra leverantörer:\n${bullets('Kaffe', 'Zendesk', 'Te', 'Mjölk')}`)).toEqual([])
  })
})

describe('a place stated for all', () => {
  const table = 'Vendor\tPurpose\nZendesk\tSupport\nHotjar\tAnalytics'
  const places = (above: string) => recipients(`Acme\n\n${above}\n\n${table}`).map(([, codes]) => codes)

  test.each([
    ['Our sub-processors are all located in the United States.', 'US'],
    ['All of our sub-processors are located in the EU.', 'EU'],
    ['Samtliga underbiträden finns i Sverige.', 'SE'],
    ['Alle underdatabehandlere er placeret i Danmark.', 'DK'],
    ['Alle Auftragsverarbeiter sind in Deutschland ansässig.', 'DE'],
    ['Sub-processors in the United States', 'US'],
    ['All our sub-processors are located outside the EU.', 'NON-EEA'],
  ])('%s', (above, code) => expect(places(above)).toEqual([[code], [code]]))

  test.each([
    'Our sub-processors are located in the United States.',
    'All our sub-processors except one are located in the United States.',
    'Not all sub-processors are located in the EU.',
    'All our sub-processors are located in the EU or the USA.',
    'Acme is located in Sweden.',
  ])('says nothing for all: %s', (above) => expect(places(above)).toEqual([[], []]))

  test('what a row says itself stands', () => {
    const own = 'All sub-processors are located in the EU.\n\nVendor\tCountry\nZendesk\tIreland'
    expect(recipients(`Acme\n\n${own}`)).toEqual([['zendesk', ['IE'], [], []]])
  })
})
