import { expect, it } from 'vitest'
import type { Asking } from './asking.ts'

const US = 'United States of America'

/** Companies and chains, gaps and disagreements. */
export function companiesContract(ask: Asking): void {
  it('vendor: how each company tells of it', async () => {
    expect(
      await ask('vendor', 'through written purposes countries mechanisms condition disclosed data line', { company: 'payo' }),
    ).toEqual([
      ['Mailo', 'Payo', [], [US], ['Binding corporate rules'], null, 'stated', ['Name'], 7],
      ['Shop', 'Payo', ['Invoicing and payment'], [US], [], 'only for cards', 'undisclosed', [], 11],
    ])
  })
  it('between: what is sent, what is done there and what goes on', async () => {
    expect(
      await ask('between', 'part name receiver disclosed data document line', { sender: 'shop', receiver: 'mailo' }),
    ).toEqual([
      ['sent', 'Mailo AB', 'Mailo', 'stated', ['E-mail address', 'Password', 'Rating / score (possible)'], 'shop.txt', 10],
      ['activity', 'Sending', 'Mailo', 'stated', ['E-mail address'], 'mailo.txt', 2],
      ['onward', 'Cloudo', 'Cloudo', 'stated', ['E-mail address (possible)'], 'mailo.txt', 5],
      ['onward', 'Smso', 'Smso', 'undisclosed', [], 'mailo.txt', 6],
      ['onward', 'Payo', 'Payo', 'stated', ['Name'], 'mailo.txt', 7],
    ])
    expect(await ask('between', 'part', { sender: 'mailo', receiver: 'shop' })).toEqual([])
  })
  it('path: forward along the data', async () => {
    expect(await ask('path', 'step leaves relation reaches certainty document line', { start: 'password', goal: 'DE' })).toEqual([
      [1, 'Password', 'CARRIES', 'Mailo AB', 'stated', 'shop.txt', 10],
      [2, 'Mailo AB', 'TO', 'Mailo', null, 'shop.txt', 10],
      [3, 'Mailo', 'SENDS', 'Cloudo', null, 'mailo.txt', 5],
      [4, 'Cloudo', 'LOCATED_IN', 'Germany', 'possible', 'mailo.txt', 5],
    ])
  })
  it('path: two companies that share a vendor, and two nodes that nothing joins', async () => {
    expect(await ask('path', 'step leaves relation reaches', { start: 'Rival', goal: 'Shop' })).toEqual([
      [1, 'Rival', 'SENDS', 'Mailo'],
      [2, 'Mailo', 'TO', 'Mailo'],
      [3, 'Mailo', 'SENDS', 'Cloudo'],
      [4, 'Cloudo', 'TO', 'Cloudo'],
      [5, 'Cloudo', 'SENDS', 'Shop'],
      [6, 'Shop', 'TO', 'Shop'],
    ])
    expect(await ask('path', 'step leaves relation reaches', { start: 'disko', goal: 'tracko' })).toEqual([
      [1, 'Disko', 'TO', 'Disko'],
      [2, 'Disko', 'SENDS', 'Cloudo'],
      [3, 'Cloudo', 'SENDS', 'Shop'],
      [4, 'Shop', 'TO', 'Shop'],
      [5, 'Shop', 'SENDS', 'Tracko'],
      [6, 'Tracko', 'TO', 'Tracko'],
    ])
    expect(await ask('path', 'step', { start: 'safe', goal: 'shop' })).toEqual([])
    expect(await ask('path', 'step', { start: 'shop', goal: 'shop' })).toEqual([])
  })
  it('sub-processors: a row a chain, without circles', async () => {
    expect(await ask('sub-processors', 'hops chain disclosed document line', { company: 'mailo' })).toEqual([
      [1, ['Mailo', 'Cloudo'], 'stated', 'mailo.txt', 5],
      [1, ['Mailo', 'Payo'], 'stated', 'mailo.txt', 7],
      [1, ['Mailo', 'Smso'], 'undisclosed', 'mailo.txt', 6],
      [2, ['Mailo', 'Cloudo', 'Disko'], 'stated', 'cloudo.txt', 3],
      [2, ['Mailo', 'Cloudo', 'Shop'], 'stated', 'cloudo.txt', 4],
      [3, ['Mailo', 'Cloudo', 'Shop', 'Hotjar'], 'none', 'shop.txt', 12],
      [3, ['Mailo', 'Cloudo', 'Shop', 'Payo'], 'undisclosed', 'shop.txt', 11],
      [3, ['Mailo', 'Cloudo', 'Shop', 'Tracko'], 'stated', 'shop.txt', 13],
    ])
    expect(await ask('sub-processors', 'chain', { company: 'cloudo', hops: '1' })).toEqual([
      [['Cloudo', 'Disko']],
      [['Cloudo', 'Shop']],
    ])
  })
  it('concentration: companies and items on one owner, who is the vendor itself where the register has none', async () => {
    const register = expect.stringMatching(/^vendor register of Vart, 20.*unverified/)
    expect(await ask('concentration', 'owner companies items flows vendor register company document line')).toEqual([
      ['Contentsquare', 2, 2, 2, 'Hotjar', register, 'Rival', 'rival.txt', 3],
      ['Contentsquare', 2, 2, 2, 'Hotjar', register, 'Shop', 'shop.txt', 12],
      ['Mailo', 2, 4, 2, 'Mailo', null, 'Rival', 'rival.txt', 5],
      ['Mailo', 2, 4, 2, 'Mailo', null, 'Shop', 'shop.txt', 10],
      ['Payo', 2, 1, 2, 'Payo', null, 'Mailo', 'mailo.txt', 7],
      ['Payo', 2, 1, 2, 'Payo', null, 'Shop', 'shop.txt', 11],
      ['Tracko', 2, 1, 2, 'Tracko', null, 'Rival', 'rival.txt', 4],
      ['Tracko', 2, 1, 2, 'Tracko', null, 'Shop', 'shop.txt', 13],
    ])
    expect(await ask('concentration', 'vendor', { least: '3' })).toEqual([])
  })
  it('disclosure-gaps: what one names and another does not', async () => {
    expect(await ask('disclosure-gaps', 'vendor data namedBy certainty document line leftOutBy')).toEqual([
      ['Hotjar', 'Health data', 'Rival', 'possible', 'rival.txt', 3, ['Shop (none, shop.txt:12)']],
      ['Hotjar', 'Usage data', 'Rival', 'stated', 'rival.txt', 3, ['Shop (none, shop.txt:12)']],
      ['Mailo', 'E-mail address', 'Shop', 'stated', 'shop.txt', 10, ['Rival (stated, rival.txt:5)']],
      ['Mailo', 'Password', 'Shop', 'stated', 'shop.txt', 10, ['Rival (stated, rival.txt:5)']],
      ['Mailo', 'Rating / score', 'Shop', 'possible', 'shop.txt', 10, ['Rival (stated, rival.txt:5)']],
      ['Mailo', 'Telephone number', 'Rival', 'stated', 'rival.txt', 5, ['Shop (stated, shop.txt:10)']],
      ['Payo', 'Name', 'Mailo', 'stated', 'mailo.txt', 7, ['Shop (undisclosed, shop.txt:11)']],
    ])
    expect(await ask('disclosure-gaps', 'vendor', { most: '1' })).toEqual([])
    expect(await ask('disclosure-gaps', 'vendor', { company: 'tracko' })).toEqual([])
  })
  it('contradictions: a denial, a place and a basis', async () => {
    expect(await ask('contradictions', 'about subject service says company certainty document line')).toEqual([
      ['Shop', 'basis', 'PURCHASE', ['Consent'], 'Shop', 'stated', 'register.txt', 2],
      [
        'Shop',
        'basis',
        'Purchase',
        ['Contract (performance or pre-contract)', 'Legal obligation'],
        'Shop',
        'stated',
        'shop.txt',
        2,
      ],
      ['Hotjar', 'denial', null, ['stated'], 'Rival', 'stated', 'rival.txt', 3],
      ['Hotjar', 'denial', null, ['none'], 'Shop', 'stated', 'shop.txt', 12],
      ['Tracko', 'place', null, [US], 'Rival', 'stated', 'rival.txt', 4],
      ['Tracko', 'place', null, ['Ireland'], 'Shop', 'stated', 'shop.txt', 13],
    ])
    expect(await ask('contradictions', 'subject', { company: 'mailo' })).toEqual([])
  })
}
