import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { askQuestion, type Given, questionParameters } from '../../server/answers/questions/ask.ts'
import { questions } from '../../server/answers/questions/catalogue.ts'
import { inlineParameters } from '../../server/answers/questions/inline.ts'
import type { Question } from '../../server/api/contract.ts'
import type { OpenedStore } from '../store/opened-store.ts'
import { askingOf } from './asking.ts'
import { dataMapsOf, loaded } from './loaded.ts'

const FOLDER = new URL('../../examples/', import.meta.url)
const files = () => readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))

const BLIKK = 'blikk-integritetspolicy.txt'
const BLUESCREEN = 'bluescreen-integritetspolicy.txt'
const CLING = 'cling-personuppgiftsbitradesavtal.txt'
const KLARPRIS = 'klarpris-underleverantorer.txt'
const CONTRACT = 'Contract (performance or pre-contract)'
const LUNDEN = 'bjorn-lunden-behandlingar.txt'

/** What the shipped examples say; the rows were read in the documents by hand. */
export function examplesContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`the examples on ${name}`, () => {
    const current = loaded(open, () => dataMapsOf(FOLDER, files()))
    const ask = askingOf(current)

    it.each(questions.map((question) => [question.id, question] as const))(
      '%s runs as its example and as Cypher',
      async (_, question) => {
        const { lang = 'en', ...given } = givenIn(question.example)
        const parameters = await questionParameters(current(), question, given, lang === 'sv' ? 'sv' : 'en')
        const { rows } = await askQuestion(current(), question, parameters)
        const printed = await current().query({ cypher: inlineParameters(question.cypher, parameters) })
        expect(printed.rows).toHaveLength(rows.length)
      },
    )

    it.each(questions.map((question) => [question.id, question] as const))(
      '%s gives the same rows a page at a time',
      async (_, question) => {
        const required = Object.entries(givenIn(question.example)).filter(([name]) => isRequired(question, name))
        const parameters = await questionParameters(current(), question, Object.fromEntries(required), 'en')
        const { rows } = await askQuestion(current(), question, parameters)
        const limit = Math.ceil(rows.length / 7) || 1
        const starts = Array.from({ length: Math.ceil(rows.length / limit) + 1 }, (_, page) => page * limit)
        const pages = await Promise.all(starts.map((skip) => askQuestion(current(), question, parameters, { skip, limit })))
        expect(pages.flatMap((page) => page.rows)).toEqual(rows)
        expect(pages.map(({ truncated }) => truncated)).toEqual(starts.map((skip) => skip + limit < rows.length))
      },
    )

    it.each(ROWS)('%s %o', async (id, given, columns, rows) => {
      expect(await ask(id, columns, given)).toEqual(rows)
    })
  })
}

const isRequired = ({ parameters }: Question, name: string) => parameters.some((one) => one.name === name && one.required)

/** The parameters of a command: `vart ask ID --name value --name "several words"`. */
function givenIn(example: string): Given {
  const options = [...example.matchAll(/--(\w+) (?:"([^"]*)"|(\S+))/g)]
  return Object.fromEntries(options.map(([, name = '', quoted, bare]) => [name, quoted ?? bare]))
}

const ROWS: readonly (readonly [id: string, given: Given, columns: string, rows: readonly (readonly unknown[])[]])[] = [
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
    'location-data',
    {},
    'kind who data certainty document line',
    [
      ['activity', 'Blikk', 'GPS coordinates', 'stated', BLIKK, 43],
      ['activity', 'Bluescreen', 'Location data', 'stated', BLUESCREEN, 178],
    ],
  ],
  [
    'card-numbers',
    {},
    'kind who disclosed data condition document line',
    [
      ['activity', 'Blikk', 'stated', 'Payment card number', null, BLIKK, 29],
      ['disclosure', 'Maxio', 'undisclosed', null, 'Endast Blikk Classic', BLIKK, 68],
      ['disclosure', 'PayPal', 'undisclosed', null, 'Endast Blikk Classic', BLIKK, 70],
    ],
  ],
  [
    'usage-data-inside-eea',
    {},
    'recipient through data countries document line',
    [
      ['Hotjar', 'Cling', 'Cookies', ['European Economic Area'], CLING, 111],
      ['Hotjar', 'Cling', 'Usage data', ['European Economic Area'], CLING, 111],
    ],
  ],
  [
    'sound-recordings',
    {},
    'who subjects bases period document line',
    [
      ['Björn Lundén', ['All categories of data subjects'], [CONTRACT, 'Legitimate interests'], 'P2Y', LUNDEN, 62],
      ['Bluescreen', ['Customers', 'Third persons mentioned'], [CONTRACT, 'Legitimate interests'], null, BLUESCREEN, 309],
      ['Bluescreen', ['Customers'], [CONTRACT, 'Legal obligation'], null, BLUESCREEN, 343],
    ],
  ],
  [
    'job-applicants',
    {},
    'company purposes bases period document line',
    [
      ['Björn Lundén', ['Recruitment'], ['Legitimate interests'], 'P2Y', LUNDEN, 36],
      [
        'Bluescreen',
        ['Establish or defend legal claims', 'Recruitment'],
        [CONTRACT, 'Legitimate interests'],
        'P2Y',
        BLUESCREEN,
        393,
      ],
    ],
  ],
  [
    'conditional',
    {},
    'recipient condition document line',
    [
      ['Billecta', 'bara kunder som ansluter sig till Billecta via Cling', CLING, 117],
      ['Fortlax', 'Endast Blikk Classic', BLIKK, 57],
      ['Maxio', 'Endast Blikk Classic', BLIKK, 68],
      ['PayPal', 'Endast Blikk Classic', BLIKK, 70],
    ],
  ],
  [
    'no-personal-data',
    {},
    'recipient document line otherwise otherCompany otherDocument otherLine',
    [
      ['Hotjar', KLARPRIS, 36, 'stated', 'Bluescreen', BLUESCREEN, 185],
      ['Hotjar', KLARPRIS, 36, 'stated', 'Cling', CLING, 111],
      ['Signifly', KLARPRIS, 102, null, null, null, null],
      ['e-conomic', KLARPRIS, 24, null, null, null, null],
    ],
  ],
  [
    'contradictions',
    {},
    'about subject says company document line',
    [
      ['Hotjar', 'denial', ['stated'], 'Bluescreen', BLUESCREEN, 185],
      ['Hotjar', 'denial', ['stated'], 'Cling', CLING, 111],
      ['Hotjar', 'denial', ['none'], 'KlarPris', KLARPRIS, 36],
    ],
  ],
  [
    'between',
    { sender: 'Blikk', receiver: 'Microsoft' },
    'part name countries disclosed document line',
    [
      ['sent', 'Microsoft Azure', ['France', 'Ireland', 'Netherlands'], 'undisclosed', BLIKK, 56],
      ['sent', 'Bookings', ['United States of America'], 'undisclosed', BLIKK, 64],
      ['sent', 'Office 365', ['United States of America'], 'undisclosed', BLIKK, 64],
      ['sent', 'Bing', ['United States of America'], 'undisclosed', BLIKK, 86],
    ],
  ],
  ['special-categories', {}, 'who', []],
  [
    'in-country',
    { country: 'UK' },
    'recipient document line',
    [
      ['Slack', CLING, 114],
      ['WebToffee', BLIKK, 87],
    ],
  ],
]
