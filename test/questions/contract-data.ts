import { expect, it } from 'vitest'
import type { Asking } from './asking.ts'

/** Where data goes. */
export function dataContract(ask: Asking): void {
  const CHAIN = 'who hops certainty hop sender receiver says weakest document line'

  it('who-gets-by-chain: hops of one company, with the weakest of each chain', async () => {
    expect(await ask('who-gets-by-chain', CHAIN, { item: 'email', company: 'shop' })).toEqual([
      ['Mailo', 1, 'stated', 1, 'Shop', 'Mailo', 'stated', true, 'shop.txt', 10],
      ['Cloudo', 2, 'possible', 1, 'Shop', 'Mailo', 'stated', false, 'shop.txt', 10],
      ['Cloudo', 2, 'possible', 2, 'Mailo', 'Cloudo', 'possible', true, 'mailo.txt', 5],
      ['Smso', 2, 'undisclosed', 1, 'Shop', 'Mailo', 'stated', false, 'shop.txt', 10],
      ['Smso', 2, 'undisclosed', 2, 'Mailo', 'Smso', 'undisclosed', true, 'mailo.txt', 6],
      ['Disko', 3, 'possible', 1, 'Shop', 'Mailo', 'stated', false, 'shop.txt', 10],
      ['Disko', 3, 'possible', 2, 'Mailo', 'Cloudo', 'possible', true, 'mailo.txt', 5],
      ['Disko', 3, 'possible', 3, 'Cloudo', 'Disko', 'stated', false, 'cloudo.txt', 3],
    ])
  })
  it('who-gets-by-chain: not where a hop sends other data, nor past the bound, nor in a circle', async () => {
    const two = await ask('who-gets-by-chain', 'who hops', { item: 'email', company: 'shop', hops: '1' })
    expect(two).toEqual([['Mailo', 1]])
    expect(await ask('who-gets-by-chain', 'who hops', { item: 'phone' })).toEqual([
      ['Mailo', 1],
      ['Smso', 2],
      ['Smso', 2],
    ])
    expect(await ask('who-gets-by-chain', 'who certainty', { item: 'rating' })).toEqual([
      ['Mailo', 'possible'],
      ['Smso', 'undisclosed'],
      ['Smso', 'undisclosed'],
    ])
    expect(await ask('who-gets-by-chain', 'who', { item: 'gps-coordinates' })).toEqual([])
  })

  it('credentials: a password is one, an address is not; another category may be asked for', async () => {
    const columns = 'recipient through data countries certainty document line quote'
    expect(await ask('credentials', columns)).toEqual([
      ['Mailo', 'Shop', 'Password', ['Sweden'], 'stated', 'shop.txt', 10, 'Mailo AB in line 10'],
    ])
    expect(await ask('credentials', 'recipient', { company: 'rival' })).toEqual([])
    expect(await ask('credentials', 'recipient data', { data: 'Kontaktuppgifter', company: 'Rival' })).toEqual([
      ['Mailo', 'Telephone number'],
    ])
  })
  it('ratings: with their certainty', async () => {
    expect(await ask('ratings', 'recipient through data certainty document line')).toEqual([
      ['Mailo', 'Shop', 'Rating / score', 'possible', 'shop.txt', 10],
    ])
  })
  it('location-data: coordinates are a kind of it, a country of residence is not', async () => {
    const columns = 'kind who company name data bases certainty document line'
    expect(await ask('location-data', columns)).toEqual([
      ['activity', 'Shop', 'Shop', 'Map', 'GPS coordinates', ['Consent (possible)', CONTRACT], 'stated', 'shop.txt', 5],
    ])
    expect(await ask('location-data', 'kind who data', { data: 'cookies' })).toEqual([
      ['disclosure', 'Tracko', 'Cookies'],
      ['disclosure', 'Tracko', 'Cookies'],
    ])
  })
  it('card-numbers: who has them, and who is paid through without a word of which data', async () => {
    const columns = 'kind who company disclosed data countries condition certainty document line'
    expect(await ask('card-numbers', columns)).toEqual([
      ['activity', 'Shop', 'Shop', 'stated', 'Payment card number', [], null, 'stated', 'shop.txt', 2],
      ['disclosure', 'Payo', 'Shop', 'undisclosed', null, [US], 'only for cards', null, 'shop.txt', 11],
    ])
    expect(await ask('card-numbers', 'who', { purpose: 'web-analytics' })).toEqual([['Shop']])
  })
  it('special-categories: health data is one', async () => {
    expect(await ask('special-categories', 'kind who company data countries certainty line')).toEqual([
      ['disclosure', 'Hotjar', 'Rival', 'Health data', ['European Economic Area'], 'possible', 3],
    ])
  })
  it('only-possible: with the flows that state the item all the same', async () => {
    const columns = 'data who company name elsewhere certainty document line'
    expect(await ask('only-possible', columns)).toEqual([
      ['Audio recording', 'Shop', 'Shop', 'Calls', 0, 'possible', 'shop.txt', 4],
      ['E-mail address', 'Cloudo', 'Mailo', 'Cloudo', 0, 'possible', 'mailo.txt', 5],
      ['Health data', 'Hotjar', 'Rival', 'Hotjar Ltd', 0, 'possible', 'rival.txt', 3],
      ['Rating / score', 'Mailo', 'Shop', 'Mailo AB', 0, 'possible', 'shop.txt', 10],
    ])
    expect(await ask('only-possible', 'who', { item: 'password' })).toEqual([])
  })
  it('sound-recordings: whose, on which basis, how long', async () => {
    expect(
      await ask('sound-recordings', 'who name data subjects bases countries retention period certainty line', {}, 'sv'),
    ).toEqual([
      [
        'Shop',
        'Calls',
        'Ljudinspelning',
        ['Personer som kontaktar oss'],
        ['Berättigat intresse (intresseavvägning)'],
        [],
        'kept P30D',
        'P30D',
        'possible',
        4,
      ],
    ])
  })
  it('usage-data-inside-eea: those in the EEA alone, with what others say of them', async () => {
    expect(await ask('usage-data-inside-eea', 'recipient through data countries elsewhere certainty document line')).toEqual([
      ['Hotjar', 'Rival', 'Usage data', ['European Economic Area'], [], 'stated', 'rival.txt', 3],
      ['Tracko', 'Shop', 'Cookies', ['Ireland'], [US], 'stated', 'shop.txt', 13],
    ])
  })
}

const CONTRACT = 'Contract (performance or pre-contract)'
const US = 'United States of America'
