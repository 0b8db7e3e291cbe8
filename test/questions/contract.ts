import { describe, expect, it } from 'vitest'
import { askQuestion, type Given, questionParameters } from '../../server/answers/questions/ask.ts'
import { questionById } from '../../server/answers/questions/catalogue.ts'
import type { Language } from '../../server/api/contract.ts'
import type { Store } from '../../server/store/store.ts'
import type { OpenedStore } from '../store/opened-store.ts'
import { askingOf } from './asking.ts'
import { activitiesContract } from './contract-activities.ts'
import { companiesContract } from './contract-companies.ts'
import { dataContract } from './contract-data.ts'
import { examplesContract } from './contract-examples.ts'
import { exploreContract } from './contract-explore.ts'
import { inferredContract } from './contract-inferred.ts'
import { pagesContract } from './contract-pages.ts'
import { recipientsContract } from './contract-recipients.ts'
import { resolveContract } from './contract-resolve.ts'
import { transfersContract } from './contract-transfers.ts'
import { alfa, beta } from './data-maps.ts'
import { chain } from './data-maps-chain.ts'
import { loaded } from './loaded.ts'

/** What every store answers to all other questions, over documents that pass data on and tell differently. */
function libraryContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`the library of questions on ${name}`, () => {
    const current = loaded(open, () => chain)
    const ask = askingOf(current)
    dataContract(ask)
    recipientsContract(ask)
    activitiesContract(ask)
    companiesContract(ask)
  })
}

/** What every store answers to the questions and to the page. One suite for all of them; the rows were derived by hand. */
export function questionContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`questions on ${name}`, () => {
    const current = loaded(open, () => [alfa, beta])
    rowContract(current)
    resolveContract(current)
    exploreContract(current)
    // Last: it loads more documents.
    transfersContract(current)
  })
  libraryContract(name, open)
  pagesContract(name, open)
  examplesContract(name, open)
  inferredContract(name, open)
}

function rowContract(current: () => Store): void {
  const rows = async (id: string, given: Given = {}, language: Language = 'en') => {
    const question = questionById(id)
    const parameters = await questionParameters(current(), question, given, language)
    return (await askQuestion(current(), question, parameters)).rows
  }

  it('who-gets: recipients through their sender, and the company itself', async () => {
    expect(await rows('who-gets', { item: 'personnummer' })).toEqual([
      ['Alfa', null, null, [], 'stated', 'alfa.txt', 3, 'Avtal'],
      ['CGI', 'Alfa', null, ['Sweden'], 'stated', 'alfa.txt', 11, 'CGI Sverige AB'],
      ['Google', 'Beta', null, ['United Kingdom'], 'possible', 'beta.txt', 7, 'Google, Inc'],
    ])
  })

  it('who-gets: terms in Swedish, countries in their order', async () => {
    expect(await rows('who-gets', { item: 'email' }, 'sv')).toEqual([
      ['Alfa', null, null, [], 'possible', 'alfa.txt', 3, 'Avtal'],
      ['Google', 'Alfa', 'Google Analytics', ['Irland (possible)', 'USA'], 'stated', 'alfa.txt', 10, 'Google Analytics'],
    ])
  })

  it('where-goes: a row a country, and one without a country where the document does not say', async () => {
    expect(await rows('where-goes', { item: 'national-id-number' })).toEqual([
      ['United Kingdom', 'adequate', 'stated', 'Google', 'Beta', null, 'possible', 'beta.txt', 7, 'Google, Inc'],
      ['Sweden', 'eea', 'stated', 'CGI', 'Alfa', null, 'stated', 'alfa.txt', 11, 'CGI Sverige AB'],
      [null, null, null, 'Alfa', null, null, 'stated', 'alfa.txt', 3, 'Avtal'],
    ])
  })

  it('outside-eea: of all companies, with the safeguards of the recipient and of the document', async () => {
    const own = 'Standard contractual clauses (Commission)'
    expect(await rows('outside-eea')).toEqual([
      [
        'Google',
        'Alfa',
        'Google Analytics',
        'United States of America',
        'conditional',
        'stated',
        [own, 'Adequacy decision'],
        'alfa.txt',
        10,
        'Google Analytics',
      ],
      ['Google', 'Beta', null, 'United Kingdom', 'adequate', 'stated', [], 'beta.txt', 7, 'Google, Inc'],
    ])
  })

  it('outside-eea: of one company', async () => {
    expect(await rows('outside-eea', { company: 'Beta' })).toEqual([
      ['Google', 'Beta', null, 'United Kingdom', 'adequate', 'stated', [], 'beta.txt', 7, 'Google, Inc'],
    ])
  })

  it('shared-vendors: every name as written', async () => {
    expect(await rows('shared-vendors')).toEqual([
      ['Google', 2, 'Alfa', 'Google Analytics', 'Google Analytics', 'alfa.txt', 10, 'Google Analytics'],
      ['Google', 2, 'Beta', 'Google, Inc', null, 'beta.txt', 7, 'Google, Inc'],
    ])
  })

  it('undisclosed: activities and recipients, of all and of one company', async () => {
    const both = [
      ['Alfa', 'activity', 'Support', 'Alfa', [], 'alfa.txt', 6, 'Support'],
      ['Alfa', 'disclosure', 'Lönebyrån i Ånge', 'Lönebyrån i Ånge', [], 'alfa.txt', 12, 'Lönebyrån i Ånge'],
    ]
    expect(await rows('undisclosed')).toEqual(both)
    expect(await rows('undisclosed', { company: 'alfa handel ab' })).toEqual(both)
    expect(await rows('undisclosed', { company: 'beta' })).toEqual([])
  })

  it('by-basis: an activity with two bases gives two rows', async () => {
    const items = ['E-mail address (possible)', 'National identification number']
    const purposes = ['Deliver the product or service']
    const consent = ['Consent', '6(1)(a)', 'Alfa', 'Avtal', purposes, items, 'possible', 'alfa.txt', 3, 'Avtal']
    const contract = [
      'Contract (performance or pre-contract)',
      '6(1)(b)',
      'Alfa',
      'Avtal',
      purposes,
      items,
      'stated',
      'alfa.txt',
      3,
      'Avtal',
    ]
    const interest = ['Legitimate interests', '6(1)(f)', 'Beta', 'Drift', [], ['IP address'], 'stated', 'beta.txt', 2, 'Drift']
    expect(await rows('by-basis')).toEqual([consent, contract, interest])
    expect(await rows('by-basis', { basis: 'samtycke' })).toEqual([consent])
    expect(await rows('by-basis', { company: 'beta' })).toEqual([interest])
    expect(await rows('by-basis', { basis: 'consent', company: 'beta' })).toEqual([])
  })
}
