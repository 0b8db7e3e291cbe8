import { expect, it } from 'vitest'
import type { Asking } from './asking.ts'

const US = 'United States of America'
const SCC = 'Standard contractual clauses (Commission)'

/** Recipients, their places and their safeguards. */
export function recipientsContract(ask: Asking): void {
  it('recipient: every item, and the flows that say none', async () => {
    const columns = 'through written disclosed data dataKind countries condition certainty document line'
    expect(await ask('recipient', columns, { company: 'payo' })).toEqual([
      ['Mailo', 'Payo', 'stated', 'Name', 'item', [US], null, 'stated', 'mailo.txt', 7],
      ['Shop', 'Payo', 'undisclosed', null, null, [US], 'only for cards', null, 'shop.txt', 11],
    ])
    expect(await ask('recipient', 'through disclosed data certainty', { company: 'Hotjar' })).toEqual([
      ['Rival', 'stated', 'Health data', 'possible'],
      ['Rival', 'stated', 'Usage data', 'stated'],
      ['Shop', 'none', null, null],
    ])
    expect(await ask('recipient', 'through', { company: 'rival' })).toEqual([])
  })
  it('conditional: those with a condition only', async () => {
    expect(await ask('conditional', 'recipient through written condition disclosed data countries document line')).toEqual([
      ['Payo', 'Shop', 'Payo', 'only for cards', 'undisclosed', [], [US], 'shop.txt', 11],
    ])
    expect(await ask('conditional', 'recipient', { company: 'mailo' })).toEqual([])
  })
  it('marketing: with or without a word of which data', async () => {
    const columns = 'recipient through purpose disclosed data certainty document line'
    const mailo = ['Mailo', 'Shop', 'Direct marketing', 'stated', DATA, 'stated', 'shop.txt', 10]
    const tracko = ['Tracko', 'Shop', 'Targeted advertising / remarketing', 'stated', ['Cookies'], 'stated', 'shop.txt', 13]
    expect(await ask('marketing', columns)).toEqual([mailo, tracko])
    expect(await ask('marketing', columns, { purpose: 'direktmarknadsföring' })).toEqual([mailo])
    expect(await ask('marketing', 'recipient disclosed', { purpose: 'billing, web-analytics' })).toEqual([
      ['Hotjar', 'none'],
      ['Payo', 'undisclosed'],
    ])
  })
  it('no-personal-data: and the other document', async () => {
    const columns = 'recipient through document line otherwise otherCompany otherData otherDocument otherLine'
    const other = ['stated', 'Rival', ['Health data (possible)', 'Usage data'], 'rival.txt', 3]
    expect(await ask('no-personal-data', columns)).toEqual([['Hotjar', 'Shop', 'shop.txt', 12, ...other]])
  })
  it('in-country: a possible place is marked, a region is not its countries', async () => {
    expect(
      await ask('in-country', 'recipient through countries disclosed data certainty document line', { country: 'Tyskland' }),
    ).toEqual([['Cloudo', 'Mailo', ['Germany (possible)'], 'stated', ['E-mail address (possible)'], 'possible', 'mailo.txt', 5]])
    expect(await ask('in-country', 'recipient', { country: 'EEA' })).toEqual([['Hotjar']])
  })
  it('safeguards: of the recipient, of the document, and none', async () => {
    const columns = 'recipient company countries safeguard article scope certainty document line quote'
    const bcr = ['Payo', 'Mailo', [US], 'Binding corporate rules', '46(2)(b), 47', 'recipient', 'stated', 'mailo.txt', 7, 'bcr']
    const none = [null, null, null, null]
    expect(await ask('safeguards', columns)).toEqual([
      bcr,
      ['Payo', 'Mailo', [US], SCC, '46(2)(c)', 'document', 'stated', 'mailo.txt', 90, 'scc'],
      ['Payo', 'Shop', [US], ...none, 'shop.txt', 11, 'Payo in line 11'],
      ['Smso', 'Mailo', [US], SCC, '46(2)(c)', 'document', 'stated', 'mailo.txt', 90, 'scc'],
      ['Tracko', 'Rival', [US], ...none, 'rival.txt', 4, 'Tracko in line 4'],
      [null, 'Safe', [], 'Adequacy decision', '45(3)', 'document', 'stated', 'safe.txt', 90, 'adequacy'],
    ])
  })
  it('safeguards: only where none is stated', async () => {
    expect(await ask('safeguards', 'recipient company', { missing: 'ja' })).toEqual([
      ['Payo', 'Shop'],
      ['Tracko', 'Rival'],
    ])
    await expect(ask('safeguards', 'recipient', { missing: 'perhaps' })).rejects.toThrow('neither yes nor no')
  })
  it('vendor-locations: same or different, where two companies say a place', async () => {
    expect(await ask('vendor-locations', 'vendor agreement through countries zones certainty document line')).toEqual([
      ['Mailo', 'same', 'Rival', ['Sweden'], ['eea'], 'stated', 'rival.txt', 5],
      ['Mailo', 'same', 'Shop', ['Sweden'], ['eea'], 'stated', 'shop.txt', 10],
      ['Payo', 'same', 'Mailo', [US], ['conditional'], 'stated', 'mailo.txt', 7],
      ['Payo', 'same', 'Shop', [US], ['conditional'], 'stated', 'shop.txt', 11],
      ['Tracko', 'different', 'Rival', [US], ['conditional'], 'stated', 'rival.txt', 4],
      ['Tracko', 'different', 'Shop', ['Ireland'], ['eea'], 'stated', 'shop.txt', 13],
    ])
    expect(await ask('vendor-locations', 'vendor', { company: 'hotjar' })).toEqual([])
  })
}

const DATA = ['E-mail address', 'Password', 'Rating / score (possible)']
