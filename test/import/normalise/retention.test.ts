import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { retentionSchema } from '../../../import/datamap.ts'
import { periodOf } from '../../../import/normalise/retention.ts'
import { RETENTION_STARTS } from '../../../import/normalise/retention-starts.ts'

test.each([
  ['Avtalstiden + 1 år', 'P1Y', 'contract-end'],
  ['Avtalstiden + 3 år', 'P3Y', 'contract-end'],
  ['Under avtalstiden + 30 dagar', 'P30D', 'contract-end'],
  ['Under avtalstid + 30 dagar', 'P30D', 'contract-end'],
  ['60 dagar', 'P60D', null],
  ['7 år', 'P7Y', null],
  ['6 mån', 'P6M', null],
  ['1-365 dagar', 'P365D', null],
  ['1 – 365 dagar', 'P365D', null],
  ['13 mån efter avtalets slut', 'P13M', 'contract-end'],
  ['max 30 dagar', 'P30D', null],
  ['max 30 dagar efter inspelning', 'P30D', 'recording'],
  ['6 månader efter nedladdning', 'P6M', 'download'],
  ['Ingen', 'P0D', null],
  ['Not stored.', 'P0D', null],
  ['tills återkallat samtycke', null, 'consent-withdrawal'],
  ['Under aktuell marknadsföring alternativt tills återkallat samtycke', null, 'consent-withdrawal'],
  ['Under rekryteringsprocessen + ytterligare 2 år', 'P2Y', 'recruitment-end'],
  ['Under tid supportärendet är öppet + 7 dagar, max 12 mån', 'P7D', 'case-closed'],
  ['2 years after the end of the contract', 'P2Y', 'contract-end'],
  ['Contract term plus 12 months', 'P12M', 'contract-end'],
  ['3 Monate nach Vertragsende', 'P3M', 'contract-end'],
  ['2 uger', 'P2W', null],
  ['2 veckor', 'P2W', null],
  ['72 hours', 'PT72H', null],
  ['24 timmar', 'PT24H', null],
  ['24 timer', 'PT24H', null],
  ['48 Stunden', 'PT48H', null],
  ['6 weeks', 'P6W', null],
  ['14 døgn', 'P14D', null],
  ['P1Y6M', 'P1Y6M', null],
  ['After the last order: P2Y0M0D', 'P2Y', null],
  ['P0D', 'P0D', null],
  ['PT72H', 'PT72H', null],
])('%s', (text, period, from) => expect(periodOf(text)).toEqual({ period, from }))

test.each([
  ['Så länge det behövs', null],
  ['Enligt bokföringslagen', null],
  ['2 exemplar', null],
  ['P', null],
  ['PT', null],
  ['XP2Y', null],
  ['år 2', null],
  ['ingen vet', null],
  ['Ingen uppgift lämnas om avtal', null],
  ['', null],
])('%s tells no period', (text, period) => expect(periodOf(text).period).toBe(period))

describe('numbers in words, halves, ranges and sums', () => {
  test.each([
    ['trettio dagar', 'P30D'],
    ['två år', 'P2Y'],
    ['six months', 'P6M'],
    ['sechs Monate', 'P6M'],
    ['zwölf Monate', 'P12M'],
    ['fireogtyve måneder', 'P24M'],
    ['tjuefire måneder', 'P24M'],
    ['tjugofyra månader', 'P24M'],
    ['twenty-four months', 'P24M'],
    ['vierundzwanzig Monate', 'P24M'],
    ['sex månader', 'P6M'],
    ['et halvt år', 'P6M'],
    ['ett halvår', 'P6M'],
    ['half a year', 'P6M'],
    ['ein halbes Jahr', 'P6M'],
    ['ett och ett halvt år', 'P18M'],
    ['one and a half years', 'P18M'],
    ['one year and a half', 'P18M'],
    ['halvannet år', 'P18M'],
    ['anderthalb Jahre', 'P18M'],
    ['1,5 år', 'P18M'],
    ['1.5 years', 'P18M'],
    ['2½ år', 'P30M'],
    ['1/2 år', 'P6M'],
    ['thirty (30) days', 'P30D'],
    ['30 (trettio) dagar', 'P30D'],
    ['12 mån.', 'P12M'],
    ['12 mdr.', 'P12M'],
    ['6 mnd', 'P6M'],
    ['5 yrs', 'P5Y'],
    ['90d', 'P90D'],
    ['24h', 'PT24H'],
    ['30 minutes', 'PT30M'],
    ['1 day', 'P1D'],
    ['2 quarters', 'P6M'],
    ['ett kvartal', 'P3M'],
    ['1 000 dagar'.replace(' ', '.'), 'P1000D'],
    ['30-day period', 'P30D'],
    ['12 calendar months', 'P12M'],
    ['10-jährige Aufbewahrung', 'P10Y'],
    ['3-6 months', 'P6M'],
    ['3 to 6 months', 'P6M'],
    ['between 3 and 6 months', 'P6M'],
    ['tre till sex månader', 'P6M'],
    ['30 days to 2 years', 'P2Y'],
    ['up to 90 days', 'P90D'],
    ['max 90 dagar', 'P90D'],
    ['minst 7 år', 'P7Y'],
    ['1 år och 6 månader', 'P1Y6M'],
    ['12 månader (365 dagar)', 'P12M'],
    ['P30D', 'P30D'],
    ['10 Jahre (§ 147 AO)', 'P10Y'],
    ['7 år enligt bokföringslagen', 'P7Y'],
  ])('%s', (text, period) => expect(periodOf(text)).toEqual({ period, from: null }))
})

describe('where it starts', () => {
  test.each([
    ['så länge du är kund och därefter 12 månader', 'P12M', 'contract-end'],
    ['24 månader efter senaste köp', 'P24M', 'last-purchase'],
    ['24 månader efter senaste inloggning', 'P24M', 'last-activity'],
    ['12 months after your last activity', 'P12M', 'last-activity'],
    ['12 Monate nach der letzten Anmeldung', 'P12M', 'last-activity'],
    ['1 år efter senaste kontakt', 'P1Y', 'last-contact'],
    ['24 months from the last purchase', 'P24M', 'last-purchase'],
    ['6 måneder efter kundeforholdets ophør', 'P6M', 'contract-end'],
    ['6 måneder etter kundeforholdets opphør', 'P6M', 'contract-end'],
    ['nach Vertragsende 3 Jahre', 'P3Y', 'contract-end'],
    ['3 Jahre nach Ende des Vertrags', 'P3Y', 'contract-end'],
    ['nach Abschluss des Bewerbungsverfahrens 6 Monate', 'P6M', 'recruitment-end'],
    ['6 måneder efter endt rekruttering', 'P6M', null],
    ['6 Monate nach Absage', 'P6M', 'recruitment-end'],
    ['2 år efter anställningens slut', 'P2Y', 'employment-end'],
    ['10 Jahre nach Ende des Beschäftigungsverhältnisses', 'P10Y', 'employment-end'],
    ['7 år efter utgången av det kalenderår då räkenskapsåret avslutades', 'P7Y', 'financial-year-end'],
    ['5 år fra udgangen af det regnskabsår, oplysningerne vedrører', 'P5Y', 'financial-year-end'],
    ['5 år etter regnskapsårets slutt', 'P5Y', 'financial-year-end'],
    ['10 Jahre ab Ende des Kalenderjahres', 'P10Y', 'calendar-year-end'],
    ['30 dagar efter att kontot raderats', 'P30D', 'account-closed'],
    ['30 days after account deletion', 'P30D', 'account-closed'],
    ['30 Tage nach Löschung des Kontos', 'P30D', 'account-closed'],
    ['3 år efter avtalets ingående', 'P3Y', 'contract-start'],
    ['3 Jahre nach Vertragsabschluss', 'P3Y', 'contract-start'],
    ['30 days from collection', 'P30D', 'collection'],
    ['30 minutes after the session', 'PT30M', 'session-end'],
    ['omedelbart efter avslutat ärende', 'P0D', 'case-closed'],
    ['until you withdraw consent', null, 'consent-withdrawal'],
    ['Bis zum Widerruf der Einwilligung', null, 'consent-withdrawal'],
    ['Indtil samtykket tilbagekaldes', null, 'consent-withdrawal'],
    ['Inntil samtykket trekkes tilbake', null, 'consent-withdrawal'],
    ['Until you unsubscribe', null, 'objection'],
    ['Duration of the agreement and 30 days thereafter', 'P30D', 'contract-end'],
    ['Deleted within 30 days of account closure', 'P30D', 'account-closed'],
    ['As long as you are an active customer', null, 'contract-end'],
    ['90 days after termination', 'P90D', null],
    ['Under avtalstiden', null, 'contract-end'],
    ['2 år efter lämnat samtycke', 'P2Y', null],
    ['30 dagar, varefter avtalet raderas', 'P30D', null],
    ['Under avtalstiden. Loggar sparas 30 dagar', 'P30D', null],
  ])('%s', (text, period, from) => expect(periodOf(text)).toEqual({ period, from }))

  test.each([
    'Lagras inte',
    'lagras ej',
    'Inga',
    'Data is not stored',
    'Gemmes ikke',
    'Lagres ikke',
    'Wird nicht gespeichert',
    'Keine',
  ])('%s is not at all', (text) => expect(periodOf(text)).toEqual({ period: 'P0D', from: null }))
})

describe('no period is guessed from', () => {
  test.each([
    'as long as necessary',
    'Så länge det är nödvändigt för avtalet',
    'As long as needed to perform the contract',
    'Session',
    'Persistent',
    'Permanent',
    'tills vidare',
    'N/A',
    '10 working days',
    '10 arbetsdagar',
    'Barn under 13 years old',
    'tills barnet fyller 18 år',
    'Reviewed every 12 months',
    'var 12 månad',
    'twice a year',
    '3 gånger per år',
    'monthly',
    '2 jährlich',
    '30 dagar för loggar, 2 år för fakturor',
    'Customers: 2 years; leads: 6 months',
    '6 månader eller 2 år',
    '§ 147 AO',
    '31.12.2025',
    'to months',
    'sex months',
    '1.5 months',
    'not stored longer than needed',
  ])('%s', (text) => expect(periodOf(text).period).toBeNull())
})

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

test('every start is described in the contract and in the description of the graph', () => {
  const described = retentionSchema.shape.from.description ?? ''
  const graph = readFileSync(new URL('../../../docs/graph.md', import.meta.url), 'utf8')
  expect(RETENTION_STARTS.filter(({ id }) => !described.includes(id)).map(({ id }) => id)).toEqual([])
  expect(RETENTION_STARTS.filter(({ id, meaning }) => !graph.includes(`| \`${id}\` | ${meaning} |`)).map(({ id }) => id)).toEqual(
    [],
  )
})
