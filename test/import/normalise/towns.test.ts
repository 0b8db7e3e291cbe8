import { describe, expect, test } from 'vitest'
import { placesOf } from '../../../import/normalise/places.ts'
import { townsIn } from '../../../import/normalise/towns.ts'
import { shipped } from '../../../import/vocabulary/lexicons.ts'

const codes = (text: string) =>
  placesOf(text, shipped).map(({ code, certainty }) => (certainty === 'possible' ? `${code}?` : code))

describe('a state or province behind a town settles its country', () => {
  test.each([
    ['Birmingham, AL', ['US']],
    ['Jersey City, NJ', ['US']],
    ['Atlanta, Georgia', ['US']],
    ['Portland, OR', ['US']],
    ['Portland, OR or Dublin', ['US?', 'IE?']],
    ['London, Ontario', ['CA']],
    ['London, ON', ['CA']],
    ['Cambridge, MA', ['US']],
    ['Manchester, NH 03101', ['US']],
    ['Lebanon, NH', ['US']],
    ['Boston, MA, USA', ['US']],
    ['Wilmington, DE', ['US']],
    ['Vancouver, WA', ['US']],
    ['Newcastle, NSW', ['AU']],
    ['Perth, Western Australia', ['AU']],
    ['Ashburn, Virginia; Dublin', ['US', 'IE']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))

  test.each([
    ['Berlin, DE', ['DE']],
    ['Mumbai, IN', ['IN']],
    ['Toronto, CA', ['CA']],
    ['Tbilisi, Georgia', ['GE']],
    ['Armenia, Georgia', ['AM', 'GE']],
    ['Springfield, Georgia', ['US?', 'GE?']],
    ['Peru, Indiana', ['PE', 'US']],
    ['HOSTED IN FRANKFURT, OR DUBLIN', ['DE?', 'IE?']],
    ['Stockholm, AB', ['SE']],
    ['not in Portland, OR', []],
  ])('and no more than it says: %s', (text, expected) => expect(codes(text)).toEqual(expected))

  test('every town stands where its words are', () => {
    const text = 'Berlin; London, Ontario'
    expect(townsIn(text, shipped).map(({ start, end }) => text.slice(start, end))).toEqual(['London, Ontario'])
  })
})

describe('names of groups of regions and of countries', () => {
  test.each([
    ['US-East', ['US']],
    ['US West', ['US']],
    ['the States', ['US']],
    ['EU-West', ['EUROPE']],
    ['eu-west-2', ['GB']],
    ['Jersey', ['JE']],
    ['Indiana', ['US']],
    ['Indien', ['IN']],
    ['Mexico City', ['MX']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))

  test.each(['Member States', 'westward', 'eu-nordost'])('%s is none', (text) => expect(codes(text)).toEqual([]))
})
