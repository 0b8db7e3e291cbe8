import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readStructured } from '../../../import/read/structured.ts'
import { readYaml } from '../../../import/read/yaml.ts'
import { importText } from '../documents.ts'
import { brokenSpans } from './blocks.ts'

describe('reads', () => {
  test.each<[string, string, unknown]>([
    [
      'words as written',
      'country: NO\nversion: 1.0\nsince: 2024-01-01\non: yes',
      { country: 'NO', version: '1.0', since: '2024-01-01', on: 'yes' },
    ],
    ['words as written in YAML 1.1 too', '%YAML 1.1\n---\ncountry: NO', { country: 'NO' }],
    ['what is left blank as nothing', 'a: ~\nb:\nc: null\nd: x', { a: null, b: null, c: null, d: 'x' }],
    [
      'aliases and merged maps',
      'base: &b {country: SE}\nlist:\n  - <<: *b\n    name: X',
      { base: { country: 'SE' }, list: [{ country: 'SE', name: 'X' }] },
    ],
    ['several documents as a list', '---\nname: A\n---\nname: B\n', [{ name: 'A' }, { name: 'B' }]],
    ['keys that mean something to JavaScript', 'constructor: x', { constructor: 'x' }],
    ['no tag as a program', 'a: !!binary aGVq\nb: !!js/function x', { a: 'aGVq', b: 'x' }],
    ['an empty file as nothing', '# only a remark\n', []],
  ])('%s', (_what, text, values) => expect(readYaml(text)).toEqual({ values }))
})

const nested = (unit: string) => unit.repeat(2_000)
const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...'bcdefghijk'.split('').map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(',')}]`),
]

describe('refuses in a sentence', () => {
  test.each<[string, string, RegExp]>([
    ['aliases that repeat aliases', bomb.join('\n'), /aliases/],
    ['an alias of itself', '&a [*a, *a]', /aliases/],
    ['an alias of nothing', 'a: *b', /aliases/],
    ['depth in brackets', nested('['), /deeper than 60/],
    ['depth in dashes', nested('- '), /deeper than 60/],
    ['depth in questions', nested('? '), /deeper than 60/],
    ['what is no YAML, with its line', 'a: 1\nb: [1\nc: 2', /not valid YAML at line 3/],
    ['one key twice', 'a: 1\na: 2', /line 2: Map keys must be unique/],
    ['more than a million characters', `a: ${'x'.repeat(1_000_001)}`, /longer than a million/],
  ])('%s', (_what, text, message) => {
    const reading = readYaml(text)
    expect(reading).toEqual({ message: expect.stringMatching(message) })
    const { problems, text: extracted } = importText(text, 'list.yaml')
    expect(problems.map(({ severity, rule }) => [severity, rule])).toEqual([['error', 'invalid-yaml']])
    expect(extracted).toBeNull()
  })
})

test('values that JSON and YAML both hold are the same blocks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.constantFrom('name', 'country', 'data'), fc.string({ unit: 'grapheme', maxLength: 20 }))),
      (records) => {
        // JSON is YAML, but for what stands for nothing.
        const json = JSON.stringify(records, (_key, value) => (['', '~', 'null', 'Null', 'NULL'].includes(value) ? null : value))
        expect(readStructured('yaml', json)).toEqual(readStructured('json', json))
      },
    ),
    { numRuns: 100 },
  )
})

test('a value of white space alone, of whichever kind, is nothing', () => {
  for (const space of [' ', '\u2000', '\u3000', '\u00a0', '\u2028']) {
    const reading = readStructured('yaml', `- ${JSON.stringify(space)}`)
    expect(reading && 'blocks' in reading ? brokenSpans(reading) : []).toEqual([])
  }
})

test('any text is read or refused, and every span is the text it stands for', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('- ', 'a: ', '\n', '  ', '&a ', '*a ', '[', ']', '|', '? ', '"') }),
      ),
      (text) => {
        const reading = readStructured('yaml', text)
        if (reading && 'blocks' in reading) expect(brokenSpans(reading)).toEqual([])
        else expect(reading?.message).toMatch(/\.$/)
      },
    ),
    { numRuns: 400 },
  )
})
