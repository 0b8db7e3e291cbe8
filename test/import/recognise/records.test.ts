import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DataMap } from '../../../import/datamap.ts'
import { brokenPlaces, importText } from '../documents.ts'

const csv = (...rows: string[]): DataMap => importText(rows.join('\n'), 'record.csv').dataMap
const HEADER = 'Behandling;Ändamål;Kategorier av registrerade;Personuppgifter;Kategorier av mottagare;Tredjeland;Skyddsåtgärder'
const row = (recipients: string, country = '', safeguard = '') =>
  csv(HEADER, `Lön;Lönehantering;Anställda;Namn;${recipients};${country};${safeguard}`, 'Post;Support;Kunder;E-post;-;;')
const named = ({ recipients }: DataMap) => recipients.map(({ name }) => name)
const categories = ({ recipientCategories }: DataMap) => recipientCategories.map(({ text }) => text)

describe('in a record of activities', () => {
  test('the row is the activity, with its data', () => {
    const { activities } = row('Visma')
    expect(activities.map(({ name, items }) => [name, items.map(({ id }) => id)])).toEqual([
      ['Lön', ['name']],
      ['Post', ['email']],
    ])
  })

  test('a recipient that is named has the row as its statement and no data of its own', () => {
    const [recipient] = row('Visma').recipients
    expect(recipient).toMatchObject({ name: 'Visma', items: [], categories: [], subjects: [], purposes: [], bases: [] })
    expect(recipient).toMatchObject({ personalData: 'undisclosed', place: { line: 2 } })
    expect(recipient?.place.quote).toMatch(/^Lön;.*Visma$/)
  })

  test.each<[string, string[], string[]]>([
    ['Visma', ['Visma'], []],
    ['Visma, Skatteverket', ['Visma'], ['Skatteverket']],
    ['Visma och revisor', ['Visma'], ['revisor']],
    ['Visma och Fortnox', ['Visma', 'Fortnox'], []],
    ['Google, Inc', ['Google, Inc'], []],
    ['Lönebyrån Norr AB', ['Lönebyrån Norr AB'], []],
    ['Ernst and Young AB', ['Ernst and Young AB'], []],
    ['Lönesystem: Visma', ['Visma'], []],
    ['IT-leverantör (Microsoft)', ['Microsoft'], []],
    ['banker, försäkringsbolag', [], ['banker', 'försäkringsbolag']],
    ['t.ex. Visma', [], ['t.ex. Visma']],
    ['bolag inom Alfa Beta AB', [], ['bolag inom Alfa Beta AB']],
    ['Inga', [], []],
    ['Ej aktuellt', [], []],
    ['Ja', [], []],
    ['Ingen utlämning sker', [], []],
    ['Delas inte med Visma', [], []],
    ['teams', [], ['teams']],
  ])('%s', (cell, recipients, unnamed) => {
    expect([named(row(cell)), categories(row(cell))]).toEqual([recipients, unnamed])
  })

  test('a row of pages is not quoted for every name in it', () => {
    const names = Array.from({ length: 3_000 }, (_, at) => `Bolag${at} AB`)
    const { recipients } = row(names.join(', '))
    expect(recipients).toHaveLength(3_000)
    expect(recipients[0]?.place.quote).toBe('Bolag0 AB')
  })

  test('the transfer is that of the only recipient', () => {
    const { recipients, activities } = row('Mailchimp', 'USA', 'SCC')
    const places = (flow: DataMap['recipients'][number] | DataMap['activities'][number] | undefined) => [
      flow?.countries.map(({ code }) => code),
      flow?.mechanisms.map(({ id }) => id),
    ]
    expect(places(recipients[0])).toEqual([['US'], ['scc']])
    expect(places(activities[0])).toEqual([[], []])
  })

  test.each(['Mailchimp, Visma', 'Mailchimp, revisor', 'revisor'])('the transfer of "%s" stays with the activity', (cell) => {
    const { recipients, activities } = row(cell, 'USA', 'SCC')
    expect(recipients.flatMap(({ countries, mechanisms }) => [...countries, ...mechanisms])).toEqual([])
    expect(activities[0]?.countries.map(({ code }) => code)).toEqual(['US'])
    expect(activities[0]?.mechanisms.map(({ id }) => id)).toEqual(['scc'])
  })

  test('the order of columns does not matter where the activity has one', () => {
    const header = HEADER.replace('Behandling;', 'Behandlingsaktivitet;').split(';')
    const cells = 'Lön;Lönehantering;Anställda;Namn;Visma;USA;SCC'.split(';')
    fc.assert(
      fc.property(fc.shuffledSubarray([...header.keys()], { minLength: header.length }), (order) => {
        const dataMap = csv(...[header, cells].map((line) => order.map((at) => line[at]).join(';')))
        expect(named(dataMap)).toEqual(['Visma'])
        expect(dataMap.activities.map(({ name }) => name)).toEqual(['Lön'])
        expect(dataMap.recipients[0]?.countries.map(({ code }) => code)).toEqual(['US'])
      }),
      { numRuns: 50 },
    )
  })
})

describe('is no record of activities', () => {
  test.each<[string, string[]]>([
    ['vendors with what they do', ['Sub-processor,Processing activity,Location', 'Stripe,Payments,USA', 'Visma,Payroll,Norway']],
    [
      'vendors behind an activity, without whose data it is',
      ['Activity,Vendor,Country,Data', 'Payments,Stripe,USA,Name', 'Payroll,Visma,Norway,Name'],
    ],
    [
      'recipients first',
      ['Recipients,Purpose,Personal data,Legal basis', 'Stripe,Payments,Name,Contract', 'Visma,Payroll,Name,Contract'],
    ],
    ['data with whom it is shared', ['Personal data,Recipients,Country', 'Name,Stripe,USA', 'Email,Visma,Norway']],
  ])('%s', (_what, rows) => {
    const { recipients, activities } = csv(...rows)
    expect(recipients.map(({ company }) => company.id)).toEqual(['stripe', 'visma'])
    expect(activities).toEqual([])
  })

  test('a column of systems names no recipient', () => {
    const { recipients, activities } = csv(
      'Behandlingsaktivitet;System;Personuppgifter;Laglig grund',
      'Vård;Salesforce;Namn;Avtal',
      'Stöd;Zendesk;Namn;Avtal',
    )
    expect(recipients).toEqual([])
    expect(activities.map(({ name }) => name)).toEqual(['Vård', 'Stöd'])
  })
})

describe('a sheet that stacks small tables', () => {
  const dataMap = csv(
    'Actors,Name,Address,Country',
    'Controller,Elm Ltd,1 Quay,France',
    'Data protection officer,Jo,2 Quay,France',
    ',,,',
    'Purposes,,,',
    'Main purpose,Payroll,,',
    ',,,',
    'Categories of data subjects,Legal basis,,',
    'Employees,Contract,,',
    'Recipients,Kind,,',
    'Visma,Processor,,',
  )
  test('names nobody a recipient who is none', () => expect(dataMap.recipients).toEqual([]))
  test('keeps what one of them says', () => {
    expect(dataMap.activities.map(({ subjects, bases }) => [subjects[0]?.id, bases[0]?.id])).toEqual([['employee', 'contract']])
  })
})

test('an activity may be called like a column', () => {
  const { activities } = csv(
    'Behandlingsaktivitet;Ändamål;Kategorier av registrerade',
    'Gallring;Support;Kunder',
    'Lagring;;Kunder',
  )
  expect(activities.map(({ name }) => name)).toEqual(['Gallring', 'Lagring'])
})

test('a processing before its processor is an activity, where the table says whose data it is', () => {
  const { activities, recipients } = csv(
    'Behandling;Behandlingsgrunnlag;Kategorier registrerte;Databehandler',
    'HR;Avtale;Ansatte;Visma',
    'Post;Avtale;Kunder;Posten',
  )
  expect([activities.map(({ name }) => name), recipients.map(({ name }) => name)]).toEqual([['HR', 'Post'], ['Visma']])
})

describe('a processor’s record', () => {
  const record = csv(
    'Processor,"Pier Ltd, Hull"',
    'Controller,Categories of processing,Third countries,Security measures',
    'Gull Ltd,Newsletters,USA,Locks',
  )

  test('keeps the processing, and says that it does not keep for whom', () => {
    expect(record.activities.map(({ name, countries }) => [name, countries[0]?.code])).toEqual([['Newsletters', 'US']])
    expect(record.recipients).toEqual([])
    expect(record.problems.map(({ rule }) => rule)).toEqual(['controllers-not-kept'])
  })

  test('is not that of a controller with a column for itself', () => {
    const own = csv(
      'Controller,Activity,Data subjects,Personal data',
      'Elm Ltd,Payroll,Employees,Name',
      'Elm Ltd,News,Customers,Email',
    )
    expect(own.problems.map(({ rule }) => rule)).toEqual(['unknown-company'])
  })

  test('is the processor’s', () => expect(record.company).toMatchObject({ legalName: 'Pier Ltd', source: 'stated' }))
})

describe('whose record it is', () => {
  const TABLE = ['Activity,Data subjects,Personal data', 'Payroll,Employees,Name']
  test.each<[string, string[], string | null]>([
    ['a pair of cells', ['Controller,Alder Ltd'], 'Alder Ltd'],
    ['a line', ['Title', '"Data controller: Alder Ltd, 1 Quay"'], 'Alder Ltd'],
    [
      'a title over labelled rows',
      ['Data controller,Data protection officer', 'Name,Alder Ltd,Name,Jo', 'Address,Quay,Address,Pier'],
      'Alder Ltd',
    ],
    ['a placeholder', ['Controller,[name]'], null],
    ['another header', ['Controller,Data protection officer'], null],
    ['somebody else', ['Data protection officer,Jo Ltd', 'Processor,Pier Ltd'], null],
  ])('%s', (_what, lines, name) => expect(csv(...lines, ...TABLE).company.legalName).toBe(name))

  test('is not told by the table of a list of vendors', () => {
    expect(csv('Controller,Alder Ltd', 'Vendor,Country', 'Stripe,USA', 'Visma,Norway').company.source).toBe('inferred')
  })
})

test('a record with headers in the first column is one activity', () => {
  const text =
    '| Feld | Angabe |\n|---|---|\n| Bezeichnung der Verarbeitungstätigkeit | Lohn |\n| Kategorien betroffener Personen | Beschäftigte |\n| Kategorien von Empfängern | Finanzamt, DATEV eG |\n| TOM | Schlösser |\n'
  const { activities, recipients, recipientCategories } = importText(text, 'vvt.md').dataMap
  expect(activities.map(({ name, subjects }) => [name, subjects[0]?.id])).toEqual([['Lohn', 'employee']])
  expect([...recipients.map(({ name }) => name), ...recipientCategories.map(({ text: words }) => words)]).toEqual([
    'DATEV eG',
    'Finanzamt',
  ])
})

test('labels of an activity say to whom it discloses', () => {
  const text =
    'KATEGORIER AV REGISTRERADE\nAnställda\n\nÄNDAMÅL\nLönehantering\n\nMOTTAGARE\nVisma, Skatteverket\n\nLAGLIG GRUND\nAvtal\n'
  const { activities, recipients } = importText(text).dataMap
  expect([activities.length, named({ recipients } as DataMap)]).toEqual([1, ['Visma']])
})

test('any words in the recipients’ column: places hold, and every name is in the cell', () => {
  const words = fc.array(
    fc.constantFrom('Visma', 'AB', ', ', ' och ', '(', ')', ': ', '\n', ' - ', 'Inc', 'bank', '; ', 't.ex. '),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(words, (parts) => {
      const cell = parts.join('')
      const result = importText(`${HEADER}\nLön;Lönehantering;Anställda;Namn;"${cell}";USA;SCC`, 'record.csv')
      expect(brokenPlaces(result)).toEqual([])
      expect(result.dataMap.activities).toHaveLength(1)
      expect(named(result.dataMap).filter((name) => !cell.replace(/\s+/g, ' ').includes(name))).toEqual([])
    }),
    { numRuns: 300 },
  )
})
