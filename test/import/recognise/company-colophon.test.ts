import { describe, expect, test } from 'vitest'
import { importDocument } from '../../../import/index.ts'
import { importText } from '../documents.ts'

const ownerOf = ({ legalName, name, orgNumber, source }: ReturnType<typeof importText>['dataMap']['company']) =>
  source === 'inferred' ? null : [legalName ?? name, orgNumber]
const ofText = (text: string) => ownerOf(importText(text, 'fil.txt').dataMap.company)
const ofFile = (name: string, text: string) =>
  ownerOf(importDocument({ name, bytes: new TextEncoder().encode(text) }).dataMap.company)
const body = 'Hur vi gör\n\nText.\n\n'

describe('a last line with name, address and number', () => {
  test.each([
    ['Tallen AB, org.nr 556016-0680, Storgatan 1, Umeå', ['Tallen AB', '556016-0680']],
    ['Bøgen ApS, Strandvejen 2, 4300 Holbæk, Danmark. CVR 13 58 56 28.', ['Bøgen ApS', '13 58 56 28']],
    ['Granen AS | Torggata 2, Oslo | org.nr. 123 456 785', ['Granen AS', '123 456 785']],
  ])('%s', (line, owner) => expect(ofText(`${body}${line}\n`)).toEqual(owner))

  test.each(['Fortnox AB, Storgatan 1, Växjö. Org.nr 556469-6291', 'Bøgen ApS, Strandvejen 2, 4300 Holbæk, Danmark.'])(
    'names nobody: %s',
    (line) => expect(ofText(`${body}${line}\n`)).toBeNull(),
  )

  test('gives the number of a company that the text names', () => {
    const named = `${body}Personuppgiftsansvarig är Tallen AB.\n\nText.\n\nTallen AB, Storgatan 1. Org.nr 556016-0680\n`
    expect(ofText(named)).toEqual(['Tallen AB', '556016-0680'])
  })

  test('gives none where the name has two numbers, or goes on', () => {
    const twice = 'Tallen AB, org.nr 556016-0680\n\nTallen AB, org.nr 556469-6291\n'
    expect(ofText(`${body}Personuppgiftsansvarig är Tallen AB.\n\n${twice}`)?.[1]).toBe('556016-0680')
    expect(ofText(`${body}Vi på Tallen AB hjälper dig.\n\nText.\n\nTallen ABC, org.nr 556016-0680\n`)?.[1]).toBeNull()
  })
})

describe('the first lines', () => {
  test.each([
    ['Information\n\nBostads AB Tallen\nVersion 3, 2024\n\nText.\n', ['Bostads AB Tallen', null]],
    ['Information\n\nAktiebolaget Tallen Skog\n\nText.\n', ['Aktiebolaget Tallen Skog', null]],
  ])('%j name their company', (text, owner) => expect(ofText(text)).toEqual(owner))

  test.each([
    'Information\n\nZendesk, Inc.\n989 Market Street, 94103 San Francisco\n\nText.\n',
    'Information\n\nTallen AB\ngör mycket\n\nText.\n',
    'Information\n\nLEVERANTÖRER AB Tallen gör mycket här i dag\n\nText.\n',
  ])('%j name none', (text) => expect(ofText(text)).toBeNull())
})

describe('the foot of a page', () => {
  const page = (footer: string) =>
    `<html lang="sv"><body><main><h1>Hur vi gör</h1><p>Text.</p></main><footer>${footer}</footer></body></html>`

  test('names the company with its number', () => {
    const footer = '<p>Tallen AB, org.nr 556016-0680, Umeå</p><p><a href="/x">Kakor</a></p>'
    expect(ofFile('sida.html', page(footer))).toEqual(['Tallen AB', '556016-0680'])
  })

  test('is left out where it holds no number', () => {
    expect(ofFile('sida.html', page('<p>Tallen AB, Umeå</p>'))).toBeNull()
  })

  test('of an export is what its editor calls so', () => {
    const json = (label: string) =>
      JSON.stringify({
        site: { locale: 'da', [label]: 'Bøgen ApS, Strandvejen 2. CVR 13585628' },
        articles: [{ name: 'x', body: 'Text.\n\nMere.' }],
      })
    expect(ofFile('export.json', json('footer'))).toEqual(['Bøgen ApS', '13585628'])
    expect(ofFile('export.json', json('vendor'))).toBeNull()
  })
})

describe('a record of the company itself', () => {
  const vendors = [
    { leverandør: 'Alvik Drift AS', formål: 'Drift', lokasjon: 'Norge' },
    { leverandør: 'Visma AS', formål: 'Regnskap', lokasjon: 'Norge' },
  ]
  const granen = { navn: 'Granen AS', organisasjonsnummer: '123 456 785', adresse: 'Torggata 2, Oslo' }
  const record = (role: string, list: string) => ofFile('liste.json', JSON.stringify({ [role]: granen, [list]: vendors }))

  test('is headed controller, or processor of a list of sub-processors', () => {
    expect(record('behandlingsansvarlig', 'leverandører')).toEqual(['Granen AS', '123 456 785'])
    expect(record('databehandler', 'underdatabehandlere')).toEqual(['Granen AS', '123 456 785'])
  })

  test('is not headed processor elsewhere, nor support', () => {
    expect(record('databehandler', 'leverandører')).toBeNull()
    expect(record('support', 'underdatabehandlere')).toBeNull()
  })
})
