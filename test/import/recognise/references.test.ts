import { describe, expect, test } from 'vitest'
import { referenceIn } from '../../../import/recognise/reference.ts'
import { brokenPlaces, importText } from '../documents.ts'

const words = (text: string) => ({ text, start: 0, end: text.length })
const refersTo = (text: string) => {
  const found = referenceIn(words(text))
  return found && [found.number, found.letters.join('')]
}

describe('words that refer to data stated elsewhere', () => {
  test.each([
    ['De uppgifter som anges i punkt 1.2 samt kontonummer', ['1.2', '']],
    ['Alle opplysninger i vedlegg A punkt A.3', ['a.3', '']],
    ['Alla personuppgifter enligt avsnitt 4', ['4', '']],
    ['the categories in section 2.1(a) and (b)', ['2.1', 'ab']],
    ['as set out in section 2.1 (b)', ['2.1', 'b']],
    ['Uppgifter enligt punkt 3 a)', ['3', 'a']],
    ['Uppgifter enligt punkt 3 a och b', ['3', 'ab']],
    ['Uppgifter enligt punkt 3 samt namn', ['3', '']],
    ['Oplysninger i punkt 3, litra b', ['3', 'b']],
    ['Opplysninger i punkt 3 bokstav b', ['3', 'b']],
    ['all personal data in Annex I', ['annex i', '']],
    ['De uppgifter som anges i bilaga 2', ['annex 2', '']],
    ['Alle personenbezogenen Daten gemäß Anlage 1', ['annex 1', '']],
    ['Daten in Ziffer 3 lit. b', ['3', 'b']],
    ['the data in section 3 and a name', ['3', '']],
    ['Personal data listed in Annex II, section 3', ['3', '']],
    ['De oplysninger, der er nævnt i pkt. 2.1', null],
    ['De oplysninger som er nævnt i pkt. 2.1', ['2.1', '']],
    ['Die in Ziffer 3.2 genannten Daten', ['3.2', '']],
    ['Dieselben Daten wie in Ziffer 2.1', ['2.1', '']],
    ['samma uppgifter som ovan', [null, '']],
    ['Same categories of personal data as above', [null, '']],
    ['samme oplysninger som ovenfor', [null, '']],
    ['dieselben Daten wie oben', [null, '']],
  ])('%s', (text, expected) => expect(refersTo(text)).toEqual(expected))

  test.each([
    'Name, address',
    'Orderuppgifter enligt punkt 3',
    'Uppgifter om punkter',
    'Data center location',
    'the data that you provide',
    'Kundnummer 12',
    'Uppgifter i nr',
    'samma adress som ovan',
  ])('not: %s', (text) => {
    expect(refersTo(text)).toBeNull()
  })
})

describe('what a reference stands for', () => {
  const policy = (last: string) =>
    `Acme\n\nText.\n\n1.1 Köp\nPersonuppgifter: Namn, e-post\nÄndamål: Fakturering\n\n1.2 Lön\nPersonuppgifter: Kontonummer\nÄndamål: Rekrytering\n\n1.3 Utskick\nPersonuppgifter: ${last}\nÄndamål: Direktmarknadsföring\n`
  const last = (text: string) => importText(text).dataMap.activities.find(({ name }) => name === '1.3 Utskick')
  const items = (text: string) => last(text)?.items.map(({ id, place }) => [id, place.line])

  test('the items of the section with that number, each in its own place, and what stands beside', () => {
    const text = policy('De uppgifter som anges i punkt 1.1 samt telefonnummer')
    expect(items(text)).toEqual(
      expect.arrayContaining([
        ['name', 6],
        ['email', 6],
        ['phone', 14],
      ]),
    )
    expect(items(text)).toHaveLength(3)
    expect(brokenPlaces(importText(text))).toEqual([])
  })

  test('a reference of a reference', () => {
    const text = policy('Uppgifter enligt punkt 1.2').replace('Kontonummer', 'Alla uppgifter i punkt 1.1')
    expect(items(text)?.map(([id]) => id)).toEqual(['name', 'email'])
  })

  test('the flow above', () => expect(items(policy('Samma uppgifter som ovan'))).toEqual([['bank-account', 10]]))

  test('no section, or two of that number, stand for nothing', () => {
    for (const text of [policy('Uppgifter enligt punkt 7'), policy('Uppgifter enligt punkt 1.1').replace('1.2 Lön', '1.1 Lön')]) {
      const { problems } = importText(text).dataMap
      expect(items(text)).toEqual([[null, 14]])
      expect(problems.map(({ rule }) => rule)).toContain('unresolved-reference')
    }
  })

  test('the letters of a list', () => {
    const text =
      '# Acme\n\n## Annex 1\n\n### Purpose\n\n- Billing\n\n### 2.2 Personal data\n\n- (a) Name\n- (b) Address\n\n## Suppliers\n\n| Supplier | Country | Personal data |\n|---|---|---|\n| Stripe | Ireland | the data in section 2.2(b) |\n| Zendesk | Ireland | the data in section 2.2 |\n| Hotjar | Malta | the data in section 2.2(c) |\n'
    const found = importText(text, 'a.md').dataMap.recipients.map(({ name, items: own }) => [name, own.map(({ id }) => id)])
    expect(found).toEqual([
      ['Stripe', ['postal-address']],
      ['Zendesk', ['name', 'postal-address']],
      ['Hotjar', [null]],
    ])
  })

  test('the letters of paragraphs', () => {
    const text =
      'Bilaga 1\n\n1. Ändamål\nTillhandahålla lönesystemet.\n\n2. Kategorier av registrerade\nAnställda.\n\n3. Personuppgifter\na) Namn\nb) Personnummer\n\n4. Underbiträden\n\nLeverantör\tLand\tUppgifter\nStripe\tIrland\tUppgifter enligt punkt 3 a)\nZendesk\tIrland\tUppgifter enligt punkt 3\n'
    const { activities, recipients } = importText(text).dataMap
    expect(activities.map(({ name }) => name)).toEqual(['Bilaga 1'])
    expect(recipients.map(({ items: own }) => own.map(({ id }) => id))).toEqual([['name'], ['name', 'national-id-number']])
  })
})
