import { expect, test } from 'vitest'
import { shipped } from '../../../import/vocabulary/lexicons.ts'
import { importText } from '../documents.ts'

test.each([
  ['Telefonnumer', 'item', 'telefonnummer', 'item', 'phone'],
  ['Kunduppgiter', 'item', 'kunduppgifter', 'category', 'customer-data'],
  ['Fakturerng', 'purpose', 'fakturering', 'purpose', 'billing'],
  ['Swedn', 'place', 'sweden', 'place', 'SE'],
  ['Anställd', 'subject', 'anställda', 'subject', 'employee'],
] as const)('%s (%s) is near to %s', (text, kind, words, own, id) => {
  expect(shipped.suggestion(text, kind)).toBe(
    `Nearest known: "${words}" (${id}). To teach Vart: ${own}<TAB>${id}<TAB>${text} in vocabulary.tsv.`,
  )
})

test('what is near to nothing is taught with an id of its own', () => {
  expect(shipped.suggestion('Zzyzx\n qwvut', 'item')).toBe(
    'To teach Vart: item<TAB>ID-OF-ITEM<TAB>Zzyzx qwvut in vocabulary.tsv.',
  )
  expect(shipped.suggestion('Zzyzxqwvut', 'place')).toContain('place<TAB>COUNTRY-CODE<TAB>Zzyzxqwvut ')
})

test.each(['x'.repeat(5_000), '', 'Elpost (privat)'])('no line is made of %s', (text) => {
  expect(shipped.suggestion(text, 'item')).toBe('To teach Vart the words of your documents, add them to vocabulary.tsv.')
})

test('problems say what is near', () => {
  const { problems } = importText('Acme\n\nLeverantör\tLand\tPersonuppgifter\nHotjar\tSwerje\tTelefonumner\n')
  const messages = problems.map((problem) => problem.message).join(' ')
  expect(messages).toContain('Nearest known: "telefonnummer" (phone)')
  expect(messages).toContain('To teach Vart: place<TAB>')
})
