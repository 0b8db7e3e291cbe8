import { documentAnswer } from '../answers/documents.ts'
import { comparisonAnswer, versionsAnswer } from '../answers/versions.ts'
import type { Store } from '../store/store.ts'
import type { DocumentText } from './contract.ts'
import { RequestProblem } from './problem.ts'
import { parseRequest } from './request.ts'
import { type Read, sendAnswer } from './resource.ts'
import { comparisonRequestSchema, comparisonSchema, versionsAnswerSchema } from './version-contract.ts'

/** GET /documents/:id/versions lists the versions of a document, GET /documents/:id/diff compares two of them. */
export function versionRoutes(read: Read, store: Store): void {
  read('/documents/:id/versions', async (request, response) => {
    const { id } = await known(store, String(request.params.id))
    sendAnswer(response, versionsAnswerSchema, { versions: await versionsAnswer(store, id) })
  })
  read('/documents/:id/diff', async (request, response) => {
    const document = await known(store, String(request.params.id))
    const hint = 'Give from and to, each as an id of /api/documents/{id}/versions, as its number, or leave them out.'
    const versions = parseRequest(comparisonRequestSchema.strict(), request.query, hint)
    sendAnswer(response, comparisonSchema, await comparisonAnswer(store, document, versions))
  })
}

async function known(store: Store, id: string): Promise<DocumentText> {
  const document = await documentAnswer(store, id)
  if (document) return document
  throw new RequestProblem(404, 'no-document', 'There is no document of that id.', 'See /api/documents.')
}
