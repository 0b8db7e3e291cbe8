import { z } from 'zod'
import { rowsOf } from './answers/rows.ts'
import { inferStatements } from './load/infer.ts'
import { documentStatements } from './load/statements.ts'
import type { Store } from './store/store.ts'

const sizeRow = z.object({ flows: z.int(), versions: z.int() })
const countsRow = z.object({ companies: z.int(), items: z.int() })

/** How many flows a document states, and how many versions of it the graph keeps. */
export interface DocumentSize {
  readonly flows: number
  readonly versions: number
}

/** What went with a document: companies and items that nobody else names. */
export interface Removal extends DocumentSize {
  readonly companies: number
  readonly items: number
}

/** How much would go with a document. */
export async function documentSize(store: Store, document: string): Promise<DocumentSize> {
  const [size] = await rowsOf(store, 'explore/document-size', sizeRow, { id: document })
  return size ?? { flows: 0, versions: 0 }
}

/**
 * Removes a document of a company with all its versions, its flows and what nobody else names, in one transaction; what other
 * documents state stays as it is, and what follows from them is inferred anew. Throws `StoreUnavailable`.
 */
export async function removeDocument(store: Store, document: string, company: string): Promise<Removal> {
  const size = await documentSize(store, document)
  const before = await countsOf(store)
  const about = (file: string) => documentStatements(file, [document])
  await store.write([
    ...about('mark-named'),
    ...about('remove-flows'),
    ...about('withdraw-document'),
    ...inferStatements([company]),
    ...about('remove-orphans'),
    ...about('delete-document'),
  ])
  await store.settle()
  const after = await countsOf(store)
  const gone = (count: 'companies' | 'items') => Math.max(0, before[count] - after[count])
  return { ...size, companies: gone('companies'), items: gone('items') }
}

/** Removes all versions of a document but the current one; what it states now stays. Gives how many went. Throws `StoreUnavailable`. */
export async function removeEarlierVersions(store: Store, document: string): Promise<number> {
  const before = await documentSize(store, document)
  await store.write(documentStatements('remove-earlier-versions', [document]))
  await store.settle()
  return before.versions - (await documentSize(store, document)).versions
}

async function countsOf(store: Store): Promise<z.infer<typeof countsRow>> {
  const [counts] = await rowsOf(store, 'explore/counts', countsRow)
  return counts ?? { companies: 0, items: 0 }
}
