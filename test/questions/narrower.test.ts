import { expect, it } from 'vitest'
import { vocabulary } from '../../import/vocabulary/index.ts'
import { withNarrower } from '../../server/answers/questions/narrower.ts'

it.each([
  ['location-data', ['location-data', 'gps-coordinates', 'approximate-location']],
  ['card-number', ['card-number']],
  ['cookies', ['cookies', 'cookie-id']],
])('%s comes with its kinds', (id, ids) => expect(withNarrower(id, vocabulary)).toEqual(ids))

it('goes down through items that are kinds of items', () => {
  expect(withNarrower('usage-data', vocabulary)).toEqual(expect.arrayContaining(['log-data', 'entry-log']))
})

it('leaves the items of a category to the graph, and takes its categories', () => {
  expect(withNarrower('login-credentials', vocabulary)).toEqual(['login-credentials'])
  expect(withNarrower('financial-data', vocabulary)).toEqual(['financial-data', 'transaction-data', 'payment-data'])
})

it('keeps what the vocabulary does not know', () => {
  expect(withNarrower('unknown:skonummer', vocabulary)).toEqual(['unknown:skonummer'])
})
