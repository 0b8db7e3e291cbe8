import { describe, expect, test } from 'vitest'
import { importText } from '../documents.ts'

const vendor = (cell: string) =>
  importText(`| Bolag | Funktion och data | Land |\n|---|---|---|\n| 46elks AB | ${cell} | Sverige |\n`, 'a.md').dataMap
    .recipients[0]
const items = (cell: string) => vendor(cell)?.items.map(({ id }) => id)

describe('a cell that says what for and which data', () => {
  test('a sentence that denies data is no data', () => {
    expect(vendor('Översättning av hjälptexter. Inga personuppgifter.')).toMatchObject({
      personalData: 'none',
      items: [],
      categories: [],
    })
    expect(vendor('Översättning. Namn.')).toMatchObject({ personalData: 'stated' })
  })

  test('the content of messages is that of text messages, where these are sent', () => {
    expect(items('Utskick av sms. Telefonnummer och meddelandets innehåll.')).toEqual(['phone', 'sms-content'])
    expect(items('Utskick av sms och e-post. Telefonnummer och meddelandets innehåll.')).not.toContain('sms-content')
    expect(items('Chatt. Namn och meddelandets innehåll.')).not.toContain('sms-content')
  })

  test('a contact person whose data it is, is no item', () => {
    expect(vendor('Kundvård. Namn och roll för kundens kontaktperson.')?.subjects.map(({ id }) => id)).toEqual(['contact-person'])
    expect(items('Kundvård. Namn, kontaktperson.')).toEqual(['name', 'contact-person'])
  })

  test('"os" is Danish for us', () => {
    expect(items('Support. Navn, som du giver os.')).toEqual(['name'])
    expect(items('Support. Namn, OS.')).toEqual(['name', 'operating-system'])
  })
})
