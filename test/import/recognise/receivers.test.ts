import { describe, expect, test } from 'vitest'
import { importText } from '../documents.ts'

const ids = (mentions: readonly { id: string | null }[]) => mentions.map(({ id }) => id)
const activities = (text: string, name?: string) =>
  importText(text, name).dataMap.activities.map(({ name: own, items, purposes, bases, retention }) => [
    own,
    ids(items),
    ids(purposes),
    ids(bases),
    retention?.period ?? null,
  ])
const recipients = (text: string, name?: string) =>
  importText(text, name).dataMap.recipients.map(({ name: own, personalData, purposes, countries, mechanisms }) => [
    own,
    personalData,
    ids(purposes),
    countries.map(({ code }) => code),
    ids(mechanisms),
  ])
const html = (body: string) => `<html><body><main><h1>Acme</h1>${body}</main></body></html>`

describe('recipients among the labels of an activity', () => {
  const record = (whom: string) =>
    `Acme\n\nText.\n\nKøb\nOplysninger: Navn\nFormål: Fakturering\nRetsgrundlag: Kontrakt\nModtagere: ${whom}\n`

  test.each([
    [
      'PostNord og GLS, som leverer pakken',
      [
        ['PostNord', 'undisclosed', [], [], []],
        ['GLS', 'undisclosed', [], [], []],
      ],
    ],
    ['Quickpay ApS, som håndterer betalingen', [['Quickpay ApS', 'undisclosed', ['billing'], [], []]]],
    ['Klaviyo, Inc. i USA (EU-U.S. Data Privacy Framework)', [['Klaviyo, Inc.', 'undisclosed', [], ['US'], ['dpf']]]],
    ['Hetzner Online GmbH (Hosting, Tyskland)', [['Hetzner Online GmbH', 'undisclosed', ['data-storage'], ['DE'], []]]],
    [
      'PostNord (fragt), Klarna Bank AB (betaling)',
      [
        ['PostNord', 'undisclosed', ['order-management'], [], []],
        ['Klarna Bank AB', 'undisclosed', ['billing'], [], []],
      ],
    ],
    ['Stripe, som ikke gemmer kortnumre', [['Stripe', 'undisclosed', [], [], []]]],
    ['Solskin Data ApS (platform)', [['Solskin Data ApS', 'undisclosed', [], [], []]]],
  ])('%s', (whom, expected) => {
    expect(recipients(record(whom))).toEqual(expected)
    expect(activities(record(whom))).toEqual([['Køb', ['name'], ['billing'], ['contract'], null]])
    expect(importText(record(whom)).dataMap.recipientCategories).toEqual([])
  })

  test.each(['Ingen', 'Inga, om inte polisen begär det', 'Vi deler ikke oplysninger med PostNord'])('%s names nobody', (whom) => {
    expect(recipients(record(whom))).toEqual([])
    expect(importText(record(whom)).dataMap.recipientCategories).toEqual([])
  })

  test('others beside a name are categories', () => {
    const { dataMap } = importText(record('Tickster AB, som håndterer billetter, og vores bogholder'))
    expect(dataMap.recipients.map(({ name }) => name)).toEqual(['Tickster AB'])
    expect(dataMap.recipientCategories.map(({ text }) => text)).toEqual(['vores bogholder'])
  })

  test('also in a table whose first column has the labels, in any order', () => {
    const rows = [
      ['Modtagere', 'Stripe, revisor'],
      ['Formål', 'Fakturering'],
      ['Oplysninger', 'Navn'],
      ['Retsgrundlag', 'Kontrakt'],
    ]
    const table = `<table>${rows.map(([head, cell]) => `<tr><th>${head}</th><td>${cell}</td></tr>`).join('')}</table>`
    const { dataMap } = importText(html(`<h2>Køb</h2>${table}`), 'a.html')
    expect(activities(html(`<h2>Køb</h2>${table}`), 'a.html')).toEqual([['Køb', ['name'], ['billing'], ['contract'], null]])
    expect(dataMap.recipients.map(({ name, personalData }) => [name, personalData])).toEqual([['Stripe', 'undisclosed']])
    expect(dataMap.recipientCategories.map(({ text }) => text)).toEqual(['revisor'])
  })

  test('others are categories', () => {
    const { recipientCategories } = importText(record('Inkassoselskaber ved manglende betaling')).dataMap
    expect(recipientCategories.map(({ text }) => text)).toEqual(['Inkassoselskaber ved manglende betaling'])
    expect(recipients(record('Inkassoselskaber ved manglende betaling'))).toEqual([])
  })

  test('a label of a vendor is no recipient of an activity: the record is about the vendor', () => {
    const text =
      '# Acme\n\n## Dienste\n\n- Hosting\n  - Anbieter: Nordwolke GmbH, Deutschland\n  - Daten: Name\n- Karten\n  - Anbieter: Kartenwerk AG\n  - Daten: IP-Adresse\n'
    expect(recipients(text, 'a.md')).toEqual([
      ['Nordwolke GmbH', 'stated', ['data-storage'], [], []],
      ['Kartenwerk AG', 'stated', ['maps'], [], []],
    ])
  })
})
