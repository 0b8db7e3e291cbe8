import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readStructured } from '../../../import/read/structured.ts'
import { brokenSpans, shortly } from './blocks.ts'

const readJson = (text: string) => {
  const reading = readStructured('json', text)
  return reading && 'blocks' in reading ? reading : null
}
const blocks = (value: unknown) => shortly(readJson(JSON.stringify(value))?.blocks ?? [])

describe('reads', () => {
  test.each<[string, unknown, string[]]>([
    [
      'records as a table, keys in the order first seen',
      [
        { name: 'a', country: 'SE' },
        { name: 'b', legalBasis: 1 },
      ],
      ['table name | country | legal Basis // a | SE |  // b |  | 1'],
    ],
    ['lists and things in a cell', [{ a: ['x', 'y'], b: { name: 'z', id: 3 } }], ['table a | b // x\ny | z']],
    ['markup in a cell', [{ a: '<ul><li>x</li><li>y</li></ul>', b: 'c' }], ['table a | b // • x\n• y | c']],
    [
      'what wraps one array',
      { title: 'Underbiträden', updated: '2024-01-02', data: [{ a: 1, b: 2 }] },
      ['h1 Underbiträden', 'p updated: 2024-01-02', 'h2 data', 'table a | b // 1 | 2'],
    ],
    ['one record', { name: 'a', country: ['SE', 'NO'] }, ['group name = a / country = SE + NO']],
    [
      'records under their names',
      { Stripe: { country: 'US', purpose: 'x' }, AWS: { country: 'IE', purpose: 'y' } },
      ['table name | country | purpose // Stripe | US | x // AWS | IE | y'],
    ],
    [
      'pages in strings',
      [{ title: { rendered: 'P' }, content: { rendered: '<h1>Q</h1><table><tr><td>a<td>b</table>' } }],
      ['h1 P', 'h1 Q', 'table a | b'],
    ],
    [
      'texts in strings',
      { body: 'Hej.\n\n• a\n• b', more: [{ a: 1, b: 2 }] },
      ['p Hej.', 'list 0:a / 0:b', 'h2 more', 'table a | b // 1 | 2'],
    ],
    [
      'what a system wraps in a record of its own',
      [
        { title: 'a', fields: { purpose: 'x', data: ['y', 'z'] } },
        { title: 'b', fields: { purpose: 'v', data: ['w'] } },
      ],
      ['table title | purpose | data // a | x | y\nz // b | v | w'],
    ],
    ['a thing with parts in one cell', [{ a: 1, place: { city: 'x', country: 'y' } }], ['table a | place // 1 | x, y']],
    ['words', ['a', 'b'], ['list 0:a / 0:b']],
    ['nothing', {}, []],
  ])('%s', (_, value, expected) => expect(blocks(value)).toEqual(expected))
})

test('what is no JSON is not read', () => expect(readJson('{')).toBe(null))

test('any JSON: it never throws, and every span yields its text', () => {
  const markup = fc.constantFrom('<table><tr><td>a<td>b</table>', '<p>x', 'a: b\nC: d', ' a ', '• x\n• y')
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, markup, fc.string(), fc.integer(), fc.constant(null), tie('array'), tie('object')),
    array: fc.array(tie('tree'), { maxLength: 4 }),
    object: fc.dictionary(fc.constantFrom('name', 'title', 'country', 'data', '__proto__', ' '), tie('tree'), { maxKeys: 4 }),
  }))
  fc.assert(
    fc.property(tree, (value) => {
      const reading = readJson(JSON.stringify(value))
      expect(reading && brokenSpans(reading)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test.each(['[', '{"a":'])('%s a hundred thousand deep', (unit) => {
  expect(() => readJson(`${unit.repeat(100_000)}1${(unit === '[' ? ']' : '}').repeat(100_000)}`)).not.toThrow()
})
