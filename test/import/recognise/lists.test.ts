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
    ['The following sub-processors are located in Ireland. They are off by default.', 'IE'],
    ['Följande leverantörer lagrar uppgifterna i Sverige.', 'SE'],
    ['Disse underleverandører er placeret i Danmark.', 'DK'],
    ['All companies below process data in Norway.', 'NO'],
    ['Die folgenden Dienstleister sind in Österreich ansässig.', 'AT'],
    ['All our sub-processors are located outside the EU.', 'NON-EEA'],
  ])('%s', (above, code) => expect(places(above)).toEqual([[code], [code]]))

  test.each([
    'Our sub-processors are located in the United States.',
    'All our sub-processors except one are located in the United States.',
    'Not all sub-processors are located in the EU.',
    'All our sub-processors are located in the EU or the USA.',
    'Acme is located in Sweden.',
    'The following sub-processors may process data in the United States.',
    'The following customers are located in the United States.',
  ])('says nothing for all: %s', (above) => expect(places(above)).toEqual([[], []]))

  test('what a row says itself stands', () => {
    const own = 'All sub-processors are located in the EU.\n\nVendor\tCountry\nZendesk\tIreland'
    expect(recipients(`Acme\n\n${own}`)).toEqual([['zendesk', ['IE'], [], []]])
  })
})

describe('vendors below outer bullets', () => {
  const nested = (...lines: string[]) => recipients(`Våra leverantörer hos Acme\n\n${lines.join('\n')}`)

  test('the outer bullet says what they are used for, where they say nothing else', () => {
    expect(nested(' - Betalning', '    - Stripe (USA)', ' - Nyhetsbrev', '    - Mailchimp', '    - Brevo – webbanalys')).toEqual([
      ['stripe', ['US'], ['billing'], []],
      ['mailchimp', [], ['direct-marketing'], []],
      ['brevo', [], ['web-analytics'], []],
    ])
  })

  test('each list of its own is read by what most of it is', () => {
    const vendors = [
      ' - Leverandører vi bruker:',
      '    - Skyhus AS – medlemssystem, lagrer data i Norge',
      '    - Stripe – betaling',
    ]
    expect(nested(...vendors, ' - Åpningstider:', '    - Mandag', '    - Stripe')).toEqual([
      ['skyhus', ['NO'], ['membership-administration'], []],
      ['stripe', [], ['billing'], []],
    ])
  })

  test('a clause tells what goes where, on which safeguard', () => {
    const mailchimp = ' - Mailchimp – nyhetsbrev; e-post og fornavn overføres til USA på grunnlag av standardkontrakter'
    const { dataMap } = importText(`Våre leverandører hos Acme\n\n${mailchimp}\n - Vimeo.com, Inc. – videoer\n`)
    const [first, second] = dataMap.recipients
    expect([first?.countries.map(({ code }) => code), ids(first?.items ?? []), ids(first?.mechanisms ?? [])]).toEqual([
      ['US'],
      ['email', 'first-name'],
      ['scc'],
    ])
    expect([second?.name, second?.purposes.map(({ text }) => text)]).toEqual(['Vimeo.com, Inc.', ['videoer']])
  })

  test('no vendor is known, or the words above deny it: nothing is read', () => {
    expect(nested(' - Leverantörer', '    - Kvist AB – möbler', '    - Gren AB – mattor')).toEqual([])
    expect(nested(' - Leverantörer vi inte längre anlitar', '    - Stripe – betalning', '    - Brevo – nyhetsbrev')).toEqual([])
  })
})

describe('vendors as terms of definitions', () => {
  const definitions = (...entries: string[]) => {
    const list = entries.map((entry) => entry.replace(/^(.+?) = (.+)$/u, '<dt>$1</dt><dd>$2</dd>')).join('')
    return importText(`<h1>Acme</h1><h2>Våra leverantörer</h2><dl>${list}</dl>`, 'page.html').dataMap.recipients.map((one) => [
      one.company.id,
      one.countries.map(({ code }) => code),
      ids(one.purposes),
    ])
  }

  test('a phrase or sentences say what they do', () => {
    expect(definitions('Stripe = betalning, USA', 'Kvist AB = Hanterar vår bokföring. Uppgifterna lagras i Sverige.')).toEqual([
      ['stripe', ['US'], ['billing']],
      ['kvist', ['SE'], ['accounting']],
    ])
  })

  test('not where they are denied, or are something else', () => {
    expect(definitions('Stripe = Vi delar inga uppgifter med dem.', 'Kvist AB = Vi kan lämna ut uppgifter.')).toEqual([])
    expect(definitions('Stripe = betalning', 'Öppettider = vardagar', 'Adress = Stockholm')).toEqual([])
  })
})
