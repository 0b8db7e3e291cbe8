import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import neo4j from 'neo4j-driver'
import { openEmbedded } from '../../server/store/embedded.ts'
import { rowsOfResult } from '../../server/store/grafeo-values.ts'
import type { openNeo4j } from '../../server/store/neo4j.ts'
import { embeddedBench } from '../embedded.ts'
import { integersOf, neo4jBench } from '../neo4j.ts'
import type { Bare } from './questions.ts'
import type { GraphBench } from './run.ts'

/** The embedded graph. Bare queries run on a copy, since a graph has one owner. */
export function embeddedGraph(): GraphBench {
  const bench = embeddedBench()
  const folder = mkdtempSync(join(tmpdir(), 'vart-bench-'))
  return {
    name: bench.name,
    open: async () => {
      const own = mkdtempSync(join(folder, 'graph-'))
      const store = await openEmbedded(own)
      return {
        store,
        beside: async () => {
          await store.close()
          const copy = mkdtempSync(join(folder, 'copy-'))
          cpSync(own, copy, { recursive: true })
          const database = grafeo.GrafeoDB.open(join(copy, 'graph.db'))
          const again = await openEmbedded(own)
          return {
            store: again,
            bare: async (cypher, parameters) => rowsOfResult(await database.executeCypher(cypher, parameters)),
            close: async () => {
              database.close()
              await again.close()
            },
          }
        },
        close: () => store.close(),
      }
    },
    openBare: bench.bare,
    end: async () => {
      await bench.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Settings = Parameters<typeof openNeo4j>[0]

/** A Neo4j server whose graph is empty; the bench empties it again. Null where it holds anything. */
export async function neo4jGraph(settings: Settings): Promise<GraphBench | null> {
  const bench = await neo4jBench(settings)
  if (bench === null) return null
  return {
    name: bench.name,
    open: async () => {
      const store = await bench.store()
      const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password))
      const bare: Bare = async (cypher, parameters) => {
        const session = driver.session(settings.database === undefined ? {} : { database: settings.database })
        try {
          const { records } = await session.executeRead((work) => work.run(cypher, integersOf(parameters)))
          return records.map((record) => record.toObject())
        } finally {
          await session.close()
        }
      }
      const close = async () => {
        await driver.close()
        await store.close()
      }
      return { store, beside: async () => ({ store, bare, close }), close }
    },
    openBare: bench.bare,
    end: bench.end,
  }
}
