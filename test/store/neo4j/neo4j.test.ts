import { expect, it } from 'vitest'
import { openNeo4j } from '../../../server/store/neo4j.ts'
import { type OpenedStore, storeContract } from '../contract.ts'
import { emptyGraph } from '../graph.ts'

const { NEO4J_URI = '', NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '', NEO4J_DATABASE, NEO4J_VERSION_EXPECTED } = process.env
const settings = { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database: NEO4J_DATABASE }

async function neo4j(): Promise<OpenedStore> {
  const store = await openNeo4j(settings)
  const [found] = await store.read({ cypher: 'MATCH (n) RETURN count(n) AS nodes' })
  if (found?.nodes !== 0) {
    await store.close()
    throw new Error(
      `The graph at ${NEO4J_URI} holds ${found?.nodes} nodes, and this suite would remove them. Give it an empty one.`,
    )
  }
  return {
    store,
    async close() {
      await emptyGraph(store)
      await store.close()
    },
  }
}

storeContract('Neo4j', neo4j)

it.runIf(NEO4J_VERSION_EXPECTED)('is the version that was started', async () => {
  const store = await openNeo4j(settings)
  expect((await store.describe()).product).toBe(`Neo4j Community ${NEO4J_VERSION_EXPECTED}`)
  await store.close()
})
