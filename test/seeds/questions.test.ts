import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Given } from '../../server/answers/questions/ask.ts'
import { askingOf } from '../questions/asking.ts'
import { openTemporary } from '../questions/embedded.ts'
import { dataMapsOf, loaded } from '../questions/loaded.ts'

/** The five real documents lie beside the repository, never in it. */
const FOLDER = new URL('../../../shared/seeds/', import.meta.url)
const here = existsSync(FOLDER)
const files = here ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : []
const [BLIKK, BLUESCREEN, LUNDEN, CLING, KLARPRIS] = files.sort()

const CONTRACT = 'Contract (performance or pre-contract)'
const INTERESTS = 'Legitimate interests'
const LAW = 'Legal obligation'

if (!here) {
  test('the questions to the five real documents: they are not at ../shared/seeds beside the repository', ({ skip }) => {
    skip('nothing to read')
  })
}

type Answer = readonly [id: string, given: Given, columns: string, rows: readonly (readonly unknown[])[]]

/** What a reader of the documents answers, by line. */
const ANSWERS: readonly Answer[] = [
  [
    'credentials',
    {},
    'recipient through data certainty document line',
    [
      ['Microsoft', 'KlarPris', 'Password', 'stated', KLARPRIS, 52],
      ['Plecto', 'KlarPris', 'Username', 'stated', KLARPRIS, 74],
    ],
  ],
  [
    'ratings',
    {},
    'recipient data document line',
    [
      ['ActiveCampaign', 'Rating / score', KLARPRIS, 11],
      ['Mailchimp', 'Rating / score', KLARPRIS, 42],
      ['Microsoft', 'Rating / score', KLARPRIS, 52],
      ['Plecto', 'Company rating', KLARPRIS, 74],
      ['Plecto', 'Rating / score', KLARPRIS, 74],
      ['Zapier', 'Rating / score', KLARPRIS, 128],
    ],
  ],
  [
    'card-numbers',
    {},
    'who disclosed data condition document line',
    [
      ['Blikk', 'stated', 'Payment card number', null, BLIKK, 29],
      ['Maxio', 'undisclosed', null, 'Endast Blikk Classic', BLIKK, 68],
      ['PayPal', 'undisclosed', null, 'Endast Blikk Classic', BLIKK, 70],
    ],
  ],
  [
    'location-data',
    {},
    'who data document line',
    [
      ['Blikk', 'GPS coordinates', BLIKK, 43],
      ['Bluescreen', 'Location data', BLUESCREEN, 299],
    ],
  ],
  [
    'sound-recordings',
    {},
    'who bases period document line',
    [
      ['Björn Lundén', [CONTRACT, INTERESTS], 'P2Y', LUNDEN, 62],
      ['Bluescreen', [CONTRACT, INTERESTS], null, BLUESCREEN, 438],
      ['Bluescreen', [CONTRACT, LAW], null, BLUESCREEN, 472],
    ],
  ],
  [
    'usage-data-inside-eea',
    {},
    'recipient through data document line',
    [
      ['Hotjar', 'Cling', 'Cookies', CLING, 314],
      ['Hotjar', 'Cling', 'Usage data', CLING, 314],
    ],
  ],
  [
    'only-possible',
    { item: 'personnummer' },
    'who name elsewhere document line',
    [
      ['Blikk', 'Vid användning av Tjänsten', 2, BLIKK, 29],
      ['Blikk', 'Vid användning av mobilapp', 2, BLIKK, 43],
      ['Bluescreen', null, 2, BLUESCREEN, 455],
    ],
  ],
  [
    'job-applicants',
    {},
    'company bases period document line',
    [
      ['Björn Lundén', [INTERESTS], 'P2Y', LUNDEN, 36],
      ['Bluescreen', [CONTRACT, INTERESTS], 'P2Y', BLUESCREEN, 522],
    ],
  ],
  [
    'consent',
    {},
    'company together document line',
    [
      ['Björn Lundén', [], LUNDEN, 163],
      ['Bluescreen', [INTERESTS], BLUESCREEN, 299],
      ['Bluescreen', [INTERESTS], BLUESCREEN, 341],
    ],
  ],
  [
    'no-personal-data',
    {},
    'recipient document line otherwise otherDocument otherLine',
    [
      ['Hotjar', KLARPRIS, 36, 'stated', BLUESCREEN, 306],
      ['Hotjar', KLARPRIS, 36, 'stated', CLING, 314],
      ['Signifly', KLARPRIS, 102, null, null, null],
      ['e-conomic', KLARPRIS, 24, null, null, null],
    ],
  ],
  [
    'who-gets-by-chain',
    { item: 'personnummer' },
    'who sender certainty document line',
    [
      ['BankID', 'Bluescreen', 'stated', BLUESCREEN, 575],
      ['Billecta', 'Cling', 'stated', CLING, 320],
      ['CGI', 'Cling', 'stated', CLING, 308],
    ],
  ],
  [
    'safeguards',
    { company: 'Bluescreen' },
    'recipient safeguard scope document line',
    [[null, 'Standard contractual clauses (Commission)', 'document', BLUESCREEN, 107]],
  ],
]

/** Activities on each basis alone and combined, counted in the documents. */
const COUNTS: readonly (readonly [
  company: string,
  counts: Readonly<Record<string, readonly [alone: number, combined: number]>>,
])[] = [
  ['Blikk', { [CONTRACT]: [10, 3], [INTERESTS]: [4, 3] }],
  ['Björn Lundén', { [CONTRACT]: [9, 4], [INTERESTS]: [6, 3], [LAW]: [3, 1], Consent: [1, 0] }],
  ['Bluescreen', { [INTERESTS]: [7, 12], [CONTRACT]: [2, 10], [LAW]: [0, 3], Consent: [0, 2] }],
]

describe.runIf(here)('the questions to the five real documents', () => {
  const ask = askingOf(loaded(openTemporary, () => dataMapsOf(FOLDER, files)))

  test.each(ANSWERS)('%s %o', async (id, given, columns, rows) => {
    expect(await ask(id, columns, given)).toEqual(rows)
  })

  test.each(COUNTS)('basis-counts of %s', async (company, counts) => {
    const rows = await ask('basis-counts', 'basis alone combined', { company })
    expect(Object.fromEntries(rows.map(([basis, ...numbers]) => [basis, numbers]))).toEqual(counts)
  })

  test('retention: ten years at most, and not at all', async () => {
    const rows = await ask('retention', 'rank period line', { company: 'Björn Lundén' })
    expect(rows.filter(([rank]) => rank !== null)).toEqual([
      ['longest', 'P10Y', 140],
      ['longest', 'P10Y', 156],
      ['shortest', 'P0D', 126],
    ])
  })
})
