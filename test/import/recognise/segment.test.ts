import { describe, expect, test } from 'vitest'
import { segment } from '../../../import/recognise/segment.ts'
import { shipped } from '../../../import/vocabulary/lexicons.ts'

/** Each segment as `id`, `id?` where it is only possible, or its words in quotes where no term covers them. */
const parts = (text: string) =>
  segment({ text, start: 0, end: text.length }, shipped.items).map(
    ({ term, span, certainty }) => `${term ?? `"${span.text}"`}${certainty === 'possible' ? '?' : ''}`,
  )

describe('items stand between separators or mere spaces', () => {
  test.each([
    ['Förnamn Efternamn Telefonnummer E-post', ['first-name', 'last-name', 'phone', 'email']],
    ['Namn, e-post och telefonnummer', ['name', 'email', 'phone']],
    ['Namn • E-post • Adress', ['name', 'email', 'postal-address']],
    ['Kundnr/AnvändarID', ['customer-number', 'user-id']],
    ['Telefonnummer arbete', ['work-phone']],
    ['Förnamn Blomfärg E-post', ['first-name', '"Blomfärg"', 'email']],
    ['Förnamn Blå färg, E-post', ['first-name', '"Blå färg"', 'email']],
    ['faktura- och leveransadress', ['billing-address', 'delivery-address']],
    ['', []],
    [' , ; ', []],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected))
})

describe('what may occur is possible', () => {
  test.each([
    ['Namn Personnummer (kan förekomma) E-post', ['name', 'national-id-number?', 'email']],
    ['Name, IP address (optional), email', ['name', 'ip-address?', 'email']],
    ['eventuellt namn', ['name?']],
    ['eventuella krediter, skulder', ['credit-data?', 'debt']],
    ['Telefonnummer, eventuellt namn som finns i SMS-meddelandet', ['phone', 'name?']],
    ['ev. personnummer', ['national-id-number?']],
    ['Name, email address; recordings may occur', ['name', 'email', '"recordings"?']],
    ['Namn, kundnummer kan förekomma, adress', ['name', 'customer-number?', 'postal-address']],
    ['Navn; stillingsbetegnelse kan forekomme', ['name', 'job-title?']],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected))
})

describe('a qualification names nothing new', () => {
  test.each([
    ['Profilbild på företrädare för företaget', ['profile-picture']],
    ['Lösenord till tjänsten', ['password']],
    ['Källa (Vilken samarbetspartner använder kunden)', ['lead-source']],
    ['Namn (ej personnummer)', ['name']],
    ['namn som finns i e-post', ['name']],
    ['content of support tickets', ['case-data']],
    ['Henvendelsens innhold, navn', ['case-data', 'name']],
    ['Cyklens stelnummer', ['vehicle-data']],
    ["The customer's address", ['postal-address']],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected))
})

test.each([
  ['Innhold, lingonens', ['"Innhold"', '"lingonens"']],
  ['Lingon adress', ['"Lingon"', 'postal-address']],
])('words that own or explain nothing stay: %s', (text, expected) => expect(parts(text)).toEqual(expected))

test('a bracket that never closes ends the cell', () => {
  expect(parts('Namn (kan förekomma E-post')).toEqual(['name?'])
  expect(parts('((((((')).toEqual([])
})

test('spans keep their offsets in the document', () => {
  const [first, second] = segment({ text: 'Namn,  E-post ', start: 100, end: 114 }, shipped.items)
  expect(first?.span).toEqual({ text: 'Namn', start: 100, end: 104 })
  expect(second?.span).toEqual({ text: 'E-post', start: 107, end: 113 })
})
