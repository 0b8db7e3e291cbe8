import { describe, expect, test } from 'vitest'
import { deniesPlace, placesOf } from '../../../import/normalise/places.ts'
import { shipped } from '../../../import/vocabulary/lexicons.ts'

/** The codes a location names; a question mark stands behind what is possible only. */
const codes = (text: string) =>
  placesOf(text, shipped).map(({ code, certainty }) => (certainty === 'possible' ? `${code}?` : code))

describe('countries', () => {
  test.each([
    ['Sverige', ['SE']],
    ['USA', ['US']],
    ['Danmark', ['DK']],
    ['Ireland', ['IE']],
    ['Holland', ['NL']],
    ['England', ['GB']],
    ['Amerika', ['US']],
    ['UK', ['GB']],
    ['U.S.', ['US']],
    ['US', ['US']],
    ['UAE', ['AE']],
    ['Tyskland', ['DE']],
    ['Norge/Sverige', ['NO', 'SE']],
    ['USA & Storbritannien', ['US', 'GB']],
    ['USA och Indien', ['US', 'IN']],
    ['Dublin, Ireland and Virginia, US', ['IE', 'US']],
    ['DE, AT, CH', ['DE', 'AT', 'CH']],
    ['NO och SE', ['NO', 'SE']],
    ['Sverige\nFinland', ['SE', 'FI']],
    ['', []],
    ['–', []],
    ['Se bilaga 3', []],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))
})

describe('regions', () => {
  test.each([
    ['EU', ['EU']],
    ['EES', ['EEA']],
    ['EØS', ['EEA']],
    ['EWR', ['EEA']],
    ['EEA', ['EEA']],
    ['EU/EES', ['EEA']],
    ['Inom EU - området', ['EU']],
    ['IT-systemet lagras på servrar placerade inom EU/EES', ['EEA']],
    ['Europa', ['EUROPE']],
    ['flera geografiskt separerade platser inom Europa', ['EUROPE']],
    ['Worldwide', ['WORLD']],
    ['Global', ['WORLD']],
    ['Globally', ['WORLD']],
    ['multiple locations', ['WORLD']],
    ['tredje land', ['NON-EEA']],
    ['EU/EES och USA', ['EEA', 'US']],
    ['USA / EU', ['US', 'EU']],
    ['EU / Danmark', ['EU', 'DK']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))
})

describe('brackets', () => {
  test.each([
    ['EU (Irland, Frankrike, Holland)', ['IE', 'FR', 'NL']],
    ['Frankfurt, Germany (EU)', ['DE']],
    ['Frankfurt, Germany (fra1)', ['DE']],
    ['EEA (Ireland) and USA', ['IE', 'US']],
    ['USA (Americas customers only)', ['US']],
    ['Australia (APAC customers only)', ['AU']],
    ['USA (EU-Region optional)', ['US']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))
})

describe('parts of countries', () => {
  test.each([
    ['Iowa, USA', ['US']],
    ['Mountain View, CA', ['US']],
    ['San Francisco, California, USA', ['US']],
    ['New York', ['US']],
    ['Georgia, USA', ['US']],
    ['Georgia', ['GE']],
    ['New Jersey, USA', ['US']],
    ['Jersey', ['JE']],
    ['Northern Ireland', ['GB']],
    ['Paris, TX', ['US']],
    ['CA', ['CA']],
    ['Kanata, CA', ['US?', 'CA?']],
    ['Toronto, CA', ['CA']],
    ['Netanya, IL', ['US?', 'IL?']],
    ['Tel Aviv, IL', ['IL']],
    ['Stockholm, SE', ['SE']],
    ['Canada, CA', ['CA']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))
})

describe('cloud regions are where they stand, not what they are called', () => {
  test.each([
    ['eu-central-1', ['DE']],
    ['eu-central-2', ['CH']],
    ['eu-west-1', ['IE']],
    ['eu-west-2', ['GB']],
    ['eu-west-3', ['FR']],
    ['eu-north-1', ['SE']],
    ['eu-south-1', ['IT']],
    ['us-east-1', ['US']],
    ['europe-west1', ['BE']],
    ['europe-west2', ['GB']],
    ['europe-west3', ['DE']],
    ['europe-west4', ['NL']],
    ['europe-west6', ['CH']],
    ['europe-north1', ['FI']],
    ['West Europe', ['NL']],
    ['North Europe', ['IE']],
    ['Sweden Central', ['SE']],
    ['UK South', ['GB']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))
})

describe('alternatives are possible only', () => {
  test.each([
    ['EU, EES eller stater godkända av EU', ['EU?', 'EEA?', 'ADEQUATE?']],
    ['Denmark or Sweden', ['DK?', 'SE?']],
    ['Deutschland oder Österreich', ['DE?', 'AT?']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))
})

describe('outside', () => {
  test.each([
    ['utanför EU/EES', ['NON-EEA']],
    ['utanför EU/ESS', ['NON-EEA']],
    ['en destination utanför EU/EES', ['NON-EEA']],
    ['utanför EU', ['NON-EEA']],
    ['outside of the EEA', ['NON-EEA']],
    ['outside the European Union', ['NON-EEA']],
    ['uden for EU', ['NON-EEA']],
    ['außerhalb der EU', ['NON-EEA']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))
})

describe('what is denied is no place', () => {
  test.each([
    'lagras inte utanför EU',
    'utan överföring till tredje land',
    'no transfer outside the EEA',
    'Keine Übermittlung in Drittländer',
    'Ikke uden for EU',
    'lagras inte i USA',
    'not in the US',
    'ingen överföring till USA',
    'inte inom EU',
  ])('%s', (text) => expect(codes(text)).toEqual([]))

  test.each([
    ['USA, ej EU', ['US']],
    ['Sverige, lagras aldrig i USA', ['SE']],
    ['Not only in the US', ['US']],
    ['inte bara i Sverige', ['SE']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))
})

describe('words are no codes', () => {
  test.each([
    'it is stored at our office',
    'in the cloud',
    'no',
    'se bilaga',
    'de facto',
    'as a service',
    'Polenta',
    'Irlandais',
  ])('%s', (text) => expect(codes(text)).toEqual([]))
})

describe('cities and states', () => {
  test.each([
    ['Frankfurt', ['DE']],
    ['Frankfurt am Main (Germany)', ['DE']],
    ['Frankfurt, Germany', ['DE']],
    ['Frankfurt, Dublin', ['DE', 'IE']],
    ['Amsterdam (EU)', ['NL']],
    ['London, UK', ['GB']],
    ['Berlin, DE', ['DE']],
    ['Oregon', ['US']],
    ['Austin, Texas', ['US']],
    ['Paris, Texas', ['US']],
    ['Paris, France (EU)', ['FR']],
    ['Sweden (Stockholm)', ['SE']],
    ['not stored in Frankfurt', []],
    ['Nice office', []],
    ['Londonderry', []],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))

  test('a city of another country with a state behind it is not the one abroad', () => {
    expect(codes('Dublin, CA')).not.toContain('IE')
    expect(codes('Paris, TX')).not.toContain('FR')
  })
})

test.each(['Not transferred outside the EEA', 'Ingen överföring till tredje land', 'No', 'Nej.', 'Keine Übermittlung'])(
  '%s gives no place, and nothing to warn about',
  (text) => {
    expect(codes(text)).toEqual([])
    expect(deniesPlace(text, shipped)).toBe(true)
  },
)

test.each(['Se bilaga 3', 'Nord', 'Sverige', 'Not yet decided'])('%s denies nothing', (text) =>
  expect(deniesPlace(text, shipped)).toBe(false),
)

describe('places that may be', () => {
  const told = (text: string) => placesOf(text, shipped).map(({ code, certainty }) => [code, certainty])
  test.each([
    [
      'Sverige; kan även behandlas i USA',
      [
        ['SE', 'stated'],
        ['US', 'possible'],
      ],
    ],
    [
      'EU (support may access from India)',
      [
        ['EU', 'stated'],
        ['IN', 'possible'],
      ],
    ],
    [
      'Deutschland. Kann in die USA übermittelt werden',
      [
        ['DE', 'stated'],
        ['US', 'possible'],
      ],
    ],
    [
      'USA and Ireland',
      [
        ['US', 'stated'],
        ['IE', 'stated'],
      ],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))

  test.each(['IT support', 'NO TRANSFER', 'IT DEPARTMENT', 'AS SAP'])('two letters of a word are no country: %s', (text) =>
    expect(told(text)).toEqual([]),
  )
  test('in a sentence of capitals only the place counts', () => {
    expect(told('DATA IS STORED IN THE EU').map(([code]) => code)).toEqual(['EU'])
    expect(told('SE, NO, IS').map(([code]) => code)).toEqual(['SE', 'NO', 'IS'])
  })
})
