import { describe, expect, test } from 'vitest'
import { importText } from '../../documents.ts'

const recipients = (text: string) =>
  importText(`${text}\n`).dataMap.recipients.map(({ name, purposes, mechanisms, items }) => ({
    name,
    purposes: purposes.map(({ id }) => id),
    mechanisms: mechanisms.map(({ id }) => id),
    items: items.map(({ id }) => id),
  }))

describe('names that a sentence lists', () => {
  test.each([
    'We share your data with Amazon Web Services (hosting), Twilio (SMS notifications) and Zendesk (customer support).',
    'Wir geben Ihre Daten an Amazon Web Services (Hosting), Twilio (SMS-Versand) und Zendesk (Kundensupport) weiter.',
    'Vi delar uppgifterna med Amazon Web Services (hosting), Twilio (sms-utskick) och Zendesk (kundsupport).',
  ])('each is used for what its own bracket says: %s', (text) => {
    expect(recipients(text).map(({ name, purposes }) => [name, ...new Set(purposes)])).toEqual([
      ['Amazon Web Services', 'data-storage'],
      ['Twilio', 'communication'],
      ['Zendesk', 'customer-support'],
    ])
  })

  test('a name in another clause is not of the list', () => {
    const text = 'We share your email with Zendesk; Stripe is a company in the USA that many shops know.'
    expect(recipients(text).map(({ name }) => name)).toEqual(['Zendesk'])
  })
})

describe('vendors that are certified', () => {
  const table = 'Leverantör\tÄndamål\tUppgifter\nGoogle\tStatistik\tNamn\nMeta\tMarknadsföring\tNamn\nHotjar\tStatistik\tNamn'

  test.each([
    'Google und Meta sind nach dem EU-US Data Privacy Framework zertifiziert.',
    'Google and Meta are certified under the EU-US Data Privacy Framework.',
    'Google och Meta är certifierade enligt EU-US Data Privacy Framework.',
  ])('%s', (text) => {
    expect(recipients(`${table}\n\n${text}`).map(({ mechanisms }) => mechanisms)).toEqual([['dpf'], ['dpf'], []])
  })

  test.each([
    'Google und Meta sind nicht nach dem EU-US Data Privacy Framework zertifiziert.',
    'Google and Microsoft are certified under the EU-US Data Privacy Framework.',
  ])('%s states nothing of those named elsewhere', (text) => {
    expect(recipients(`${table}\n\n${text}`).flatMap(({ mechanisms }) => mechanisms)).toEqual([])
  })
})

test('who deletes data had it, and for how long', () => {
  const read = (text: string) => importText(`${text}\n`).dataMap.recipients.map(({ retention }) => retention?.period ?? null)
  expect(
    read('Unser Shop läuft auf Servern der Buche Host GmbH. Die Buche Host GmbH löscht Protokolldaten nach 7 Tagen.'),
  ).toEqual(['P7D'])
  expect(read('Unser Shop läuft auf Servern der Buche Host GmbH. Die Buche Host GmbH löscht Protokolldaten nicht.')).toEqual([
    null,
  ])
})

test('a denial reaches to the semicolon', () => {
  const text = 'Payments are processed by Stripe, Inc. Your card number goes directly to Stripe; we never see your email address.'
  expect(recipients(text)).toMatchObject([{ name: 'Stripe, Inc.', items: ['card-number'] }])
})

test('the verb of a German sentence may be parted', () => {
  expect(recipients('Zur Zustellung geben wir Ihre Lieferanschrift an die Deutsche Post AG weiter.')).toMatchObject([
    { name: 'Deutsche Post AG', items: ['delivery-address'] },
  ])
  expect(recipients('Zur Zustellung geben wir Ihre Lieferanschrift nicht an die Deutsche Post AG weiter.')).toEqual([])
})

test.each(['Unser Shop läuft auf Servern der Buche Host GmbH.', 'Our shop runs on the servers of Oakleaf Host Ltd.'])(
  '%s',
  (text) => {
    expect(recipients(text)).toHaveLength(1)
  },
)

test.each(['Unser Shop läuft nicht auf Servern der Buche Host GmbH.', 'Buche Host GmbH has a shop.'])('not: %s', (text) => {
  expect(recipients(text)).toEqual([])
})

test('a safeguard for this transfer is that of the sentence before', () => {
  const text = 'Our survey tool is run by SurveyMonkey Inc. in the United States. We rely on the UK Addendum for this transfer.'
  expect(recipients(text)).toMatchObject([{ mechanisms: ['uk-idta'] }])
})
