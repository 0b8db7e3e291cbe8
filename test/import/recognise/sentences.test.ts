import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../../import/recognise/sentences.ts'

const span = (text: string) => ({ text, start: 0, end: text.length })
const texts = (text: string) => sentencesOf(span(text)).map((sentence) => sentence.text)

test.each([
  ['Vi lagrar namn. Vi raderar allt.', ['Vi lagrar namn.', 'Vi raderar allt.']],
  ['Grund är Art. 6 Abs. 1 lit. f DSGVO. Dauer: ein Jahr.', ['Grund är Art. 6 Abs. 1 lit. f DSGVO.', 'Dauer: ein Jahr.']],
  ['Vi anlitar t.ex. Stripe.', ['Vi anlitar t.ex. Stripe.']],
  ['Google Inc. Is used.', ['Google Inc. Is used.']],
  ['Varför? Jo!', ['Varför?', 'Jo!']],
  ['', []],
])('%s', (text, expected) => expect(texts(text)).toEqual(expected))

test('every sentence lies in the text, in its order, and is never endless', () => {
  const words = fc.array(fc.oneof(fc.constantFrom('Vi ', 'lagrar. ', 'Art. ', '6 ', '?', '\n', 'x'.repeat(3_000)), fc.string()))
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join('')
      const sentences = sentencesOf(span(text))
      expect(sentences.filter(({ text: words, start, end }) => text.slice(start, end) !== words)).toEqual([])
      expect(sentences.filter(({ start }, at) => start < (sentences[at - 1]?.end ?? 0))).toEqual([])
      expect(sentences.filter(({ text: words }) => words.length > 4_000)).toEqual([])
      expect(sentences.map(({ text: words }) => words.replace(/\s/gu, '')).join('')).toBe(text.replace(/[\s\u200b\ufeff]/gu, ''))
    }),
    { numRuns: 200 },
  )
})
