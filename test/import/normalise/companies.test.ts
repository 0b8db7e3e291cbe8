import { describe, expect, test } from 'vitest'
import { brandOf, resolveRecipient, spellingsOf } from '../../../import/normalise/companies.ts'
import { shipped } from '../../../import/vocabulary/lexicons.ts'
import { hasLegalForm, withoutLegalForm } from '../../../import/vocabulary/vendors.ts'

describe('names resolve to the company that operates them', () => {
  test.each([
    ['Google Analytics', 'google', 'Google Analytics'],
    ['Google analytics', 'google', 'Google Analytics'],
    ['Youtube', 'google', 'YouTube'],
    ['Google, Inc', 'google', null],
    ['GOOGLE', 'google', null],
    ['Google LLC', 'google', null],
    ['Sendgrid, Inc.', 'twilio', 'SendGrid'],
    ['SendGrid', 'twilio', 'SendGrid'],
    ['Segment, Inc.', 'twilio', 'Segment'],
    ['(Mandrill) The Rocket Science Group LLC', 'mailchimp', 'Mandrill'],
    ['Braintree (PayPal)', 'paypal', 'Braintree'],
    ['Facebook, Inc', 'meta', 'Facebook'],
    ['Companyexpense /Findity', 'findity', 'Companyexpense'],
    ['Office 365 / Bookings', 'microsoft', 'Office 365 / Bookings'],
    ['Microsoft Azure', 'microsoft', 'Microsoft Azure'],
    ['GDPR Cookie Consent / Webtoffee', 'webtoffee', 'GDPR Cookie Consent'],
    ['Glesys internet services AB', 'glesys', null],
    ['Björn Lundén', 'bjorn-lunden', null],
    ['Trello', 'atlassian', 'Trello'],
    ['Hotjar Ltd.', 'hotjar', null],
    ['Microsoft Danmark ApS', 'microsoft', null],
    ['Intercom R&D Unlimited Company', 'intercom', null],
    ['PostNord Strålfors', 'postnord', null],
    ['Hotjar Analytics Suite', 'hotjar', 'Hotjar Analytics Suite'],
  ])('%s', (name, id, service) => {
    const resolved = resolveRecipient(name, shipped)
    expect([resolved.company.id, resolved.service, resolved.company.known]).toEqual([id, service, true])
  })
})

describe('names that the register does not know', () => {
  test.each([
    ['Björk & Lind Redovisning', 'bjork-lind-redovisning'],
    ['Solsken Online GmbH', 'solsken-online'],
    ['Googly Eyes AB', 'googly-eyes'],
    ['Slackline Kurser', 'slackline-kurser'],
    ['Heapster', 'heapster'],
    ['Form1ca', 'form1ca'],
    ['Metall & Plåt AB', 'metall-plat'],
    ['Facebook / Google', 'facebook-google'],
    ['Hotjar och Solsken', 'hotjar-och-solsken'],
  ])('%s', (name, id) => {
    expect(resolveRecipient(name, shipped)).toEqual({
      service: null,
      company: { id, name: withoutLegalForm(name), known: false },
    })
  })

  test('a name of nothing but punctuation has an id all the same', () => {
    expect(resolveRecipient('***', shipped).company.id).toBe('unnamed')
  })
})

describe('legal forms', () => {
  test.each([
    ['Google, Inc', 'Google'],
    ['Google, Inc.', 'Google'],
    ['Klarna Bank AB (publ)', 'Klarna Bank'],
    ['Kornblum GmbH & Co. KG', 'Kornblum'],
    ['Plecto ApS', 'Plecto'],
    ['AB', 'AB'],
    ['Inc', 'Inc'],
  ])('%s', (name, bare) => expect(withoutLegalForm(name)).toBe(bare))

  test.each(['Cobalt', 'Aktiebolaget', 'Masse', 'Case'])('%s has none', (name) => {
    expect(hasLegalForm(name)).toBe(false)
    expect(withoutLegalForm(name)).toBe(name)
  })

  test('an empty name is nobody', () => {
    expect(shipped.vendor('')).toBeNull()
    expect(shipped.vendor(' , ')).toBeNull()
  })
})

describe('the name a company goes by', () => {
  test.each([
    ['Blick Sverige AB', 'Blick'],
    ['Cling Group AB', 'Cling'],
    ['Bluescreen AB', 'Bluescreen'],
    ['Nordic AB', 'Nordic'],
  ])('%s is %s', (legalName, brand) => expect(brandOf(legalName)).toBe(brand))

  test('spellings that differ in doubled letters and c for k are one name, the one nearest to all', () => {
    const text = 'Blick Sverige AB. Blikk och Blikks kunder. Endast Bliikk. Blikk igen.'
    expect(spellingsOf('Blick', text)).toEqual({ name: 'Blikk', spellings: ['blick', 'blikk', 'bliikk'] })
  })

  test.each([
    ['Cling', 'Clang klang kling-klang'],
    ['Blick', 'blinka block black'],
  ])('other words are no spellings of %s', (brand, text) => {
    const { name, spellings } = spellingsOf(brand, `${brand} ${brand}. ${text}`)
    expect(name).toBe(brand)
    expect(spellings.filter((word) => !['cling', 'kling', 'blick'].includes(word))).toEqual([])
  })
})
