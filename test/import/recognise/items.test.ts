import { describe, expect, test } from 'vitest'
import { brokenPlaces, importText } from '../documents.ts'

/** What is read of a cell of personal data: items, and categories behind them. */
const read = (cell: string) => {
  const result = importText(`Acme\n\nText.\n\nNewsletter\nPersonal data: ${cell}\nPurpose: Direct marketing\n`)
  expect(brokenPlaces(result)).toEqual([])
  const [activity] = result.dataMap.activities
  return [activity?.items.map(({ id }) => id), activity?.categories.map(({ id, text }) => id ?? text)]
}

describe('a cell of personal data', () => {
  test.each([
    ['Name, email. We do not store your passport number.', ['name', 'email'], []],
    ['Namn, e-post. Vi lagrar inte ditt passnummer.', ['name', 'email'], []],
    ['Name. Wir speichern keine Passnummer. E-Mail-Adresse', ['name', 'email'], []],
  ])('a later sentence that denies states nothing: %s', (cell, items, categories) => {
    expect(read(cell)).toEqual([items, categories])
  })

  test.each([
    ['Contact details: name, email', ['name', 'email'], ['contact-details']],
    ['(b) Hiring papers: CV, references', ['cv', 'references'], ['Hiring papers']],
    ['CV and more: CV, references', ['cv', 'references'], []],
  ])('the head of a list is its category: %s', (cell, items, categories) => {
    const [found, heads] = read(cell)
    expect(found).toEqual(expect.arrayContaining(items))
    expect(heads).toEqual(expect.arrayContaining(categories))
  })

  test.each(['Name: given and family', 'Email: as you wrote it', 'Other: see below'])('no head: %s', (cell) => {
    expect(read(cell)[1]).toEqual([])
  })
})

test('the bullets of a cell are purposes of their own, each in its line', () => {
  const cell = '<ul><li>Process your order</li><li>Direct marketing</li></ul>'
  const page = `<html><body><main><h1>Acme</h1><h2>Shop</h2><table><tr><th>Purpose</th><td>${cell}</td></tr><tr><th>Personal data</th><td>Name</td></tr><tr><th>Legal basis</th><td>Contract</td></tr></table></main></body></html>`
  const lines = importText(page, 'a.html').dataMap.activities[0]?.purposes.map(({ id, place }) => [id, place.line])
  const [first] = lines ?? []
  expect(lines?.map(([id]) => id)).toEqual(['order-management', 'direct-marketing'])
  expect(lines?.[1]?.[1]).toBe(Number(first?.[1]) + 1)
})

test.each([
  ['Namn samt eventuella personuppgifter i meddelanden', ['name'], ['communication-content']],
  ['Name, personal data in messages', ['name'], ['communication-content']],
  ['Namn, personuppgifter, e-post', ['name', 'email'], ['personal-data']],
])('personal data in messages is their content: %s', (cell, items, categories) => expect(read(cell)).toEqual([items, categories]))
