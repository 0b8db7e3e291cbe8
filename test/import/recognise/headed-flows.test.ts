import { describe, expect, test } from 'vitest'
import { brokenPlaces, importText } from '../documents.ts'

const page = (body: string) => importText(`<html><body><main><h1>Acme AB</h1>${body}</main></body></html>`, 'page.html')
const rows = (...cells: [string, string][]) =>
  `<table>${cells.map(([head, cell]) => `<tr><th>${head}</th><td>${cell}</td></tr>`).join('')}</table>`
const names = (body: string) => page(body).dataMap.activities.map((activity) => activity.name)

const billing = rows(['Ändamål', 'Fakturering'], ['Personuppgifter', 'Namn, adress'], ['Laglig grund', 'Avtal'])
const payroll = rows(['Purpose', 'Payroll'], ['Personal data', 'Name, bank account'], ['Legal basis', 'Contract'])

describe('an activity without a name of its own', () => {
  test('is named by the heading of its section, number and all, and begins there', () => {
    const result = page(`<h2>2.1 Fakturor</h2>${billing}<h2>2.2 Payroll</h2><p>We pay people.</p>${payroll}`)
    expect(result.dataMap.activities.map(({ name }) => name)).toEqual(['2.1 Fakturor', '2.2 Payroll'])
    expect(result.dataMap.activities[0]?.place.quote.startsWith('2.1 Fakturor')).toBe(true)
    expect(brokenPlaces(result)).toEqual([])
  })

  test.each([
    ['definitions', '<h3>Beitritt</h3><dl><dt>Zweck</dt><dd>Abrechnung</dd><dt>Daten</dt><dd>Name</dd></dl>', 'Beitritt'],
    [
      'one row',
      '<h3>Kørsel</h3><table><tr><th>Formål</th><th>Oplysninger</th></tr><tr><td>Levering</td><td>Navn</td></tr></table>',
      'Kørsel',
    ],
    ['a label between', `<h3>Løn</h3><h4>Personopplysninger:</h4>${payroll}`, 'Løn'],
  ])('from %s', (_shape, body, name) => {
    expect(names(body)).toEqual([name])
  })

  test('stays unnamed where the section states several', () => {
    expect(names(`<h2>Översikt</h2>${billing}${payroll}`)).toEqual([null, null])
  })

  test('stays unnamed below the title of the document, whatever its level', () => {
    expect(names(billing)).toEqual([null])
    expect(names(`<h2>Integritetspolicy</h2>${billing}`)).toEqual([null])
    expect(names(`<h2>Privacy Notice for customers</h2>${billing}`)).toEqual([null])
  })

  test('keeps the name that a cell gives', () => {
    const named = rows(['Aktivitet', 'Utskick'], ['Ändamål', 'Fakturering'], ['Personuppgifter', 'Namn'])
    expect(names(`<h2>Ekonomi</h2>${named}`)).toEqual(['Utskick'])
  })

  test('a heading further up names nothing where another stands between', () => {
    expect(names(`<h2>Fakturor</h2><p>Text.</p><h2>Övrigt</h2><p>Mer text.</p>${billing}`)).toEqual(['Övrigt'])
  })
})
