import { describe, expect, it } from 'vitest'
import { printRows } from '../../server/commands/rows-output.ts'
import { drawTable } from '../../server/commands/table.ts'

describe('a table', () => {
  it('is aligned, without blanks at the end of a line', () => {
    expect(
      drawTable(
        ['Vem', 'Rad'],
        [
          ['Ånge', '1'],
          ['B', '12'],
        ],
        null,
      ),
    ).toBe('Vem   Rad\n────  ───\nÅnge  1\nB     12')
  })
  it('wraps the widest column until it fits', () => {
    const lines = drawTable(['a', 'quote'], [['x', 'one two three four five']], 14).split('\n')
    expect(lines.slice(2)).toEqual(['x  one two', '   three four', '   five'])
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(14)
  })
  it('cuts words that are longer than a column', () => {
    const lines = drawTable(['a'], [['abcdefghijkl']], 6).split('\n')
    expect(lines.slice(2)).toEqual(['abcdef', 'ghijkl'])
  })
})

describe('rows', () => {
  const rows = {
    columns: ['a', 'b'],
    headings: ['A', 'B'],
    rows: [
      [null, ['x', 'y']],
      ['=1+1', []],
    ],
  }
  it('show what is missing in a table', () => {
    expect(printRows('table', rows, {}, null)).toBe('A     B\n────  ────\n–     x, y\n=1+1  –\n')
  })
  it('hold no formula in CSV that a spreadsheet would run', () => {
    expect(printRows('csv', rows, {}, null)).toBe('a,b\n,x; y\n"\'=1+1",\n')
  })
  it('are objects in JSON, integers beyond 2^53 marked', () => {
    const large = { columns: ['n'], headings: ['n'], rows: [[9007199254740993n]] }
    expect(JSON.parse(printRows('json', large, { truncated: false }, null))).toEqual({
      truncated: false,
      columns: ['n'],
      rows: [{ n: { _type: 'integer', value: '9007199254740993' } }],
    })
  })
  it('say that there are none', () => {
    expect(printRows('table', { ...rows, rows: [] }, {}, null)).toBe('No rows.\n')
  })
})
