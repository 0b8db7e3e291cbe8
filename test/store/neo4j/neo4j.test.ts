import { describe, expect, it, vi } from 'vitest'
import { openNeo4j } from '../../../server/store/neo4j.ts'
import { DEFAULT_LIMITS, StoreUnavailable } from '../../../server/store/store.ts'
import { storeContract } from '../contract.ts'
import { ENDLESS } from '../contract-cancel.ts'
import { openedNeo4j, settings } from './connect.ts'

storeContract('Neo4j', openedNeo4j)

describe('a query that is given up', () => {
  it('ends on the server too', async () => {
    const store = await openNeo4j(settings)
    const running = async () => {
      const rows = await store.read({ cypher: 'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS cypher' })
      return rows.filter(({ cypher }) => String(cypher).startsWith('UNWIND [0'))
    }
    const gone = new AbortController()
    const stopped = store.query({ cypher: ENDLESS }, DEFAULT_LIMITS, gone.signal).catch((error: unknown) => error)
    await vi.waitFor(async () => expect(await running()).toHaveLength(1), { timeout: 8_000, interval: 100 })
    gone.abort()
    expect(await stopped).toMatchObject({ code: 'cancelled' })
    await vi.waitFor(async () => expect(await running()).toEqual([]), { timeout: 5_000, interval: 100 })
    await store.close()
  })
})

describe('connecting to Neo4j', () => {
  const { NEO4J_VERSION_EXPECTED: version } = process.env
  it.runIf(version)('finds the version that was started', async () => {
    const store = await openNeo4j(settings)
    expect(await store.describe()).toEqual({ kind: 'neo4j', product: `Neo4j Community ${version}`, address: settings.uri })
    await store.close()
  })

  it('says that the password is wrong', async () => {
    const error: unknown = await openNeo4j({ ...settings, password: 'not the password' }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(StoreUnavailable)
    expect(String(error)).toContain('refused the user name or the password. Check NEO4J_USERNAME and NEO4J_PASSWORD.')
  })

  it('says that there is no such database', async () => {
    const error: unknown = await openNeo4j({ ...settings, database: 'elsewhere' }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(StoreUnavailable)
    expect(String(error)).toContain('has no such database. Check NEO4J_DATABASE')
  })
})
