import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../import/read/markdown.ts'
import { calmed, chunksOf } from '../../../import/read/markdown-chunks.ts'
import { brokenSpans, shortly } from './blocks.ts'

const blocks = (text: string) => shortly(readMarkdown(text).blocks)

describe('reads', () => {
  test.each([
    ['headings and paragraphs', '# Policy\n\nVi sparar data.\n\n## Mer ##\n', ['h1 Policy', 'p Vi sparar data.', 'h2 Mer']],
    ['a table', '| A | B |\n|---|:-:|\n| 1 | |\n| **x** | `y` |\n', ['table A | B // 1 |  // x | y']],
    ['a table without outer bars', 'A | B\n--|--\n1 | 2\n', ['table A | B // 1 | 2']],
    ['line breaks in cells', '| A | B |\n|---|---|\n| a<br>b | c |\n', ['table A | B // a•   b | c']],
    ['links as their words', '| A | B |\n|---|---|\n| [Stripe](https://a.example) | c |\n', ['table A | B // Stripe | c']],
    ['character references', '| A | B |\n|---|---|\n| H&amp;M | a\\*b |\n', ['table A | B // H&    M | a* b']],
    ['nested lists', '- a\n  - b\n- c\n', ['list 0:a / 1:b / 0:c']],
    ['numbered lists', '1. a\n2. b\n', ['list 0:a / 0:b']],
    ['a list in a quote', '> - a\n> - b\n', ['list 0:a / 0:b']],
    ['labels', 'LAGLIG GRUND\nAvtal\n\nÄNDAMÅL\nStöd\n', ['group LAGLIG GRUND = Avtal / ÄNDAMÅL = Stöd']],
    ['tables with tabs', 'A\tB\n1\t2\n\n3\t4\n', ['table A | B // 1 | 2 // 3 | 4']],
    ['a footnote', '* Endast kunder.\n', ['p * Endast kunder.']],
    ['comments, leaving them out', '<!-- x -->\n\nVi sparar data.\n', ['p Vi sparar data.']],
  ])('%s', (_, text, expected) => expect(blocks(text)).toEqual(expected))
})

describe('laws', () => {
  const marks = [
    '#',
    '|',
    '\n',
    '\n\n',
    '- ',
    '* ',
    '> ',
    '1. ',
    '**',
    '_',
    '`',
    '[',
    '](',
    ')',
    '<br>',
    '<!--',
    '&amp;',
    '\\',
    '---',
    '| A | B |\n|---|---|\n',
    '```\n',
    '\t',
    'Land',
    ': ',
  ]
  const text = fc
    .array(fc.oneof(fc.constantFrom(...marks), fc.string({ maxLength: 4 })), { maxLength: 60 })
    .map((parts) => parts.join(''))

  test('any marks: it never throws, nothing moves, and every span yields its text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const reading = readMarkdown(source)
        expect(brokenSpans(reading)).toEqual([])
        expect(reading.text.replace(/[^\n]/g, '')).toBe(source.replace(/[^\n]/g, ''))
        expect(reading.text).toHaveLength(source.length)
      }),
      { numRuns: 500 },
    )
  })

  test('the parts of a document are the document, and calming moves nothing', () => {
    fc.assert(
      fc.property(text, (source) => {
        const long = `${source}\n\n`.repeat(Math.ceil(40_000 / (source.length + 2)))
        expect(
          chunksOf(long)
            .map((chunk) => chunk.text)
            .join(''),
        ).toBe(long)
        expect(calmed(long)).toHaveLength(long.length)
      }),
      { numRuns: 30 },
    )
  })

  test.each(['> ', '_a*', '- ', '[', '*a ', '![', '1. '])('%j over and over', (unit) => {
    expect(brokenSpans(readMarkdown(unit.repeat(20_000)))).toEqual([])
  })
})

test('a long document is cut only where nothing goes on', () => {
  const part = '- ett\n\n  mer om ett\n\n- två\n\n> sagt\n> igen\n\nText.\n\n'
  const source = part.repeat(4_000)
  const chunks = chunksOf(source)
  expect(chunks.map(({ text }) => text).join('')).toBe(source)
  expect(chunks.length).toBeGreaterThan(3)
  expect(chunks.slice(1).filter(({ text }) => /^\s/.test(text))).toEqual([])
  const list = '- punkt\n\n'.repeat(20_000)
  expect(chunksOf(list).length).toBeGreaterThan(1)
  expect(chunksOf(list.slice(0, 60_000))).toHaveLength(1)
})
