import neo4j, { type Driver } from 'neo4j-driver'
import { prepareStore } from '../server/load.ts'
import { openNeo4j } from '../server/store/neo4j.ts'
import type { Store } from '../server/store/store.ts'
import type { LoadBench } from './load.ts'

type Settings = Parameters<typeof openNeo4j>[0]

/** A Neo4j server whose graph is empty; the bench empties it again after each round. Null where it holds anything. */
export async function neo4jBench(settings: Settings): Promise<LoadBench | null> {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password))
  const [count] = (await run(driver, settings, 'MATCH (n) RETURN count(n) AS nodes')).records
  if (count?.get('nodes').toNumber() !== 0) {
    await driver.close()
    return null
  }
  const first = await openNeo4j(settings)
  const { product } = await first.describe()
  await prepareStore(first)
  await first.close()
  const empty = () => run(driver, settings, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
  return {
    name: product,
    store: async () => emptiedAfter(await openNeo4j(settings), empty),
    bare: async () => ({
      load: async (statements) => {
        const session = driver.session(sessionOf(settings))
        await session.executeWrite(async (transaction) => {
          for (const { cypher, parameters } of statements) await transaction.run(cypher, integersOf(parameters))
        })
        await session.close()
      },
      close: async () => void (await empty()),
    }),
    end: () => driver.close(),
  }
}

function sessionOf({ database }: Settings) {
  return database === undefined ? {} : { database }
}

async function run(driver: Driver, settings: Settings, cypher: string) {
  const session = driver.session(sessionOf(settings))
  try {
    return await session.run(cypher)
  } finally {
    await session.close()
  }
}

function emptiedAfter(store: Store, empty: () => Promise<unknown>): Store {
  return {
    ...store,
    close: async () => {
      await store.close()
      await empty()
    },
  }
}

/** The driver takes JavaScript numbers for floats; the bare engine gets integers too, as Vart sends them. */
export function integersOf(value: unknown): never {
  if (typeof value === 'number' && Number.isInteger(value)) return neo4j.int(value) as never
  if (Array.isArray(value)) return value.map(integersOf) as never
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, integersOf(inner)])) as never
  }
  return value as never
}
