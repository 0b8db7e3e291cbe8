import { describe, expect, test } from 'vitest'
import { isNear } from '../../../import/vocabulary/edit-distance.ts'
import { foldCharacters, Lexicon } from '../../../import/vocabulary/lexicon.ts'

const words = [
  { id: 'name', words: ['namn', 'kundnamn'] },
  { id: 'email', words: ['e-post', 'e-postadress'] },
  { id: 'sms', words: ['sms'] },
  { id: 'free', words: ['uppgifter som du lämnar'] },
]
const strict = new Lexicon(words)
const loose = new Lexicon(words, 'loose')
const ids = (lexicon: Lexicon, text: string) => lexicon.all(foldCharacters(text)).map((match) => match.id)

describe('finds', () => {
  test.each([
    ['Namn E-post', ['name', 'email']],
    ['NAMN', ['name']],
    ['namnen och e-posten', ['name', 'email']],
    ['e\u2011postadress', ['email']],
    ['Uppgifter  som\u00a0du\nlämnar', ['free']],
    ['kundnamn', ['name']],
    ['(namn)', ['name']],
  ])('%s', (text, expected) => expect(ids(strict, text)).toEqual(expected))

  test('the longest match first, with its own offsets', () => {
    expect(strict.at(foldCharacters('xx e-postadress'), 3)).toEqual({ id: 'email', start: 3, end: 15 })
  })
})

describe('leaves alone', () => {
  test.each(['namnlös', 'förnamn', 'e-postlista', 'sms-tjänst', 'för-namn', 'namnam', 'smsa', ''])('%s', (text) =>
    expect(ids(strict, text)).toEqual([]),
  )

  test('what only begins with a word is not that word exactly', () => {
    expect(strict.exact('namn')).toBe('name')
    expect(strict.exact(' Namn ')).toBe('name')
    expect(strict.exact('namn och adress')).toBeNull()
  })
})

test('loose words may stand in a compound with a hyphen', () => {
  expect(ids(loose, 'sms-tjänst')).toEqual(['sms'])
  expect(ids(loose, 'smstjänst')).toEqual([])
})

test('two edits are near, three are not', () => {
  expect(isNear('kategorier', 'katgegorier')).toBe(true)
  expect(isNear('abcdef', 'abxyef')).toBe(true)
  expect(isNear('abcdef', 'axyzef')).toBe(false)
  expect(isNear('', 'abc')).toBe(false)
})

test('the brackets of a citation are part of it, a remark in brackets is not', () => {
  const bases = new Lexicon([
    { id: 'a', words: ['Art. 6(1)(a)'] },
    { id: 'b', words: ['samtycke (via cookies)'] },
  ])
  expect(ids(bases, 'enligt Art. 6(1)(a) GDPR')).toEqual(['a'])
  expect(ids(bases, 'Art. 6(1)(b)')).toEqual([])
  expect(ids(bases, 'samtycke (via cookies)')).toEqual([])
})
