import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readStructured } from '../../../import/read/structured.ts'
import { importText } from '../documents.ts'
import { brokenSpans, shortly } from './blocks.ts'

const controller = { name: 'Alder GmbH' }
const blocks = (tilt: object) => {
  const reading = readStructured('json', JSON.stringify({ controller, ...tilt }))
  return reading && 'blocks' in reading ? shortly(reading.blocks) : []
}
const stored = (storage: object) => blocks({ dataDisclosed: [{ category: 'Name', storage: [storage] }] }).at(-1)
const period = (description: string, ttl?: string) => ({ description, ttl })

describe('what is stored', () => {
  test.each<[string, object, string]>([
    ['one period', { temporal: [period('After the order', 'P2Y')] }, 'After the order: P2Y'],
    ['a period that is none', { temporal: [period('After the order', 'two years')] }, 'After the order'],
    [
      'several periods, of which none is that of all',
      { temporal: [period('At first', 'P1Y'), period('In the books', 'P9Y')] },
      'At first; In the books',
    ],
    ['several periods in words', { temporal: [period('30 days for logs'), period('In the books')] }, 'In the books'],
    ['a condition', { purposeConditional: ['Until the order is done'] }, 'Until the order is done'],
  ])('%s', (_what, storage, retention) => {
    expect(stored(storage)).toBe(`table Data category | Retention // Name | ${retention}`)
  })
})

describe('transfers', () => {
  const transfer = (country: string, available: boolean) => ({ country, adequacyDecision: { available, description: 'x' } })
  const sent = (...transfers: object[]) =>
    blocks({
      dataDisclosed: [{ category: 'Name', recipients: [{ name: 'Birch Ltd', country: 'GB' }] }],
      thirdCountryTransfers: transfers,
    })
  const PLAIN = 'table Recipient | Data category | Country // Birch Ltd | Name | GB'

  test('belong to the recipients of their country', () => {
    expect(sent(transfer('GB', true), transfer('US', true)).at(-1)).toBe(
      'table Recipient | Data category | Country | Transfer mechanism // Birch Ltd | Name | GB | adequacy decision',
    )
  })
  test('that are not available say nothing', () => expect(sent(transfer('GB', false)).at(-1)).toBe(PLAIN))
  test('to a country of no recipient are those of the document, where there is one', () => {
    expect(sent(transfer('US', true)).at(-1)).toBe('p Third country transfer to US: adequacy decision')
    expect(sent(transfer('US', true), transfer('JP', true)).at(-1)).toBe(PLAIN)
  })
})

test('recipients without a name are categories, each once', () => {
  const recipients = [{ category: 'Banks' }, { category: 'Banks', country: 'SE' }, { name: '', category: 'Police' }]
  expect(blocks({ dataDisclosed: [{ category: 'Name', recipients }] }).slice(-2)).toEqual([
    'p Recipients named by category:',
    'list 0:Banks / 0:Police',
  ])
})

test('YAML is read alike', () => {
  const text =
    'controller: {name: Alder GmbH}\ndataDisclosed:\n  - category: Name\n    purposes: [{purpose: Newsletter}]\n    legalBases: [{reference: GDPR-6-1-a}]\n'
  const { company, activities } = importText(text, 'tilt.yaml').dataMap
  expect([company.legalName, activities[0]?.bases.map(({ id }) => id)]).toEqual(['Alder GmbH', ['consent']])
})

test('other JSON about a controller is no TILT', () => {
  expect(blocks({ controller: 'Alder', dataDisclosed: 'none' })).toEqual(['group controller = Alder / data Disclosed = none'])
})

test('whatever its fields hold: it never throws, and every span yields its text', () => {
  const any = fc.jsonValue({ maxDepth: 3 })
  const part = fc.record({
    category: any,
    purposes: any,
    legalBases: any,
    recipients: fc.oneof(any, fc.array(fc.record({ name: any, country: any, category: any }))),
    storage: any,
  })
  fc.assert(
    fc.property(
      fc.record({
        meta: any,
        controller: fc.dictionary(fc.string(), any),
        dataDisclosed: fc.array(fc.oneof(part, any)),
        thirdCountryTransfers: any,
      }),
      (tilt) => {
        const reading = readStructured('json', JSON.stringify(tilt))
        expect(reading && 'blocks' in reading ? brokenSpans(reading) : reading).toEqual([])
      },
    ),
    { numRuns: 200 },
  )
})
