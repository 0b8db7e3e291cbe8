import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareStore } from '../../../server/load.ts'
import type { Store } from '../../../server/store/store.ts'
import { makeKilling, seeded } from '../../cli/killing.ts'
import { makeWorkplace } from '../../cli/vart.ts'
import { alfa, beta } from '../../questions/data-maps.ts'
import { cling, klarpris, klarprisLater } from '../documents.ts'
import { emptyGraph, fingerprintOf } from '../graph.ts'
import { connectToEmpty, settings } from './connect.ts'

/** Fewer than on the embedded store: the server itself is not killed, and each costs seconds. */
const MOMENTS = 20
const ROUNDS = 2
const SEED = 20_261_126

const environment = {
  NEO4J_URI: settings.uri,
  NEO4J_USERNAME: settings.username,
  NEO4J_PASSWORD: settings.password,
  ...(settings.database ? { NEO4J_DATABASE: settings.database } : {}),
}
const place = makeWorkplace(environment)
const dataMaps = { alfa, beta, cling, klarpris }
let store: Store
/** The same connection for all; whoever closes it leaves it open. */
const shared = (): Store => ({ ...store, close: async () => undefined })

beforeAll(async () => {
  store = await connectToEmpty()
  for (const [name, dataMap] of Object.entries(dataMaps)) place.file(`${name}.json`, JSON.stringify(dataMap))
  place.file('later.json', JSON.stringify(klarprisLater))
})
afterAll(async () => {
  await emptyGraph(store)
  await store.close()
  place.remove()
})

describe('imports into Neo4j', () => {
  it('by two programs at once come to the graph of one', { timeout: 600_000 }, async () => {
    const files = Object.keys(dataMaps).map((name) => `${name}.json`)
    expect((await place.vart('import', ...files)).code).toBe(0)
    const alone = await fingerprintOf(store)
    for (let round = 0; round < ROUNDS; round += 1) {
      await emptyGraph(store)
      const both = await Promise.all([place.vart('import', ...files), place.vart('import', ...[...files].reverse())])
      expect(both.map(({ code, error }) => [code, error])).toEqual([
        [0, ''],
        [0, ''],
      ])
      expect(await fingerprintOf(store)).toBe(alone)
    }
  })

  it(`that are killed leave whole documents behind (${MOMENTS} moments)`, { timeout: 600_000 }, async () => {
    const openEmpty = async () => {
      await emptyGraph(store)
      return shared()
    }
    const killing = await makeKilling(openEmpty)
    const random = seeded(SEED)
    const ground = { environment, open: async () => shared() }
    for (let round = 0; round < MOMENTS; round += 1) {
      const mode = round % 2 === 0 ? 'fresh' : 'replacing'
      await emptyGraph(store)
      await prepareStore(store)
      if (mode === 'replacing') await killing.loadEarlier(store)
      await killing.round(ground, mode, random)
    }
    killing.end()
  })
})
