import { z } from 'zod'
import type { Status } from '../api/contract.ts'
import type { Store } from '../store/store.ts'
import { rowsOf } from './rows.ts'

const countsRow = z.object({ documents: z.int(), companies: z.int(), flows: z.int(), items: z.int() })

/** What stands behind the program and how much it holds. Throws `StoreUnavailable`. */
export async function statusAnswer(store: Store, version: string): Promise<Status> {
  const [description, [counts]] = await Promise.all([store.describe(), rowsOf(store, 'explore/counts', countsRow)])
  return { version, store: { ...description }, counts: counts ?? { documents: 0, companies: 0, flows: 0, items: 0 } }
}
