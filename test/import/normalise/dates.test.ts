import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOf } from '../../../import/normalise/dates.ts'

test.each([
  ['2022-01-25', '2022-01-25'],
  ['2022-1-5', '2022-01-05'],
  ['25.01.2022', '2022-01-25'],
  ['25/1/2022', '2022-01-25'],
  ['19 oktober 2021', '2021-10-19'],
  ['19. oktober 2021', '2021-10-19'],
  ['1. März 2023', '2023-03-01'],
  ['3 May 2024', '2024-05-03'],
  ['March 3, 2024', '2024-03-03'],
  ['Dec. 31 2024', '2024-12-31'],
  ['29.02.2024', '2024-02-29'],
])('%s', (text, date) => expect(dateOf(text)).toBe(date))

test.each([
  '29.02.2023',
  '31.04.2024',
  '2022-13-01',
  '01.25.2022',
  '0000-00-00',
  '12 foo 2022',
  '2022',
  '1.2',
  '',
  'igår',
  '01-01-1900',
])('%s is no date', (text) => expect(dateOf(text)).toBeNull())

describe('numbers are day first where the language writes them so', () => {
  test.each([
    ['03/04/2024', 'sv', '2024-04-03'],
    ['03/04/2024', 'da', '2024-04-03'],
    ['3-4-2024', 'no', '2024-04-03'],
    ['03.04.2024', 'de', '2024-04-03'],
    ['25.01.22', 'sv', '2022-01-25'],
    ['1. 2. 2024', 'de', '2024-02-01'],
    ['25/01/2024', 'en', '2024-01-25'],
    ['01/25/2024', 'en', '2024-01-25'],
    ['04/04/2024', 'en', '2024-04-04'],
    ['the 3rd of March 2024', 'en', '2024-03-03'],
    ['March 3rd, 2024', 'en', '2024-03-03'],
    ['den 3:e mars 2024', 'sv', '2024-03-03'],
    ['1. desember 2023', 'no', '2023-12-01'],
    ['3 sept. 2023', 'en', '2023-09-03'],
  ] as const)('%s in %s', (text, language, date) => expect(dateOf(text, language)).toBe(date))

  test.each([
    ['03/04/2024', 'en'],
    ['03.04.2024', 'en'],
    ['25.01.22', 'en'],
    ['22-01-25', 'sv'],
    ['01/25/2024', 'sv'],
    ['oktober 2023', 'sv'],
    ['October 2023', 'en'],
    ['Decision 12, 2024', 'en'],
    ['Marketing 3 2024', 'en'],
    ['12024-01-25', 'sv'],
    ['v. 3.1.2024.5', 'en'],
  ] as const)('%s in %s is none', (text, language) => expect(dateOf(text, language)).toBeNull())

  test('where the language is not known, slashes can be two dates', () => {
    expect(dateOf('03/04/2024')).toBeNull()
    expect(dateOf('03.04.2024')).toBe('2024-04-03')
  })

  test('a date written out is read back in every language', () => {
    const day = fc.date({ min: new Date('1991-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    const locales = { sv: 'sv-SE', en: 'en-GB', da: 'da-DK', no: 'nb-NO', de: 'de-DE' } as const
    fc.assert(
      fc.property(day, fc.constantFrom('sv', 'en', 'da', 'no', 'de'), (date, language) => {
        const written = date.toLocaleDateString(locales[language], {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        })
        expect(dateOf(written, language)).toBe(date.toISOString().slice(0, 10))
      }),
    )
  })
})
