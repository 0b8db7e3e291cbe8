import { describe, expect, test } from 'vitest'
import { isKey, type KeyKind, termOfKey } from '../../../import/vocabulary/fideslang.ts'
import fideslangTsv from '../../../import/vocabulary/fideslang.tsv?raw'
import { vocabulary } from '../../../import/vocabulary/index.ts'
import { parseTsv } from '../../../import/vocabulary/tsv.ts'
import { importText } from '../documents.ts'

const TERMS = { item: vocabulary.items, subject: vocabulary.subjects, purpose: vocabulary.purposes }

test.each<[KeyKind, string, string | null]>([
  ['item', 'user.name', 'name'],
  ['item', 'user.name.first', 'first-name'],
  ['item', 'user.name.middle', 'name'],
  ['item', 'user.contact.email', 'email'],
  ['item', 'user.contact.fax_number', 'fax-number'],
  ['item', 'user.contact.url', 'contact-details'],
  ['item', 'user.sensor', 'personal-data'],
  ['item', 'user.childrens', 'personal-data'],
  ['item', 'user.biometric.voice', 'biometric-data'],
  ['purpose', 'essential.service.payment_processing', 'billing'],
  ['purpose', 'marketing.communications.email', 'direct-marketing'],
  ['purpose', 'marketing.advertising.first_party', null],
  ['purpose', 'marketing', null],
  ['purpose', 'finance', null],
  ['subject', 'customer', 'customer'],
  ['subject', 'visitor', null],
])('%s %s is %s', (kind, key, term) => {
  expect([isKey(kind, key), termOfKey(kind, key)]).toEqual([true, term])
})

test.each<[KeyKind, string]>([
  ['item', 'username'],
  ['item', 'user.'],
  ['item', 'User.name'],
  ['item', 'users.name'],
  ['subject', 'kund'],
  ['purpose', 'support.level'],
])('%s %s is no key', (kind, key) => expect(isKey(kind, key)).toBe(false))

describe('fideslang.tsv', () => {
  const rows = parseTsv(fideslangTsv)
  test('has each key once', () => {
    const keys = rows.map(({ kind, key }) => `${kind} ${key}`)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })
  test('names terms of the vocabulary', () => {
    expect(rows.filter(({ kind, id }) => id !== '' && !TERMS[kind as KeyKind].has(id ?? ''))).toEqual([])
  })
  test('settles every key that several terms share', () => {
    const shared = (Object.keys(TERMS) as KeyKind[]).flatMap((kind) => {
      const keys = [...TERMS[kind].values()].map(({ fideslang }) => fideslang).filter((key) => key !== null)
      return keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${kind} ${key}`)
    })
    const settled = new Set(rows.map(({ kind, key }) => `${kind} ${key}`))
    expect(shared.filter((key) => !settled.has(key))).toEqual([])
  })
})

describe('keys in the cells of any table', () => {
  const read = (data: string) =>
    importText(`Activity,Data subjects,Data categories\nShop,Customers,"${data}"`, 'export.csv').dataMap.activities[0]

  test('are terms', () => {
    const activity = read('user.name, user.contact')
    expect([activity?.items.map(({ id }) => id), activity?.categories.map(({ id }) => id)]).toEqual([
      ['name'],
      ['contact-details'],
    ])
  })
  test('of systems are about nobody', () => expect(read('system.operations')?.personalData).toBe('undisclosed'))
  test('are told from words', () => expect(read('name, phone')?.items.map(({ id }) => id)).toEqual(['name', 'phone']))
})
