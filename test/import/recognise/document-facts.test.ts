import { describe, expect, test } from 'vitest'
import { importText } from '../documents.ts'

const mechanisms = (sentence: string) => importText(`Policy\n\nText.\n\n${sentence}\n`).dataMap.mechanisms.map(({ id }) => id)
const updated = (line: string) => importText(`Policy\n\n${line}\n`).dataMap.document.updated
const company = (text: string) => {
  const { name, legalName, orgNumber, source } = importText(text, 'fil.txt').dataMap.company
  return [name, legalName, orgNumber, source]
}

describe('safeguards that a document states', () => {
  test.each([
    ['Överföring sker med stöd av standardavtalsklausuler.', ['scc']],
    ['Skyddet innefattar bland annat, men inte enbart, standardavtalsklausuler godkända av EU-kommissionen.', ['scc']],
    ['Transfers rely on standard contractual clauses and binding corporate rules.', ['scc', 'bcr']],
  ])('%s', (sentence, ids) => expect(mechanisms(sentence)).toEqual(ids))

  test.each([
    'Vi använder inte standardavtalsklausuler.',
    'Biträdet får ingå standardavtalsklausuler för kundens räkning.',
    'We may rely on standard contractual clauses.',
    'Ansvarig kan ge biträdet rätt att ingå EU-kommissionens modellklausuler.',
  ])('not: %s', (sentence) => expect(mechanisms(sentence)).toEqual([]))
})

describe('the date of update', () => {
  test.each([
    ['Senast uppdaterad: 25.01.2022.', '2022-01-25'],
    ['Denna text uppdaterades senast den 19 oktober 2021.', '2021-10-19'],
    ['Last updated: March 3, 2024', '2024-03-03'],
    ['Opdateret den 1. maj 2020', '2020-05-01'],
    ['Stand: 01.02.2023', '2023-02-01'],
    ['Letzte Aktualisierung: 8. Juli 2025', '2025-07-08'],
    ['Letzte Änderung am 08.07.2025', '2025-07-08'],
    ['Seneste opdatering: 1. maj 2020', '2020-05-01'],
    ['Siste endring: 1. mai 2020', '2020-05-01'],
    ['Last revision: 3 March 2024', '2024-03-03'],
    ['Version 3, 6 May 2025', '2025-05-06'],
    ['Version 1.2 (2025-05-06)', '2025-05-06'],
    ['Version 3.1 af 8. januar 2025', '2025-01-08'],
    ['Diese Richtlinie wurde zuletzt am 14.02.2025 aktualisiert.', '2025-02-14'],
    ['Texten är senast den 14 februari 2025 uppdaterad.', '2025-02-14'],
    ['Gäller från 2024-10-01. Senast ändrad 2024-09-12.', '2024-09-12'],
  ])('%s', (line, date) => expect(updated(line)).toBe(date))

  test.each([
    'Vi uppdaterade våra rutiner 2021.',
    'Standardvillkor 3.1.2024 gäller.',
    'Mötet hölls 2022-01-25.',
    'Uppdateras vid behov.',
    'Version 3.1, gäller från den 1 oktober 2024',
    'Effective date: 3 March 2024',
    'Last reviewed: 3 March 2024',
    'In version 3 of 2024-03-03 we changed nothing.',
    'Zuletzt am 14.02.2025 besucht',
    'Gültig ab 1. Januar 2024',
    'Letzte Änderung der Preise: keine.',
  ])('not: %s', (line) => expect(updated(line)).toBeNull())
})

describe('whose document it is', () => {
  test.each([
    [
      'Policy\n\nTallen AB, 556123-4567, (”Tallen”) är personuppgiftsansvarig.\n',
      ['Tallen', 'Tallen AB', '556123-4567', 'stated'],
    ],
    ['Privacy\n\nAcme Ltd is the controller of your data.\n', ['Acme', 'Acme Ltd', null, 'stated']],
    ['Tallen AB\n\nText.\n', ['Tallen', 'Tallen AB', null, 'stated']],
    ['Privacy policy of Acme Ltd\n\nText.\n', ['Acme', 'Acme Ltd', null, 'stated']],
    ['KlarPris underleverantörer\n\nText.\n', ['KlarPris', null, null, 'stated']],
  ])('%j', (text, expected) => expect(company(text)).toEqual(expected))

  test.each([
    'Policy\n\nVi kan se att den som frågar är personuppgiftsansvarig.\n',
    'Policy\n\nWe act as the company that is the controller of your data.\n',
    'Så här kan du se\n\nText.\n',
    'Our privacy policy\n\nText.\n',
    'Våra underleverantörer\n\nText.\n',
    'Godkända underbiträden\n\nText.\n',
  ])('not: %j', (text) => expect(company(text)).toEqual(['fil', null, null, 'inferred']))

  test('what the caller gives wins over the file name, and the text over the caller', () => {
    expect(importText('Text.\n', 'a.txt', 'Granen AB').dataMap.company).toMatchObject({ id: 'granen', source: 'given' })
    expect(importText('Tallen AB\n\nText.\n', 'a.txt', 'Granen AB').dataMap.company).toMatchObject({
      id: 'tallen',
      source: 'stated',
    })
  })
})
