import { expect, test } from 'vitest'
import { sharedHeads } from '../../../import/recognise/shared-head.ts'
import { foldCharacters } from '../../../import/vocabulary/lexicon.ts'
import { shipped } from '../../../import/vocabulary/lexicons.ts'

const terms = (text: string) =>
  sharedHeads({ text, start: 0, end: text.length }, foldCharacters(text), 0, shipped.items)?.segments.map(({ term }) => term) ??
  null

test.each([
  ['faktura- och leveransadress', ['billing-address', 'delivery-address']],
  ['Faktura & leveransadress', ['billing-address', 'delivery-address']],
  ['Kontakt, adress- och faktureringsuppgifter', ['contact-details', 'postal-address', 'billing-data']],
  ['Kund och kontaktuppgifter', ['customer-data', 'contact-details']],
])('%s', (text, expected) => expect(terms(text)).toEqual(expected))

test.each([
  'sol- och vårdag',
  'hund och katt',
  'faktura-',
  'och leveransadress',
  'fakturering leveransadress',
  'blom- och leveransadress',
  '',
])('shares no head: %s', (text) => expect(terms(text)).toBeNull())
