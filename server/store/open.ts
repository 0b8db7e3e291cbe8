import { openEmbedded } from './embedded.ts'
import { type Neo4jSettings, openNeo4j } from './neo4j.ts'
import { findServer } from './ownership.ts'
import { openRemote } from './remote.ts'
import { type Store, StoreUnavailable } from './store.ts'

export interface StoreSettings {
  /** Given where Neo4j is configured; then the data folder is not used. */
  readonly neo4j?: Neo4jSettings | undefined
  /** Where the embedded graph lives. */
  readonly dataFolder: string
}

/** Opens the graph: Neo4j where it is configured, else through the Vart server that holds the folder, else the embedded one. Throws `StoreUnavailable`. */
export async function openStore({ neo4j, dataFolder }: StoreSettings): Promise<Store> {
  if (neo4j) return openNeo4j(neo4j)
  const server = await findServer(dataFolder)
  if (server) return openRemote(server)
  try {
    return await openEmbedded(dataFolder)
  } catch (error) {
    // A server may have taken the folder since it was looked for.
    const late = error instanceof StoreUnavailable ? await findServer(dataFolder) : null
    if (late) return openRemote(late)
    throw error
  }
}
