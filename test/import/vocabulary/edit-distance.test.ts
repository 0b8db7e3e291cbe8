import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bitsOf, countsOf, editDistance, mayDifferBy } from '../../../import/vocabulary/edit-distance.ts'

/** The whole table of distances, as in the books. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'å'), maxLength: 12 })

test('a distance is that of the whole table, up to the limit', () => {
  fc.assert(
    fc.property(word, word, fc.nat(12), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(limit + 1, distance(a, b)))
    }),
    { numRuns: 2_000 },
  )
})

test('counts of letters rule out no word that is near enough', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(mayDifferBy(distance(a, b), countsOf(a), countsOf(b))).toBe(true)
    }),
    { numRuns: 2_000 },
  )
  expect(mayDifferBy(2, countsOf('land'), countsOf('ändamål'))).toBe(false)
})

test('bits are counted one by one', () => {
  fc.assert(
    fc.property(fc.integer(), (bits) => {
      expect(bitsOf(bits)).toBe((bits >>> 0).toString(2).replaceAll('0', '').length)
    }),
  )
})
