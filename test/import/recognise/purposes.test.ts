import { describe, expect, test } from 'vitest'
import { purposesIn } from '../../../import/recognise/purpose-words.ts'
import { shipped } from '../../../import/vocabulary/lexicons.ts'
import { importText } from '../documents.ts'

const ids = (words: string) => purposesIn(words, shipped)

describe('purposes in words', () => {
  test.each([
    ['Besvara eventuella frågor', ['customer-support']],
    ['Skapa ett BL Konto', ['account-management']],
    ['Support, t.ex. felsökning', ['customer-support']],
    ['Analys i syfte att förbättra våra tjänster', ['service-improvement']],
    ['Marknadsföring (nyhetsbrev, statistik)', ['direct-marketing']],
    ['Fakturering och support', ['billing', 'customer-support']],
    ['analytics in order to improve our services', ['service-improvement']],
    ['Lingonplockning', []],
  ])('%s: %j', (words, expected) => expect(ids(words)).toEqual(expected))
})

describe('a cell of purposes', () => {
  const vendor = (purpose: string) =>
    importText(`Leverantör\tLand\tÄndamål\nStripe\tUSA\t${purpose}\nMailchimp\tUSA\tNyhetsbrev\n`).dataMap.recipients[0]
  const told = (purpose: string) => vendor(purpose)?.purposes.map(({ id, text }) => [id, text])

  test('a word between commas that is no known purpose is one as written', () => {
    expect(told('Mejl, lingonplockning, fakturering')).toContainEqual([null, 'lingonplockning'])
  })

  test.each(['Uppföljning av mål, trivsel och annat som rör arbetet på kontoret, fakturering', 'Fakturering (lingon, blåbär)'])(
    'a clause is none: %s',
    (purpose) => expect(told(purpose)?.filter(([id]) => id === null)).toEqual([]),
  )

  test('data that is said to move is carried', () => {
    expect(vendor('Överföring av kunduppgifter')?.categories.map(({ id }) => id)).toEqual(['customer-data'])
    expect(vendor('Hantering av lingon')?.personalData).toBe('undisclosed')
  })

  test.each([
    ['Administrera kön och erbjuda lägenheter', [null, null]],
    ['At reparere cyklen og give dig besked', [null, 'communication']],
    ['Administrere medlemskapet og gi deg tilgang til senteret', ['membership-administration', null]],
    ['To process your order and provide seasonal leaflets', ['order-management', null]],
    ['Hantering av order och utlåning av trillor', ['order-management', null]],
  ])('each phrase is a purpose of its own: %s', (purpose, expected) => {
    expect(told(purpose)?.map(([id]) => id)).toEqual(expect.arrayContaining(expected))
    expect(told(purpose)).toHaveLength(expected.length)
  })

  test.each([
    'Fullgöra avtalet och tillämpliga lagar',
    'Förbättra hemsidan och säkerställa att den möter besökarens behov',
    'Skapa och förvalta ditt konto',
    'To manage your account and order history',
    'Support och självhjälp',
    'Besvare henvendelser og andre formål',
  ])('one phrase stays one: %s', (purpose) => expect(told(purpose)?.filter(([id]) => id === null)).toEqual([]))

  test('the name of a vendor is no purpose, and a channel is communication', () => {
    expect(told('Microsoft Azure')).toEqual([])
    expect(told('E-post')).toEqual([['communication', 'E-post']])
    expect(told('E-post om lingon')).toEqual([[null, 'E-post om lingon']])
    expect(told('LiveChat')).toEqual([['communication', 'LiveChat']])
  })

  test('how long is no purpose', () => {
    const recipient = vendor('Vi sparar blanketten så länge avtalet gäller')
    expect(recipient?.purposes).toEqual([])
    expect(recipient?.retention?.text).toContain('så länge')
  })
})
