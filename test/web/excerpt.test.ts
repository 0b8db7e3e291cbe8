import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt } from '../../web/panel/excerpt.ts'
import { marksOf, standsIn } from '../../web/panel/spot.ts'
import { SAMPLE_TEXT, sampleFlows } from './sample.ts'

const main = (start: number, end: number) => ({ start, end, kind: 'main' as const })

test('what is marked is what stands at the place, whatever the text', () => {
  const text = fc
    .array(
      fc.string({ maxLength: 30 }).map((line) => line.replace(/\s/g, '·') || 'x'),
      { minLength: 1, maxLength: 12 },
    )
    .map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (words, from, length) => {
      const start = from % words.length
      const end = Math.min(words.length, start + 1 + (length % 40))
      const marked = excerpt(words, [main(start, end)]).map(({ pieces }) =>
        pieces
          .filter(({ mark }) => mark)
          .map((piece) => piece.text)
          .join(''),
      )
      expect(marked.filter(Boolean).join('\n')).toBe(words.slice(start, end).replace(/^\n+|\n+$/g, ''))
    }),
  )
})

test('the lines are numbered as in the document, blank ones left out, gaps shown', () => {
  const text = ['one', '', 'two', 'three', 'four', 'five', 'six', 'seven'].join('\n')
  const lines = excerpt(text, [main(0, 3), { start: text.indexOf('seven'), end: text.length, kind: 'fact' }])
  expect(lines.map(({ number, gap }) => [number, gap])).toEqual([
    [1, false],
    [3, false],
    [4, false],
    [8, true],
  ])
})

test('a place that is not in the text gives no lines', () => {
  expect(excerpt('one', [main(10, 12)])).toEqual([])
})

test('only facts that stand where they are said to stand are marked', () => {
  const [flow] = sampleFlows(1)
  if (!flow) throw new Error('no sample')
  const marks = marksOf(SAMPLE_TEXT, flow, null, [])
  expect(marks.filter(({ kind }) => kind === 'main').map(({ start, end }) => SAMPLE_TEXT.slice(start, end))).toEqual([
    flow.evidence.quote,
  ])
  expect(standsIn('a b', { line: 1, start: 0, end: 3, quote: 'a\n b' })).toBe(true)
  expect(standsIn('a c', { line: 1, start: 0, end: 3, quote: 'a b' })).toBe(false)
})
