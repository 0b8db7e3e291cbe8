import { describe, expect, it } from 'vitest'
import { type Country, vocabulary } from '../../../import/vocabulary/index.ts'
import { law } from '../../../import/vocabulary/law.ts'
import { parseTsv } from '../../../import/vocabulary/tsv.ts'
import vendorsTsv from '../../../import/vocabulary/vendors.tsv?raw'

const DAY = /^\d{4}-\d{2}-\d{2}$/
/** The day of the list of decisions that the zones of countries.tsv follow. */
const AS_OF = '2026-08-05'

const holds = (from: string, until: string | null, day: string) => from <= day && (until === null || day < until)
const ids = <T>(list: readonly T[], id: (one: T) => string) => list.map(id)

function zoneOn({ code }: Country, day: string): string {
  if (law.memberships.some(({ country, from, until }) => country === code && holds(from, until, day))) return 'eea'
  const decision = law.decisions.find(
    ({ countries, validFrom, validUntil }) => countries.includes(code.slice(0, 2)) && holds(validFrom, validUntil, day),
  )
  if (!decision) return 'third'
  return decision.condition === 'none' ? 'adequate' : 'conditional'
}

describe('the law', () => {
  it('has decisions with one id each, days in order, known countries, and where each fact comes from', () => {
    expect(new Set(ids(law.decisions, ({ id }) => id)).size).toBe(law.decisions.length)
    for (const { id, validFrom, validUntil, endedBy, countries, condition, scope, source, checked, asOf } of law.decisions) {
      expect(
        [validFrom, asOf].every((day) => DAY.test(day)),
        id,
      ).toBe(true)
      expect(validUntil === null || (DAY.test(validUntil) && validFrom < validUntil), id).toBe(true)
      expect(validUntil === null, id).toBe(endedBy === null)
      expect(
        countries.filter((code) => !vocabulary.countries.has(code)),
        id,
      ).toEqual([])
      expect(['none', 'scope', 'certification'], id).toContain(condition)
      expect(scope === null, id).toBe(condition === 'none')
      expect(`${source}|${checked}`, id).toMatch(/^(http|Art).+\|.+/)
    }
  })

  it('has no two decisions for one country at one time', () => {
    for (const one of law.decisions)
      for (const other of law.decisions.filter(({ id }) => id !== one.id)) {
        const shared = one.countries.some((code) => other.countries.includes(code))
        expect(shared && holds(one.validFrom, one.validUntil, other.validFrom), `${one.id} ${other.id}`).toBe(false)
      }
  })

  it('has the history of the United States and the United Kingdom', () => {
    const inForce = (code: string, day: string) =>
      ids(
        law.decisions.filter(
          ({ countries, validFrom, validUntil }) => countries.includes(code) && holds(validFrom, validUntil, day),
        ),
        ({ id }) => id,
      )
    expect(['2015-10-05', '2015-10-06', '2016-07-12'].map((day) => inForce('US', day))).toEqual([
      ['safe-harbour'],
      [],
      ['privacy-shield'],
    ])
    expect(['2020-07-15', '2020-07-16', '2023-07-09', '2023-07-10'].map((day) => inForce('US', day))).toEqual([
      ['privacy-shield'],
      [],
      [],
      ['dpf'],
    ])
    expect(['2020-12-31', '2021-01-01', '2021-06-28', '2031-12-27'].map((day) => inForce('GB', day))).toEqual([
      [],
      ['gb-bridge'],
      ['gb'],
      [],
    ])
  })

  it('has 27 members of the Union and 30 states of the EEA', () => {
    const members = (area: string, day: string) =>
      law.memberships.filter(
        ({ country, area: of, from, until }) =>
          of === area && country.length === 2 && holds(from, until, day) && country !== 'EU',
      ).length
    const territories = 7
    expect(members('EU', AS_OF)).toBe(27 + territories)
    expect(members('EEA', AS_OF)).toBe(30)
    expect(members('EU', '2020-01-31')).toBe(28 + territories)
    expect(members('EEA', '2020-12-31')).toBe(31)
    for (const { country, from, source, checked } of law.memberships) {
      expect(vocabulary.countries.has(country), country).toBe(true)
      expect(from, country).toMatch(DAY)
      expect(source !== '' && checked !== '', country).toBe(true)
    }
  })

  it('gives every country the zone that the vocabulary gives it', () => {
    const countries = [...vocabulary.countries.values()].filter(({ kind }) => kind === 'country' || kind === 'subdivision')
    expect(countries.length).toBeGreaterThan(240)
    for (const country of countries) expect(zoneOn(country, AS_OF), country.code).toBe(country.zone)
  })

  it('says of every mechanism of the vocabulary what it is worth', () => {
    expect(ids(law.safeguards, ({ mechanism }) => mechanism).sort()).toEqual([...vocabulary.mechanisms.keys()].sort())
    for (const { mechanism, role, decision, oldWords } of law.safeguards) {
      expect(['adequacy', 'safeguard', 'derogation', 'foreign'], mechanism).toContain(role)
      expect(decision === null || law.decisions.some(({ id }) => id === decision), mechanism).toBe(true)
      expect(
        oldWords.every((word) => word === word.toLowerCase()),
        mechanism,
      ).toBe(true)
    }
  })
})

describe('entries in the lists of decisions', () => {
  it('are of companies that the register marks so, and of no others', () => {
    const marked = parseTsv(vendorsTsv).filter(({ dpf_status: status = '' }) => !/^(unverified|not-applicable)$/.test(status))
    expect(ids(law.certifications, ({ company }) => company).sort()).toEqual(marked.map(({ id = '' }) => id).sort())
  })

  it('say how and when they were looked up; none is called seen in the list without the day and the end of the entry', () => {
    for (const { company, decision, how, checked, until, evidence } of law.certifications) {
      expect(law.decisions.find(({ id }) => id === decision)?.condition, company).toBe('certification')
      expect(['registry', 'reported', 'vendor', 'third-party'], company).toContain(how)
      expect(how !== 'registry' || (checked !== null && until !== null), company).toBe(true)
      expect(evidence, company).not.toBe('')
    }
  })
})
