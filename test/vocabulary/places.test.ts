import { describe, expect, test } from 'vitest'
import { vocabulary } from '../../import/vocabulary/index.ts'

describe('zones', () => {
  test.each([
    ['SE', 'eea'],
    ['IE', 'eea'],
    ['NO', 'eea'],
    ['IS', 'eea'],
    ['LI', 'eea'],
    ['CH', 'adequate'],
    ['GB', 'adequate'],
    ['AR', 'adequate'],
    ['IL', 'conditional'],
    ['JP', 'conditional'],
    ['US', 'conditional'],
    ['US-IA', 'conditional'],
    ['CA', 'conditional'],
    ['IN', 'third'],
    ['CN', 'third'],
    ['RU', 'third'],
    ['EU', 'eea'],
    ['EEA', 'eea'],
    ['ADEQUATE', 'adequate'],
    ['NON-EEA', 'third'],
    ['WORLD', 'third'],
    ['EUROPE', 'unknown'],
  ])('%s is %s', (code, zone) => {
    expect(vocabulary.countries.get(code)?.zone).toBe(zone)
  })

  test('the European Economic Area has thirty states', () => {
    const states = ['AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE', 'IS LI NO']
      .join(' ')
      .split(' ')
    expect(states).toHaveLength(30)
    expect(states.filter((code) => vocabulary.countries.get(code)?.zone !== 'eea')).toEqual([])
  })

  test('no state outside it is in its zone, but for territories of its states', () => {
    const territories = new Set(['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'])
    const names = new Intl.DisplayNames('en', { type: 'region' })
    const inside = [...vocabulary.countries.values()].filter(({ kind, zone }) => kind === 'country' && zone === 'eea')
    expect(inside.filter(({ code }) => !territories.has(code)).map(({ code }) => names.of(code))).toHaveLength(30)
  })
})

describe('codes', () => {
  test('countries have two letters that ISO 3166-1 knows', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    const countries = [...vocabulary.countries.values()].filter(({ kind }) => kind === 'country')
    expect(countries.length).toBeGreaterThan(240)
    expect(
      countries.filter(({ code }) => !/^[A-Z]{2}$/.test(code) || names.of(code) === undefined).map(({ code }) => code),
    ).toEqual([])
  })

  test('subdivisions lie in a country', () => {
    const parts = [...vocabulary.countries.values()].filter(({ kind }) => kind === 'subdivision')
    expect(parts.filter(({ code }) => !vocabulary.countries.has(code.slice(0, 2))).map(({ code }) => code)).toEqual([])
  })

  test('a vendor sits in a country', () => {
    const odd = [...vocabulary.vendors.values()].filter(({ seat }) => seat !== null && !vocabulary.countries.has(seat))
    expect(odd.map(({ id }) => id)).toEqual([])
  })
})
