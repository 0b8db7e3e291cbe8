import { z } from 'zod'
import type { FlowFilter } from '../api/contract.ts'
import type { Store } from '../store/store.ts'
import { rowsOf } from './rows.ts'

/** Ids of the flows that a filter lets through, in order, with their number before the limit. */
export interface FlowIds {
  readonly ids: readonly string[]
  readonly total: number
}

const idRow = z.object({ id: z.string() })
const FILTERS = ['item', 'company', 'country', 'basis'] as const

/** Finds the flows for which every given filter holds; ids are separated by commas and any of them will do. */
export async function findFlowIds(store: Store, filter: FlowFilter, limit: number): Promise<FlowIds> {
  const given = FILTERS.flatMap((name) => {
    const ids = idsOf(filter[name])
    return ids.length > 0 ? [{ name, ids }] : []
  })
  if (given.length === 0) return firstFlows(store, limit)
  const found = await Promise.all(
    given.map(async ({ name, ids }) => {
      const rows = await rowsOf(store, `explore/flows-by-${name}`, idRow, { ids })
      return new Set(rows.map(({ id }) => id))
    }),
  )
  const [first, ...others] = found
  const ids = [...(first ?? [])].filter((id) => others.every((set) => set.has(id))).sort()
  return { ids: ids.slice(0, limit), total: ids.length }
}

async function firstFlows(store: Store, limit: number): Promise<FlowIds> {
  const rows = await rowsOf(store, 'explore/flows-all', idRow, { limit })
  const [counts] = await rowsOf(store, 'explore/counts', z.object({ flows: z.int() }))
  return { ids: rows.map(({ id }) => id), total: counts?.flows ?? rows.length }
}

function idsOf(value: string | undefined): string[] {
  const ids = (value ?? '').split(',').map((id) => id.trim())
  return [...new Set(ids.filter((id) => id !== ''))]
}
