import type { Neo4jSettings } from './neo4j.ts'
import { findServer } from './ownership.ts'
import { openRemote } from './remote.ts'
import { type Store, StoreUnavailable } from './store.ts'

export interface StoreSettings {
  /** Given where Neo4j is configured; then the data folder is not used. */
  readonly neo4j?: Neo4jSettings | undefined
  /** Where the embedded graph lives. */
  readonly dataFolder: string
}

/**
 * Opens the graph: Neo4j where it is configured, else through the Vart server that holds the folder, else the embedded one.
 * Only the driver that is used is loaded. Throws `StoreUnavailable`.
 */
export async function openStore({ neo4j, dataFolder }: StoreSettings): Promise<Store> {
  if (neo4j) {
    const { openNeo4j } = await import('./neo4j.ts')
    return openNeo4j(neo4j)
  }
  const server = await findServer(dataFolder)
  if (server) return openRemote(server)
  const { openEmbedded } = await import('./embedded.ts')
  try {
    return await openEmbedded(dataFolder)
  } catch (error) {
    // A server may have taken the folder since it was looked for.
    const late = error instanceof StoreUnavailable ? await findServer(dataFolder) : null
    if (late) return openRemote(late)
    throw error
  }
}
