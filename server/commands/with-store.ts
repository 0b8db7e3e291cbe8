import { prepareStore } from '../load.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import type { Context } from './context.ts'

/** Opens the configured graph, works on it and closes it again. Throws `StoreUnavailable` and `BadConfig`. */
export async function withStore<T>(context: Context, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openConfigured(context)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Opens the configured graph and makes sure that it has its constraints. Throws `StoreUnavailable` and `BadConfig`. */
export async function openConfigured(context: Context): Promise<Store> {
  const { neo4j, data } = context.config()
  const store = await openStore({ ...(neo4j ? { neo4j } : {}), dataFolder: data })
  try {
    await prepareStore(store)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
