import { describe, expect, test } from 'vitest'
import { importText } from '../documents.ts'

const read = (text: string) => importText(`Policy\n\nText.\n\n${text}\n`).dataMap
const recipients = (text: string) =>
  read(text).recipients.map(({ name, countries, items, purposes }) => ({
    name,
    countries: countries.map(({ code }) => code),
    items: items.map(({ id }) => id),
    purposes: purposes.map(({ id }) => id),
  }))

describe('vendors in the lines of a paragraph', () => {
  const lines =
    'Pine Software Ltd - applicant tracking, hosted in Ireland.\nElm Checks Ltd - references. Elm receives your name, address and phone number.'

  test.each(['We use the following suppliers:', 'Vi anlitar följande leverantörer:', 'Wir setzen folgende Dienstleister ein:'])(
    '%s',
    (intro) => {
      expect(recipients(`${intro}\n\n${lines}`)).toMatchObject([
        { name: 'Pine Software Ltd', countries: ['IE'], purposes: ['recruitment'] },
        { name: 'Elm Checks Ltd', items: ['name', 'postal-address', 'phone'] },
      ])
    },
  )

  test.each(['We do not use the following suppliers:', 'Our competitors are the following:', 'The weather is nice.'])(
    'not: %s',
    (intro) => expect(recipients(`${intro}\n\n${lines}`)).toEqual([]),
  )
})

describe('bullets that name vendors', () => {
  const bullets = (...items: string[]) =>
    `We share your information with the following:\n\n${items.map((item) => `- ${item}`).join('\n')}`

  test('who is told by kind is a kind of recipient', () => {
    const text = bullets('Stripe (USA) – payments', 'Zendesk (UK) – support', 'our insurers, if you make a claim', 'the police')
    expect(recipients(text).map(({ name, countries }) => [name, countries])).toEqual([
      ['Stripe', ['US']],
      ['Zendesk', ['GB']],
    ])
    expect(read(text).recipientCategories.map(({ text }) => text)).toEqual(['our insurers', 'the police'])
  })

  test('a bracket that names a company, or stands inside a name, belongs to it', () => {
    const text = bullets(
      'Brevo (Sendinblue GmbH), Berlin: newsletters',
      'PayPal (Europe) S.à r.l. et Cie, S.C.A.: payments',
      'Zendesk (support): tickets',
    )
    expect(recipients(text).map(({ name }) => name)).toEqual([
      'Brevo (Sendinblue GmbH)',
      'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
      'Zendesk',
    ])
  })

  test('what is processed is one list', () => {
    const [stripe] = recipients(
      bullets('Stripe (USA) - billing; processes names, email addresses and phone numbers.', 'Zendesk - support'),
    )
    expect(stripe).toMatchObject({ items: ['name', 'email', 'phone'], purposes: ['billing'] })
  })
})
