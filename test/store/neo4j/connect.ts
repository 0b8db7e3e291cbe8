import { openNeo4j } from '../../../server/store/neo4j.ts'
import type { Store } from '../../../server/store/store.ts'
import { emptyGraph } from '../graph.ts'
import type { OpenedStore } from '../opened-store.ts'

const { NEO4J_URI = '', NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '', NEO4J_DATABASE } = process.env

/** The Neo4j that the environment names. */
export const settings = { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database: NEO4J_DATABASE }

/** Connects to it, and refuses a graph that holds anything: the tests empty it. */
export async function connectToEmpty(): Promise<Store> {
  const store = await openNeo4j(settings)
  const [found] = await store.read({ cypher: 'MATCH (n) RETURN count(n) AS nodes' })
  if (found?.nodes === 0) return store
  await store.close()
  throw new Error(
    `The graph at ${NEO4J_URI} holds ${found?.nodes} nodes, and this suite would remove them. Give it an empty one.`,
  )
}

/** The Neo4j that the environment names, for a suite: empty before it and after it. */
export async function openedNeo4j(): Promise<OpenedStore> {
  const store = await connectToEmpty()
  return {
    store,
    async close() {
      await emptyGraph(store)
      await store.close()
    },
  }
}
