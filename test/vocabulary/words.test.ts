import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldWords, slug, unknownId, vocabulary } from '../../import/vocabulary/index.ts'

/** Text as documents hold it, and text that no document should hold. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[ \u00a0\t.,;:•〉›*·"'”´–—aÅöéßØæI1]{0,20}$/),
)

describe('folding words', () => {
  test.each([
    ['E-post', 'e-post'],
    ['  • Namn ', 'namn'],
    ['Kundnr/AnvändarID', 'kundnr/användarid'],
    ['Fritext*', 'fritext'],
    ['kund’s', "kund's"],
    ['IP\u2011adress', 'ip-adress'],
    ['faktura-\u00a0&  leveransadress', 'faktura- & leveransadress'],
  ])('%j is compared as %j', (written, folded) => {
    expect(foldWords(written)).toBe(folded)
  })

  test('words that differ stay different', () => {
    const pairs = [
      ['namn', 'efternamn'],
      ['mål', 'mal'],
      ['ip-adress', 'adress'],
    ] as const
    for (const [one, other] of pairs) expect(foldWords(one)).not.toBe(foldWords(other))
  })

  test('folding twice is folding once', () => {
    fc.assert(fc.property(text, (written) => foldWords(foldWords(written)) === foldWords(written)))
  })
})

describe('slugs', () => {
  test.each([
    ['Björn Lundén', 'bjorn-lunden'],
    ['Straße 7', 'strasse-7'],
    ['Ærø & Åland', 'aero-aland'],
    ['!?', 'unnamed'],
  ])('%j becomes %j', (written, made) => {
    expect(slug(written)).toBe(made)
  })

  test('a slug of a slug is itself, in plain letters, digits and single hyphens', () => {
    fc.assert(
      fc.property(text, (written) => {
        const made = slug(written)
        return slug(made) === made && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(made)
      }),
    )
  })

  test('an unknown word never gets the id of a known one', () => {
    fc.assert(
      fc.property(text, (written) => !vocabulary.items.has(unknownId(written)) && unknownId(written).startsWith('unknown:')),
    )
  })
})
