import { expect, test } from 'vitest'
import { shipped } from '../../../import/vocabulary/lexicons.ts'
import { importText } from '../documents.ts'

test.each([
  ['Telefonnumer', 'items', 'telefonnummer', 'phone'],
  ['Fakturerng', 'purposes', 'fakturering', 'billing'],
  ['Swedn', 'countries', 'sweden', 'SE'],
  ['Anställd', 'subjects', 'anställda', 'employee'],
] as const)('%s (%s) is near to %s', (text, file, words, id) => {
  expect(shipped.suggestion(text, file)).toBe(`Nearest known: "${words}" (${id}), add it to import/vocabulary/${file}.tsv.`)
})

test.each(['Zzyzxqwvut', 'Hm', 'x'.repeat(5_000), ''])('%s is near to nothing', (text) => {
  expect(shipped.suggestion(text, 'items')).toBe('Add it to import/vocabulary/items.tsv.')
})

test('problems say what is near', () => {
  const { problems } = importText('Acme\n\nLeverantör\tLand\tPersonuppgifter\nHotjar\tSwerje\tTelefonumner\n')
  const messages = problems.map((problem) => problem.message).join(' ')
  expect(messages).toContain('Nearest known: "telefonnummer" (phone)')
  expect(messages).toContain('import/vocabulary/countries.tsv')
})
