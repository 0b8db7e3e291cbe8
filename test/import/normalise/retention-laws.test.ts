import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { periodOf } from '../../../import/normalise/retention.ts'
import { RETENTION_STARTS } from '../../../import/normalise/retention-starts.ts'

describe('laws', () => {
  const SPOKEN = {
    sv: {
      numbers: { två: 2, tre: 3, sex: 6, tolv: 12, arton: 18, tjugofyra: 24, trettio: 30 },
      units: { dagar: 'D', veckor: 'W', månader: 'M', år: 'Y' },
      ends: {
        'efter avtalets slut': 'contract-end',
        'efter anställningens slut': 'employment-end',
        'efter senaste köp': 'last-purchase',
      },
    },
    en: {
      numbers: { two: 2, three: 3, six: 6, twelve: 12, eighteen: 18, 'twenty-four': 24, thirty: 30 },
      units: { days: 'D', weeks: 'W', months: 'M', years: 'Y' },
      ends: {
        'after the contract ends': 'contract-end',
        'after the end of employment': 'employment-end',
        'after your last purchase': 'last-purchase',
      },
    },
    da: {
      numbers: { to: 2, tre: 3, seks: 6, tolv: 12, atten: 18, fireogtyve: 24, tredive: 30 },
      units: { dage: 'D', uger: 'W', måneder: 'M', år: 'Y' },
      ends: {
        'efter aftalens ophør': 'contract-end',
        'efter ansættelsens ophør': 'employment-end',
        'efter seneste køb': 'last-purchase',
      },
    },
    no: {
      numbers: { to: 2, tre: 3, seks: 6, tolv: 12, atten: 18, tjuefire: 24, tretti: 30 },
      units: { dager: 'D', uker: 'W', måneder: 'M', år: 'Y' },
      ends: {
        'etter avtalens slutt': 'contract-end',
        'etter endt ansettelsesforhold': 'employment-end',
        'etter siste kjøp': 'last-purchase',
      },
    },
    de: {
      numbers: { zwei: 2, drei: 3, sechs: 6, zwölf: 12, achtzehn: 18, vierundzwanzig: 24, dreißig: 30 },
      units: { Tage: 'D', Wochen: 'W', Monate: 'M', Jahre: 'Y' },
      ends: {
        'nach Vertragsende': 'contract-end',
        'nach Ende des Arbeitsverhältnisses': 'employment-end',
        'nach dem letzten Kauf': 'last-purchase',
      },
    },
  } as const
  const rule = fc.constantFrom(...Object.values(SPOKEN)).chain(({ numbers, units, ends }) =>
    fc.record({
      number: fc.oneof(
        fc.constantFrom(...Object.entries<number>(numbers)),
        fc.integer({ min: 0, max: 999 }).map((value): [string, number] => [`${value}`, value]),
      ),
      unit: fc.constantFrom(...Object.entries<string>(units)),
      end: fc.constantFrom(...Object.entries<string | null>({ ...ends, '': null })),
      limit: fc.constantFrom('', 'max ', 'Max. ', '+ '),
    }),
  )

  test('number, unit and start are read in every language, in any case', () => {
    fc.assert(
      fc.property(rule, fc.boolean(), ({ number, unit, end, limit }, capitals) => {
        const text = `${limit}${number[0]} ${unit[0]} ${end[0]}`
        expect(periodOf(capitals && !text.includes('ß') ? text.toUpperCase() : text)).toEqual({
          period: `P${number[1]}${unit[1]}`,
          from: end[1],
        })
      }),
      { numRuns: 500 },
    )
  })

  test('a number without a unit, and a unit without a number, tell nothing', () => {
    const words = fc.constantFrom(
      'data',
      'logs',
      'uppgifter',
      'kunder',
      '12',
      '7',
      'sju',
      'und',
      'or',
      '§',
      '(',
      ')',
      '-',
      '2024',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (list) => {
        expect(periodOf(list.join(' ')).period).toBeNull()
      }),
    )
  })

  test('any text gives a period of the contract or none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .array(fc.constantFrom('3', 'och', 'ett', 'halvt', 'år', '-', '(', 'to', 'days', '½', '1/2'))
            .map((list) => list.join(' ')),
        ),
        (text) => {
          const { period, from } = periodOf(text)
          expect(period === null || /^P(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T\d+[HMS])?$/u.test(period)).toBe(true)
          expect(from === null || RETENTION_STARTS.some(({ id }) => id === from)).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})
