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
  expect(marks.filter(({ kind }) => kind === 'flow').map(({ start, end }) => SAMPLE_TEXT.slice(start, end))).toEqual([
    flow.evidence.quote,
  ])
  expect(standsIn('a b', { line: 1, start: 0, end: 3, quote: 'a\n b' })).toBe(true)
  expect(standsIn('a c', { line: 1, start: 0, end: 3, quote: 'a b' })).toBe(false)
})

test('what is asked for and the beginning of the flow stay in a long excerpt', () => {
  const text = Array.from({ length: 80 }, (_, index) => `line${index + 1}`).join('\n')
  const at = text.indexOf('line60')
  const lines = excerpt(text, [
    { start: text.indexOf('line5'), end: text.indexOf('line75'), kind: 'flow' },
    { start: at, end: at + 6, kind: 'main' },
  ])
  const numbers = lines.map(({ number }) => number)
  expect(numbers).toHaveLength(24)
  expect(numbers).toEqual(expect.arrayContaining([5, 6, 59, 60, 61]))
  const strong = lines.flatMap(({ pieces }) => pieces.filter(({ mark }) => mark === 'main'))
  expect(strong).toEqual([{ text: 'line60', mark: 'main', inFlow: true }])
})
