import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../../../import/read/csv.ts'
import { separatedRows } from '../../../import/read/separated.ts'
import { brokenSpans, shortly } from './blocks.ts'

const blocks = (text: string) => shortly(readCsv(text).blocks)

describe('reads', () => {
  test.each([
    ['commas', 'A,B\n1,2\n', ['table A | B // 1 | 2']],
    ['semicolons', 'A;B\n1,5;2\n3,5;4\n', ['table A | B // 1,5 | 2 // 3,5 | 4']],
    [
      'semicolons between cells full of commas',
      'Titel;;\nA;B, C;D\n1;2, 3;4, 5\n',
      ['h1 Titel', 'table A | B, C | D // 1 | 2, 3 | 4, 5'],
    ],
    ['tabs', 'A\tB\n1, 2\t3\n', ['table A | B // 1, 2 | 3']],
    ['bars', 'A|B\n1|2\n', ['table A | B // 1 | 2']],
    ['what the file says separates its cells', 'sep=;\nA;B\n1;2\n', ['table A | B // 1 | 2']],
    ['quoted cells with line breaks', 'A,B\n"a, b\nc",2\n', ['table A | B // a, b\nc | 2']],
    ['doubled quotes, as they are written', 'A,B\n"a ""b"" c",2\n', ['table A | B // a ""b"" c | 2']],
    ['a quote that is never closed', 'A,B\n"a,2\nc,3\n', ['table A | B // "a | 2 // c | 3']],
    ['blank cells and lines', 'A,B,C\n\n1,,3\n,,\n,5,\n', ['table A | B | C // 1 |  | 3 //  | 5 | ']],
    ['a title above', 'Underbiträden;;\nA;B;C\n1;2;3\n', ['h1 Underbiträden', 'table A | B | C // 1 | 2 | 3']],
    ['a title between', 'A,B\n1,2\nDrift\n3,4\n', ['table A | B // 1 | 2', 'h6 Drift', 'table A | B // 3 | 4']],
    ['a remark below', 'A,B\n1,2\n3,4\nGäller alla kunder.\n', ['table A | B // 1 | 2 // 3 | 4', 'p Gäller alla kunder.']],
    ['what holds no cells, as text', 'Vi sparar allt. Det är så.\n', ['p Vi sparar allt. Det är så.']],
  ])('%s', (_, text, expected) => expect(blocks(text)).toEqual(expected))
})

describe('laws', () => {
  const cells = fc.array(fc.array(fc.stringMatching(/^[a-z ,;"\n]{0,8}$/), { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 8,
  })

  test('cells are those that another reader finds', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const text = Papa.unparse(rows, { delimiter, newline: '\n', quotes: true })
        const found = separatedRows(text, delimiter, 0).map((row) =>
          row.map(({ start, end }) => text.slice(start, end).replaceAll('""', '"')),
        )
        expect(found).toEqual(rows)
      }),
    )
  })

  test('any characters: it never throws, and every span yields its text', () => {
    const piece = fc.oneof(
      fc.constantFrom(',', ';', '\t', '|', '"', '""', '\n', ' ', 'a', 'sep=;\n'),
      fc.string({ maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        expect(brokenSpans(readCsv(pieces.join('')))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
