import { describe, expect, test } from 'vitest'
import { brokenPlaces, importText } from '../documents.ts'

const ids = (mentions: readonly { id: string | null }[]) => mentions.map(({ id }) => id)
const activities = (text: string, name?: string) =>
  importText(text, name).dataMap.activities.map(({ name: own, items, purposes, bases, retention }) => [
    own,
    ids(items),
    ids(purposes),
    ids(bases),
    retention?.period ?? null,
  ])
const html = (body: string) => `<html><body><main><h1>Acme</h1>${body}</main></body></html>`

const NEWSLETTER = [['Newsletter', ['email'], ['direct-marketing'], ['consent'], 'P2Y']]

describe('labels and values under the heading that names the activity', () => {
  test.each([
    [
      'lines of text',
      'Acme\n\nText.\n\nNewsletter\nData: Email address\nPurpose: Direct marketing\nLegal basis: Consent\nRetention: 2 years\n',
      'a.txt',
    ],
    [
      'paragraphs of text',
      'Acme\n\nText.\n\nNewsletter\n\nData: Email address\n\nPurpose: Direct marketing\n\nLegal basis: Consent\n\nRetention: 2 years\n',
      'a.txt',
    ],
    [
      'a label alone above its value',
      'Acme\n\nText.\n\nNewsletter\n\nData:\n - Email address\n\nPurpose:\nDirect marketing\n\nLegal basis:\n\nConsent\n\nRetention:\n\n2 years\n',
      'a.txt',
    ],
    [
      'bold labels in Markdown',
      '# Acme\n\n## Newsletter\n\n**Data:** Email address\n\n**Purpose:** Direct marketing\n\n**Legal basis:** Consent\n\n**Retention:** 2 years\n',
      'a.md',
    ],
    [
      'bold labels on a page',
      html(
        '<h2>Newsletter</h2><p><strong>Data:</strong> Email address</p><p><strong>Purpose:</strong> Direct marketing</p><p><b>Legal basis</b>: Consent<br><b>Retention</b>: 2 years</p>',
      ),
      'a.html',
    ],
    [
      'questions on the line of their answers',
      html(
        '<h2>Newsletter</h2><p><b>What data do we collect?</b> Email address</p><p><b>Why?</b> Direct marketing</p><p><b>What is the legal basis?</b> Consent</p><p><b>How long do we keep it?</b> 2 years</p>',
      ),
      'a.html',
    ],
    [
      'labels on the line above their values',
      'Acme\n\nText.\n\nNewsletter\n\nWhat data do we collect?\nEmail address\n\nPurpose\nDirect marketing\n\nLegal basis\nConsent\n\nRetention\n2 years\n',
      'a.txt',
    ],
    [
      'paragraphs that are all but bold',
      html(
        '<h2>Newsletter</h2><p><b>Data</b></p><p>Email address</p><p><b>Purpose</b></p><p>Direct marketing</p><p><b>Legal basis</b></p><p>Consent</p><p><b>Retention</b></p><p>2 years</p>',
      ),
      'a.html',
    ],
    [
      'labelled bullets',
      '# Acme\n\n## Newsletter\n\n- Data: Email address\n- Purpose: Direct marketing\n- Legal basis: Consent\n- Retention: 2 years\n',
      'a.md',
    ],
    [
      'bullets below the bullet of their label',
      '# Acme\n\n## Newsletter\n\n- **Data**\n  - Email address\n- **Purpose**\n  - Direct marketing\n- **Legal basis**\n  - Consent\n- **Retention**\n  - 2 years\n',
      'a.md',
    ],
    [
      'headings that are labels',
      html(
        '<h2>Newsletter</h2><h3>What data do we collect?</h3><ul><li>Email address</li></ul><h3>Purpose</h3><p>Direct marketing</p><h3>Security</h3><p>Locked doors.</p><h3>Legal basis</h3><p>Consent</p><h3>Retention period</h3><p>We keep it for 2 years.</p>',
      ),
      'a.html',
    ],
  ])('in %s', (_shape, text, name) => {
    expect(activities(text, name)).toEqual(NEWSLETTER)
    expect(brokenPlaces(importText(text, name))).toEqual([])
  })

  test.each([
    [
      'sv',
      '1.2 Utskick\nVilka uppgifter: E-postadress\nOm vem: Kunder\nÄndamål: Direktmarknadsföring\nLaglig grund: Samtycke\nLagringstid: 2 år\n',
      '1.2 Utskick',
    ],
    [
      'da',
      '1.2 Udsendelse\nOplysninger: E-mailadresse\nFormål: Direkte markedsføring\nRetsgrundlag: Samtykke\nOpbevaringsperiode: 2 år\n',
      '1.2 Udsendelse',
    ],
    [
      'no',
      '1.2 Utsending\nOpplysninger: E-postadresse\nFormål: Direkte markedsføring\nBehandlingsgrunnlag: Samtykke\nLagringstid: 2 år\n',
      '1.2 Utsending',
    ],
    [
      'de',
      '1.2 Versand\nDaten: E-Mail-Adresse\nZweck: Direktwerbung\nRechtsgrundlage: Einwilligung\nSpeicherdauer: 2 Jahre\n',
      '1.2 Versand',
    ],
  ])('in %s', (_language, text, name) => {
    expect(activities(`Acme\n\nText.\n\n${text}`)).toEqual([[name, ...(NEWSLETTER[0] ?? []).slice(1)]])
  })

  test('bullets that name an activity above the bullets that describe it', () => {
    const text =
      '# Acme\n\n## Behandlinger\n\n- Faktura\n  - Formål: Fakturering\n  - Opplysninger: Navn\n- Lønn\n  - Formål: Rekruttering\n  - Opplysninger: CV\n'
    expect(activities(text, 'a.md').map(([name, items]) => [name, items])).toEqual([
      ['Faktura', ['name']],
      ['Lønn', ['cv']],
    ])
  })

  test('a label that names the processing opens a record each time it returns', () => {
    const record = (name: string) => `Verarbeitung: ${name}\nZweck: Direktwerbung\nDaten: Name\n`
    expect(activities(`Acme\n\nText.\n\n1. Überblick\n\n${record('Post')}\n${record('Anruf')}`).map(([name]) => name)).toEqual([
      'Post',
      'Anruf',
    ])
  })

  test('of running text below a label only what is known and stated counts', () => {
    const body =
      '<h2>Club</h2><h3>Personal data</h3><p>We process your name and email address. We never ask for your passport number. We may ask for a phone number.</p><h3>Legal basis</h3><p>Consent</p>'
    expect(activities(html(body), 'a.html')).toEqual([['Club', ['name', 'email'], [], ['consent'], null]])
  })
})

describe('labels that describe no processing', () => {
  test.each([
    [
      'a name and a period',
      html('<h2>Cookies</h2><dl><dt>Name</dt><dd>_ga</dd><dt>Storage period</dt><dd>2 years</dd></dl>'),
      'a.html',
    ],
    ['one label', 'Acme\n\nText.\n\nNewsletter\n\nPurpose: Direct marketing\n', 'a.txt'],
    [
      'contact details',
      html('<h2>Contact</h2><dl><dt>Email</dt><dd>a@b.example</dd><dt>Telephone</dt><dd>01</dd></dl>'),
      'a.html',
    ],
    [
      'the questions of a policy, answered in prose',
      html(
        '<h2>What data do we collect?</h2><p>We collect your name.</p><h2>Legal basis</h2><p>Consent.</p><h2>Retention</h2><p>We keep it for 2 years.</p>',
      ),
      'a.html',
    ],
    [
      'a cookie',
      html(
        '<h2>Cookies</h2><dl><dt>Name</dt><dd>_ga</dd><dt>Purpose</dt><dd>Statistics</dd><dt>Duration</dt><dd>2 years</dd></dl>',
      ),
      'a.html',
    ],
    ['a contact', 'Acme\n\nText.\n\nContact\n\nName: Jane Doe\nPurpose: questions about billing\n', 'a.txt'],
    [
      'definitions',
      'Avtal\n\nText.\n\n1. Definitioner\n\nPersonuppgifter: varje upplysning om en person, till exempel namn\nÄndamål: det som uppgifterna behandlas för\n',
      'a.txt',
    ],
    [
      'definitions below another title',
      'Agreement\n\nText.\n\n1. Terms\n\n- **Personal data:** any information relating to a person\n- **Purpose:** the aim of the processing\n',
      'a.md',
    ],
    [
      'questions below one heading, answered in prose',
      html(
        '<h2>Your data</h2><h3>What data do we collect?</h3><p>We collect your name.</p><h3>Why do we need it?</h3><p>We send invoices.</p><h3>How long do we keep it?</h3><p>We keep it for 2 years.</p>',
      ),
      'a.html',
    ],
    [
      'the labels of a section that nothing is read from',
      'Acme\n\nText.\n\nFakturor\n\nSäkerhetsåtgärder\n\nÄndamål: Fakturering\nLagringstid: 2 år\n',
      'a.txt',
    ],
    ['labels in two sections', html('<h2>A</h2><p>Purpose: Billing</p><h2>B</h2><p>Data: Name</p>'), 'a.html'],
  ])('%s', (_shape, text, name) => {
    expect(activities(text, name)).toEqual([])
  })
})
