import { expect, it } from 'vitest'
import type { Asking } from './asking.ts'

const CONTRACT = 'Contract (performance or pre-contract)'
const LAW = 'Legal obligation'

/** Legal bases and retention. */
export function activitiesContract(ask: Asking): void {
  it('consent: with the bases beside it', async () => {
    const columns = 'company activity basis together data retention certainty document line'
    expect(await ask('consent', columns)).toEqual([
      ['Shop', 'PURCHASE', 'Consent', [], ['E-mail address'], 'kept P1Y6M10D', 'stated', 'register.txt', 2],
      ['Shop', 'Recruitment', 'Consent', [], ['CV / résumé'], 'kept P6M', 'stated', 'shop.txt', 3],
      ['Shop', 'Map', 'Consent', [CONTRACT], ['GPS coordinates'], null, 'possible', 'shop.txt', 5],
    ])
    expect(await ask('consent', 'activity', { company: 'mailo' })).toEqual([])
  })
  it('legal-obligation: with the bases beside it', async () => {
    expect(await ask('legal-obligation', 'company activity basis article together purposes retention line')).toEqual([
      ['Shop', 'Purchase', LAW, '6(1)(c)', [CONTRACT], ['Order handling'], 'kept P7Y', 2],
    ])
  })
  it('basis-counts: alone and combined', async () => {
    expect(await ask('basis-counts', 'basis alone combined together company activity certainty document line')).toEqual([
      ['Consent', 2, 1, [], 'Shop', 'PURCHASE', 'stated', 'register.txt', 2],
      ['Consent', 2, 1, [], 'Shop', 'Recruitment', 'stated', 'shop.txt', 3],
      ['Consent', 2, 1, [CONTRACT], 'Shop', 'Map', 'possible', 'shop.txt', 5],
      [CONTRACT, 1, 2, [], 'Mailo', 'Sending', 'stated', 'mailo.txt', 2],
      [CONTRACT, 1, 2, [LAW], 'Shop', 'Purchase', 'stated', 'shop.txt', 2],
      [CONTRACT, 1, 2, ['Consent (possible)'], 'Shop', 'Map', 'stated', 'shop.txt', 5],
      [LAW, 0, 1, [CONTRACT], 'Shop', 'Purchase', 'stated', 'shop.txt', 2],
      ['Legitimate interests', 1, 0, [], 'Shop', 'Calls', 'stated', 'shop.txt', 4],
    ])
    expect(await ask('basis-counts', 'basis alone combined', { company: 'mailo' })).toEqual([[CONTRACT, 1, 0]])
  })
  it('basis-with-data: items and the items of categories', async () => {
    const columns = 'basis company activity data dataCertainty certainty document line'
    const given = { basis: 'avtal, consent', data: 'contact-details' }
    expect(await ask('basis-with-data', columns, given)).toEqual([
      ['Consent', 'Shop', 'PURCHASE', 'E-mail address', 'stated', 'stated', 'register.txt', 2],
      [CONTRACT, 'Mailo', 'Sending', 'E-mail address', 'stated', 'stated', 'mailo.txt', 2],
      [CONTRACT, 'Shop', 'Purchase', 'E-mail address', 'stated', 'stated', 'shop.txt', 2],
    ])
    expect(await ask('basis-with-data', 'activity', { basis: 'legitimate-interest', data: 'email' })).toEqual([])
    await expect(ask('basis-with-data', 'activity', { basis: 'consent' })).rejects.toThrow('needs the parameter "data"')
  })
  it('retention: from the longest to the shortest', async () => {
    expect(await ask('retention', 'rank period days starts company name document line')).toEqual([
      ['longest', 'P7Y', 2555, null, 'Shop', 'Purchase', 'shop.txt', 2],
      [null, 'P1Y6M10D', 555, null, 'Shop', 'PURCHASE', 'register.txt', 2],
      [null, 'P6M', 180, 'recruitment-end', 'Shop', 'Recruitment', 'shop.txt', 3],
      ['shortest', 'P30D', 30, null, 'Shop', 'Calls', 'shop.txt', 4],
    ])
    expect(await ask('retention', 'name', { company: 'rival' })).toEqual([])
  })
  it('job-applicants: what applies to them, and to others asked for', async () => {
    const columns = 'subjects company kind name data purposes bases retention certainty document line'
    expect(await ask('job-applicants', columns)).toEqual([
      [
        'Job applicants',
        'Shop',
        'activity',
        'Recruitment',
        ['CV / résumé'],
        ['Recruitment'],
        ['Consent'],
        'kept P6M',
        'stated',
        'shop.txt',
        3,
      ],
    ])
    expect(await ask('job-applicants', 'name', { subject: 'kunder' })).toEqual([['Purchase']])
  })
  it('no-retention: activities that say none', async () => {
    expect(await ask('no-retention', 'company activity bases data document line')).toEqual([
      ['Mailo', 'Sending', [CONTRACT], ['E-mail address'], 'mailo.txt', 2],
      ['Safe', 'Visit', [], ['Contact details'], 'safe.txt', 2],
      ['Shop', 'Map', ['Consent (possible)', CONTRACT], ['GPS coordinates'], 'shop.txt', 5],
    ])
  })
}
