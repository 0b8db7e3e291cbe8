import { describe, expect, test } from 'vitest'
import { readXlsx } from '../../../import/read/xlsx/index.ts'
import { type SheetContent, workbook } from '../binary/workbook.ts'
import { brokenSpans, shortly } from './blocks.ts'

async function blocks(...sheets: SheetContent[]): Promise<string[]> {
  const reading = await readXlsx(workbook(sheets))
  if ('rule' in reading) return [reading.rule]
  expect(brokenSpans(reading)).toEqual([])
  return shortly(reading.blocks)
}

const HEADER = ['Leverantör', 'Land']

describe('sheets', () => {
  test('each open with their name, unless nobody gave them one', async () => {
    const found = await blocks(
      { name: 'Biträden', rows: [HEADER, ['Stripe', 'USA']] },
      { name: 'Blad2', rows: [HEADER, ['Fortnox', 'Sverige']] },
      { name: 'System & drift', rows: [HEADER, ['AWS', 'Irland']] },
    )
    expect(found).toEqual([
      'h1 Biträden',
      'table Leverantör | Land // Stripe | USA',
      'table Leverantör | Land // Fortnox | Sverige',
      'h2 System & drift',
      'table Leverantör | Land // AWS | Irland',
    ])
  })

  test('that are hidden or blank are left out', async () => {
    const found = await blocks(
      { name: 'Gamla', rows: [HEADER, ['Stripe', 'USA']], hidden: true },
      { name: 'Tomt', rows: [] },
      { name: 'Nya', rows: [HEADER, ['Fortnox', 'Sverige']] },
    )
    expect(found).toEqual(['h1 Nya', 'table Leverantör | Land // Fortnox | Sverige'])
    expect(await blocks({ name: 'Gamla', rows: [HEADER], hidden: true })).toEqual(['empty-file'])
  })
})

describe('rows', () => {
  test('above the table are its title; a blank row ends it', async () => {
    const found = await blocks({
      name: 'Blad1',
      rows: [
        ['Våra biträden'],
        ['Listan uppdateras varje år.'],
        [],
        HEADER,
        ['Stripe', 'USA'],
        [],
        ['Tjänst', 'Region'],
        ['Mejl', 'EU'],
      ],
    })
    expect(found).toEqual([
      'h1 Våra biträden',
      'p Listan uppdateras varje år.',
      'table Leverantör | Land // Stripe | USA',
      'table Tjänst | Region // Mejl | EU',
    ])
  })

  test('show values as people see them', async () => {
    const date = new Date(Date.UTC(2026, 0, 31))
    const found = await blocks({
      name: 'Blad1',
      rows: [
        ['A', 'B', 'C', 'D', 'E'],
        [date, 0, 0.1 + 0.2, true, 'rad\n två\tord '],
      ],
    })
    expect(found).toEqual(['table A | B | C | D | E // 2026-01-31 | 0 | 0.3 | TRUE | rad\ntvå ord'])
  })

  test('hold merged cells in each row and column, once in the text', async () => {
    const reading = await readXlsx(
      workbook([
        {
          name: 'Blad1',
          rows: [
            ['Land', 'Leverantör'],
            ['USA', 'Stripe'],
            [null, 'Twilio'],
            ['Sverige', 'Fortnox'],
          ],
          merged: ['A2:A3'],
        },
      ]),
    )
    if ('rule' in reading) throw new Error(reading.why)
    expect(shortly(reading.blocks)).toEqual(['table Land | Leverantör // USA | Stripe // USA | Twilio // Sverige | Fortnox'])
    expect(reading.text.split('USA')).toHaveLength(2)
    const [table] = reading.blocks
    expect(table?.kind === 'table' ? table.rows.map((row) => row[0]?.rowSpan) : []).toEqual([1, 2, 1, 1])
  })

  test('of one cell over all columns title what follows', async () => {
    const found = await blocks({
      name: 'Blad1',
      rows: [HEADER, ['Stripe', 'USA'], ['Inom EES', null], ['Fortnox', 'Sverige']],
      merged: ['A3:B3'],
    })
    expect(found).toEqual([
      'table Leverantör | Land // Stripe | USA',
      'h6 Inom EES',
      'table Leverantör | Land // Fortnox | Sverige',
    ])
  })

  test('are not made by a range that reaches over the whole sheet', async () => {
    const found = await blocks({ name: 'Blad1', rows: [HEADER, ['Stripe', 'USA']], merged: ['A1:XFD1048576'] })
    expect(found).toEqual(['h1 Leverantör'])
  })
})
