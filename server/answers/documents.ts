import { z } from 'zod'
import type { DocumentText, DocumentView } from '../api/contract.ts'
import type { Store } from '../store/store.ts'
import { optionalText, rowsOf } from './rows.ts'

const documentRow = z.object({
  id: z.string(),
  name: z.string(),
  title: optionalText,
  language: optionalText,
  updated: optionalText,
  url: optionalText,
  retrieved: optionalText,
  sha256: z.string(),
  importedAt: z.string(),
  companyId: z.string(),
  companyName: z.string(),
  companyKnown: z.boolean(),
})
const textRow = documentRow.extend({ text: optionalText })

/** Every imported document, by id. */
export async function documentsAnswer(store: Store): Promise<DocumentView[]> {
  const rows = await rowsOf(store, 'explore/documents', documentRow)
  return rows.map(documentOf)
}

/** One document with its extracted text, or null where the graph has none of that id. */
export async function documentAnswer(store: Store, id: string): Promise<DocumentText | null> {
  const [row] = await rowsOf(store, 'explore/document-text', textRow, { id })
  if (!row) return null
  const { text, ...document } = row
  return { ...documentOf(document), text }
}

function documentOf(row: z.infer<typeof documentRow>): DocumentView {
  const { companyId, companyName, companyKnown, ...document } = row
  return { ...document, company: { id: companyId, name: companyName, known: companyKnown } }
}
