import { describe, expect, it } from 'vitest'
import { askQuestion, type Given, questionParameters } from '../../server/answers/questions/ask.ts'
import { questionById, questions } from '../../server/answers/questions/catalogue.ts'
import type { Store } from '../../server/store/store.ts'
import type { OpenedStore } from '../store/opened-store.ts'
import { chain } from './data-maps-chain.ts'
import { loaded } from './loaded.ts'

const LINE = "certainty: 'inferred', rule: 'test', text: 'inferred', line: 1, start: 0, end: 1"

/** Links that no document states: from every flow to data, a place, a purpose, a basis and a safeguard, and from a data subject to it. */
const INFERRED = [
  ['CARRIES', 'DataItem', 'email'],
  ['CARRIES', 'DataItem', 'password'],
  ['CARRIES', 'DataItem', 'health-data'],
  ['CARRIES', 'DataCategory', 'contact-details'],
  ['LOCATED_IN', 'Country', 'US'],
  ['LOCATED_IN', 'Country', 'IE'],
  ['SERVES', 'Purpose', 'billing'],
  ['SERVES', 'Purpose', 'direct-marketing'],
  ['UNDER', 'LegalBasis', 'consent'],
  ['RELIES_ON', 'Mechanism', 'scc'],
].map(
  ([type, label, id]) => `MATCH (flow:Flow)
MATCH (term:${label} {id: '${id}'})
WHERE COUNT { (flow)-[stated:${type}]->(same:${label}) WHERE same.id = term.id } = 0
MERGE (flow)-[link:${type}]->(term)
ON CREATE SET link += {${LINE}}`,
)
const GIVEN = `MATCH (flow:Flow)
MATCH (subject:DataSubject {id: 'job-applicant'})
WHERE COUNT { (subject)-[stated:GIVES]->(same:Flow) WHERE same.id = flow.id } = 0
MERGE (subject)-[link:GIVES]->(flow)
ON CREATE SET link += {${LINE}}`

const GIVES: Readonly<Record<string, string>> = {
  item: 'email',
  company: 'hotjar',
  country: 'US',
  basis: 'consent',
  data: 'contact-details',
  sender: 'shop',
  receiver: 'mailo',
  start: 'password',
  goal: 'DE',
}

/** What is inferred shows in no answer. */
export function inferredContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`inferred links on ${name}`, () => {
    const current = loaded(open, () => chain)

    it('change the answer to no question', async () => {
      const before = await answers(current())
      await current().write([...INFERRED, GIVEN].map((cypher) => ({ cypher })))
      const after = await answers(current())
      const changed = [...before].filter(([id, rows]) => JSON.stringify(after.get(id)) !== JSON.stringify(rows)).map(([id]) => id)
      expect(changed).toEqual([])
    })

    it('are there where they are asked for, and are called inferred', async () => {
      const question = questionById('who-gets')
      const rowsOf = async (given: Given) => {
        const parameters = await questionParameters(current(), question, { item: 'password', ...given }, 'en')
        return (await askQuestion(current(), question, parameters)).rows
      }
      const [stated, all] = [await rowsOf({}), await rowsOf({ inferred: 'yes' })]
      const certainty = question.columns.findIndex(({ name }) => name === 'certainty')
      expect(all.length).toBeGreaterThan(stated.length)
      expect(all.filter((row) => row[certainty] !== 'inferred')).toEqual(stated)
    })
  })
}

async function answers(store: Store): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>()
  for (const question of questions) {
    const needed = question.parameters.filter(({ required }) => required).map(({ name }) => [name, GIVES[name]])
    const parameters = await questionParameters(store, question, Object.fromEntries(needed), 'en')
    found.set(question.id, (await askQuestion(store, question, parameters)).rows)
  }
  return found
}
