import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { prepareStore } from '../server/load.ts'
import { openEmbedded } from '../server/store/embedded.ts'
import type { LoadBench } from './load.ts'

/** The embedded graph, in folders of its own that are removed when the bench ends. */
export function embeddedBench(): LoadBench {
  const folder = mkdtempSync(join(tmpdir(), 'vart-bench-'))
  let graphs = 0
  const fresh = () => {
    graphs += 1
    return join(folder, String(graphs))
  }
  return {
    name: `Grafeo ${grafeo.version()} (embedded)`,
    store: () => openEmbedded(fresh()),
    bare: async () => {
      const own = fresh()
      const store = await openEmbedded(own)
      await prepareStore(store)
      await store.close()
      const database = grafeo.GrafeoDB.open(join(own, 'graph.db'))
      return {
        load: async (statements) => {
          const transaction = database.beginTransaction()
          for (const { cypher, parameters } of statements) await transaction.executeCypher(cypher, parameters)
          transaction.commit()
        },
        close: async () => database.close(),
      }
    },
    end: async () => rmSync(folder, { recursive: true, force: true }),
  }
}
