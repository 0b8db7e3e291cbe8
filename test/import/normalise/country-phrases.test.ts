import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { placesOf } from '../../../import/normalise/places.ts'
import { shipped } from '../../../import/vocabulary/lexicons.ts'
import { importText } from '../documents.ts'

/** Ways of writing places, gathered from documents; beside the repository like the real documents, never in it. */
const PHRASES = '../shared/vocab/country_phrases.tsv'

type Reading = readonly (readonly [phrase: string, codes: string])[]

/** What Vart reads in each of them, by the pattern of its row: codes in their order, a question mark behind what is possible. */
const READINGS: Readonly<Record<string, Reading>> = {
  'REGION ( C1, C2, C3 )': [['EU (Irland, Frankrike, Holland)', 'IE FR NL']],
  'REGION , REGION eller/or ADEQUATE-SET': [['EU, EES eller stater godkända av EU', 'EU? EEA? ADEQUATE?']],
  'REGION och/and C': [['EU/EES och USA', 'EEA US']],
  REGION: ['EU', 'EEA', 'EES', 'EØS', 'EWR', 'EU/EES'].map((region) => [region, region === 'EU' ? 'EU' : 'EEA']),
  'Inom" REGION "- området': [['Inom EU - området', 'EU']],
  'typo EU/ESS': [['utanför EU/ESS', 'NON-EEA']],
  C: [
    ['Sverige', 'SE'],
    ['USA', 'US'],
    ['Danmark', 'DK'],
    ['Ireland', 'IE'],
  ],
  'C & C ; C och C ; C and C': [
    ['USA & Storbritannien', 'US GB'],
    ['USA och Storbritannien', 'US GB'],
    ['USA and UK', 'US GB'],
  ],
  'C / REGION ; REGION / C': [
    ['USA / EU', 'US EU'],
    ['EU/USA', 'EU US'],
  ],
  'SUBDIVISION, C': [['Iowa, USA', 'US']],
  'CITY, C': [['Frankfurt, Germany (EU)', 'DE']],
  'CITY, STATE CODE': [['Mountain View, CA', 'US']],
  'CLOUD REGION CODE': [
    ['Frankfurt, Germany (fra1)', 'DE'],
    ['eu-central-1', 'DE'],
    ['europe-west1', 'BE'],
    ['eu-west-1', 'IE'],
    ['us-east-1', 'US'],
    ['eu-west-2', 'GB'],
    ['eu-central-2', 'CH'],
    ['Azure West Europe', 'NL'],
    ['UK South', 'GB'],
  ],
  'C abbreviations': [
    ['UK', 'GB'],
    ['U.S.', 'US'],
    ['USA', 'US'],
    ['US', 'US'],
    ['UAE', 'AE'],
  ],
  'colloquial names': [
    ['Holland', 'NL'],
    ['England', 'GB'],
    ['Amerika', 'US'],
  ],
  'THIRD-COUNTRY phrase': [
    ['tredje land', 'NON-EEA'],
    ['utanför EU/EES', 'NON-EEA'],
    ['en destination utanför EU/EES', 'NON-EEA'],
  ],
  'permission, not location': [['får överföra personuppgifter utanför EU/EES', 'NON-EEA']],
  'WORLD phrase': ['Worldwide', 'Global', 'Globally', 'multiple locations'].map((phrase) => [phrase, 'WORLD']),
  EUROPE: [
    ['Europa', 'EUROPE'],
    ['flera geografiskt separerade platser inom Europa', 'EUROPE'],
  ],
  'server placement in prose': [['IT-systemet lagras på servrar placerade inom EU/EES', 'EEA']],
  'customer-dependent location': [
    ['USA (Americas customers only)', 'US'],
    ['Australia (APAC customers only)', 'AU'],
  ],
  'entity country + server country columns': [['France and Belgium', 'FR BE']],
  'region optional': [['USA (EU-Region optional)', 'US']],
  'location blank / vendor only': [['', '']],
  'scope limiter on vendor': [['(Endast Blikk Classic)', '']],
  'no personal data statement': [['Det sparas ingen persondata på denna plattformen', '']],
  'rare personal data': [['Det förekommer oftast inte någon persondata på denna plattformen', '']],
  'two vendors in one cell': [['Scrive / BankId', '']],
  'company in brackets': [['Braintree (PayPal)', '']],
  negation: [
    ['lagras inte utanför EU', ''],
    ['utan överföring till tredje land', ''],
    ['no transfer outside the EEA', ''],
  ],
  'Danish location cell': [['EU / Danmark', 'EU DK']],
  'conjunction words': [
    ['Sverige samt Norge', 'SE NO'],
    ['Sverige; Norge + Danmark', 'SE NO DK'],
    ['Schweden sowie Norwegen', 'SE NO'],
    ['Sverige och/eller Norge', 'SE? NO?'],
    ['Schweden oder Norwegen', 'SE? NO?'],
    ['EU/EØS', 'EEA'],
    ['EU/EWR', 'EEA'],
  ],
}

const codes = (text: string) =>
  placesOf(text, shipped)
    .map(({ code, certainty }) => (certainty === 'possible' ? `${code}?` : code))
    .join(' ')

describe.each(Object.entries(READINGS))('%s', (_, readings) => {
  test.each(readings)('%s', (phrase, expected) => expect(codes(phrase)).toBe(expected))
})

test.skipIf(!existsSync(PHRASES))('every gathered way of writing has a reading here', () => {
  const [, ...rows] = readFileSync(PHRASES, 'utf8').trim().split('\n')
  const patterns = rows.map((row) => (row.split('\t')[0] ?? '').replace(/^"|"$/gu, ''))
  expect(patterns.filter((pattern) => !(pattern in READINGS))).toEqual([])
  expect(patterns).toHaveLength(rows.length)
})

describe('what only a whole document can tell', () => {
  const read = (text: string) => importText(`Acme\n\n${text}\n`).dataMap

  test('a permission to transfer is no flow', () => {
    const permission = 'Vi får anlita underbiträden inom och utanför EU/EES samt får överföra personuppgifter utanför EU/EES.'
    expect(read(permission)).toMatchObject({ recipients: [], activities: [], recipientCategories: [] })
  })

  test('the country of the company and that of its servers both count', () => {
    const [recipient] = read(
      'Vendor\tCountry\tServer location\nBrevo\tUSA\tFrance and Belgium\nHotjar\tMalta\tIreland',
    ).recipients
    expect(recipient?.countries.map(({ code }) => code)).toEqual(['US', 'FR', 'BE'])
  })
})
