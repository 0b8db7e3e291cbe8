import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadDataMap, prepareStore } from '../../../server/load.ts'
import { cypherFiles } from '../../../server/store/cypher-files.ts'
import { openEmbedded } from '../../../server/store/embedded.ts'
import type { Row, Store, Value } from '../../../server/store/store.ts'
import { LOADING } from '../contract-load.ts'
import { cling, klarpris } from '../documents.ts'
import { emptyGraph } from '../graph.ts'
import { connectToEmpty } from './connect.ts'

const folder = mkdtempSync(join(tmpdir(), 'vart-answers-'))
const stores: Store[] = []

/** Several values for each parameter that a shipped query may take; all others are null. */
const CHOICES: readonly { readonly [name: string]: Value }[] = [
  {},
  {
    ...{ language: 'sv', item: 'email', company: 'klarpris', country: 'US', basis: 'contract', asOf: '2020-07-15' },
    ...{ document: 'klarpris/klarpris.html', id: 'klarpris/klarpris.html' },
  },
  {
    language: 'en',
    item: 'national-id-number',
    company: 'google',
    country: 'EEA',
    document: 'cling/https://cling.example/privacy',
    asOf: '2026-11-26',
    without: 'dpf',
  },
]
/** What the questions are asked with beside: several values, flags and ends of paths. */
const LISTS: { readonly [name: string]: Value } = {
  data: ['login-credentials', 'contact-details', 'cookies', 'usage-data', 'rating'],
  purpose: ['direct-marketing', 'targeted-advertising', 'billing'],
  subject: ['customer', 'job-applicant'],
  sender: 'cling',
  receiver: 'google',
  start: 'klarpris',
  goal: 'cling',
  missing: false,
  hops: 3,
  most: 50,
}
/** Questions that take several legal bases. */
const BASES: Value = ['consent', 'contract', 'legitimate-interest']
const NUMBERS: { readonly [name: string]: number } = { limit: 100, skip: 0, last: 100, least: 2, minimum: 2, count: 2 }

beforeAll(async () => {
  stores.push(await openEmbedded(folder))
  stores.push(await connectToEmpty())
  for (const store of stores) {
    await prepareStore(store)
    for (const dataMap of [klarpris, cling]) await loadDataMap(store, dataMap, LOADING)
  }
})

afterAll(async () => {
  const neo4j = stores[1]
  if (neo4j) await emptyGraph(neo4j)
  for (const store of stores) await store.close()
  rmSync(folder, { recursive: true, force: true })
})

function parametersOf(cypher: string, choice: { readonly [name: string]: Value }): Record<string, Value> {
  const names = [...cypher.matchAll(/\$(\w+)/g)].map(([, name = '']) => name)
  const values = names.map((name) => [name, choice[name] ?? LISTS[name] ?? NUMBERS[name] ?? null] as const)
  return { ...Object.fromEntries(values), ...(/\bIN \$basis\b/.test(cypher) ? { basis: BASES } : {}) }
}

async function answerOf(store: Store, cypher: string, choice: { readonly [name: string]: Value }): Promise<Row[] | string> {
  const parameters = parametersOf(cypher, choice)
  return (await store.read({ cypher, parameters })).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

const questions = [...cypherFiles('questions'), ...cypherFiles('explore')]
const statements = questions.flatMap((file) => file.statements.map((cypher) => [file.id, cypher] as const))
it.each(statements)('%s has the same answer on both', async (_, cypher) => {
  for (const choice of CHOICES) {
    const [embedded, neo4j] = await Promise.all(stores.map((store) => answerOf(store, cypher, choice)))
    expect(neo4j, JSON.stringify(choice)).toEqual(embedded)
  }
})
