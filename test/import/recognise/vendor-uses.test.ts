import { describe, expect, test } from 'vitest'
import { importText } from '../documents.ts'

const read = (text: string, name = 'a.md') => importText(text, name).dataMap
const recipients = (text: string, name?: string) =>
  read(text, name).recipients.map(({ name: own, purposes, items, countries }) => [
    own,
    purposes.map(({ id }) => id),
    items.map(({ id }) => id),
    countries.map(({ code }) => code),
  ])
const policy = (section: string) => `# Policy\n\nEka AB ("vi") behandlar uppgifter.\n\n${section}\n`

describe('lists that say what each vendor is for', () => {
  test('a label before the name', () =>
    expect(recipients(policy('## Databehandlere\n\n1. Regnskab: Dinero ApS\n2. Nyhedsbreve: Mailchimp, USA.'))).toEqual([
      ['Dinero ApS', ['accounting'], [], []],
      ['Mailchimp', ['direct-marketing'], [], ['US']],
    ]))

  test('a company in brackets belongs to the name behind a label; a vendor before a colon is no label', () =>
    expect(
      recipients(
        policy(
          '## Databehandlere\n\n- Nyhedsbreve: Brevo (Sendinblue GmbH), Tyskland\n- Stripe: Mailchimp\n- Regnskab: Dinero ApS',
        ),
      ).map(([name, purposes]) => [name, purposes]),
    ).toEqual([
      ['Brevo (Sendinblue GmbH)', ['direct-marketing']],
      ['Stripe', []],
      ['Dinero ApS', ['accounting']],
    ]))

  test('what a vendor sends is why it is used, and no data; kinds among vendors are kinds', () => {
    const list = policy(
      '## Vilka tar del av uppgifterna?\n\nVi lämnar ut uppgifter till:\n\n- 46elks AB, som skickar påminnelser till ditt mobilnummer\n- Billogram AB, som skickar våra fakturor\n- Laboratorier som tillverkar proteser',
    )
    expect(recipients(list)).toEqual([
      ['46elks AB', ['communication'], ['phone'], []],
      ['Billogram AB', ['billing'], [], []],
    ])
    expect(read(list).recipientCategories).toHaveLength(1)
  })
})

test('a question that asks for recipients leads to them; who is denied data is none', () => {
  const list = policy(
    '## Vem får uppgifterna?\n\n- Tallen AB – bokföring\n- Microsoft Ireland – e-post\n- CSN, när du söker studiemedel\n- Rådet får statistik, men inga personuppgifter',
  )
  expect(recipients(list).map(([name]) => name)).toEqual(['Tallen AB', 'Microsoft Ireland'])
  expect([read(list).recipients[1]?.company.id, read(list).recipients[1]?.service]).toEqual(['microsoft', null])
  expect(read(list).recipientCategories.map(({ text }) => text)).toEqual(['CSN'])
})

test('an act in the present tense is a purpose; the name of a thing is none', () => {
  const uses = ['Sender SMS-påminnelser', 'Skickar fakturor', 'Kaffe'].map((use) => `Tallen AS\tNorge\t${use}`)
  const { recipients: found } = read(['Leverandør\tLand\tFormål', ...uses].join('\n'), 'a.tsv')
  expect(found.flatMap(({ purposes }) => purposes.map(({ id }) => id))).toEqual(['communication', 'billing', null])
})

describe('prose around emphasis', () => {
  test('marks do not part a name from its verb', () =>
    expect(
      recipients(
        policy('Vårt rekryteringssystem kommer från **Tallen AB**, som lagrar uppgifterna inom EU. Tester görs av *Granen AB*.'),
      ),
    ).toMatchObject([
      ['Tallen AB', ['recruitment'], [], ['EU']],
      ['Granen AB', [], [], []],
    ]))

  test.each(['Uppgifterna kommer från **Tallen AB**.', 'Tester görs inte av *Tallen AB*.'])('%s gives nobody data', (sentence) =>
    expect(recipients(policy(sentence))).toEqual([]),
  )
})

describe('tables', () => {
  const table = (above: string, ...rows: string[]) =>
    `# Eka\n\nEka AB ("vi") behandlar uppgifter.\n\n${above}\n\n${rows.join('\n')}\n`
  const vendors = ['| Leverantör | Land | Ändamål |', '| --- | --- | --- |', '| Stripe | USA | Betalning |']

  test('a sentence right above sets the condition of each row', () =>
    expect(read(table('Används bara om ni har köpt tillägget.', ...vendors)).recipients[0]?.condition).toBe(
      'Används bara om ni har köpt tillägget',
    ))

  test.each(['Vi använder bara leverantörer som vi litar på.', 'Listan är aktuell.'])('%s sets none', (above) =>
    expect(read(table(above, ...vendors)).recipients[0]?.condition).toBeNull(),
  )

  test('the own company in a table discloses nothing to itself; its sister does', () =>
    expect(
      recipients(table('Text.', ...vendors, '| Eka | Sverige | Webbanalys |', '| Eka Inc. | USA | Support |')).map(
        ([name]) => name,
      ),
    ).toEqual(['Stripe', 'Eka Inc.']))

  test('a product that bears the name of its maker is a service; what somebody is in law is no purpose', () => {
    const [visma] = read(
      'Leverandør\tTjeneste/system\tRolle\tTyper personopplysninger\tLagringssted\nVisma Software AS\tVisma Lønn\tDatabehandler\tNavn\tNorge\n',
      'a.tsv',
    ).recipients
    expect([visma?.service, visma?.purposes]).toEqual(['Visma Lønn', []])
  })

  test('a column of sensitive data tells what is in it; a bare yes or no tells nothing', () => {
    const cells = ['Rekrytering;Namn;Ja, uppgifter om hälsa kan förekomma', 'Support;Namn;Ja', 'Bokning;Namn;Nej'].map(
      (cells) => `${cells};1 år`,
    )
    const { activities } = read(['Behandling;Personuppgifter;Känsliga personuppgifter;Lagringstid', ...cells].join('\n'), 'a.csv')
    expect(activities.map(({ items }) => items.map(({ id, certainty }) => [id, certainty]))).toEqual([
      [
        ['name', 'stated'],
        ['health-data', 'possible'],
      ],
      [['name', 'stated']],
      [['name', 'stated']],
    ])
  })
})

describe('whose document it is', () => {
  const company = (text: string) => {
    const { name, orgNumber } = importText(text, 'fil.txt').dataMap.company
    return [name, orgNumber]
  }

  test.each([
    ['Alvesta kommun, Storgatan 1, org.nr 212000-0639, är personuppgiftsansvarig.', ['Alvesta kommun', '212000-0639']],
    ['Nordvang Badmintonklub er dataansvarlig. Skriv til os. CVR-nr. 31 77 45 08.', ['Nordvang Badmintonklub', '31 77 45 08']],
    ['Eka friskole SA (organisasjonsnummer 987 120 455) er ansvarlig for behandlingen.', ['Eka friskole', '987 120 455']],
    ['Databehandleraftale mellem kunden og Eka ApS', ['Eka', null]],
  ])('%s', (text, expected) => expect(company(`Policy\n\n${text}\n`)).toEqual(expected))

  test.each(['Varje förening är personuppgiftsansvarig.', 'Kunden är personuppgiftsansvarig.'])('%s names nobody', (text) =>
    expect(importText(`Policy\n\n${text}\n`, 'fil.txt').dataMap.company.source).toBe('inferred'),
  )
})
