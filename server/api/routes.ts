import express, { type Router } from 'express'
import { choicesAnswer } from '../answers/choices.ts'
import { documentAnswer, documentsAnswer } from '../answers/documents.ts'
import { flowsAnswer } from '../answers/flows.ts'
import { statusAnswer } from '../answers/status.ts'
import type { Store } from '../store/store.ts'
import {
  choicesSchema,
  documentsAnswerSchema,
  documentTextSchema,
  flowFilterSchema,
  flowsAnswerSchema,
  statusSchema,
} from './contract.ts'
import { notFound } from './errors.ts'
import { openApiDocument } from './openapi.ts'
import type { AppOptions } from './options.ts'
import { RequestProblem } from './problem.ts'
import { queryRoutes } from './query.ts'
import { questionRoutes } from './questions.ts'
import { parseRequest } from './request.ts'
import { type Read, readOn, sendAnswer } from './resource.ts'
import { storeRoutes } from './store-access.ts'
import { transferMapRoutes } from './transfer-map.ts'
import { versionRoutes } from './versions.ts'

/** The API. Every answer is checked against the contract before it leaves. */
export function apiRoutes(store: Store, options: AppOptions): Router {
  const router = express.Router()
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store')
    next()
  })
  const read = readOn(router)
  exploreRoutes(read, store, options.version)
  versionRoutes(read, store)
  questionRoutes(read, store, options.vocabulary, options.now)
  transferMapRoutes(read, store, options.now)
  const description = openApiDocument(options.version)
  read('/openapi.json', (_request, response) => {
    response.json(description)
  })
  queryRoutes(router, store)
  if (options.key !== null) storeRoutes(router, store, options.key)
  router.use(notFound)
  return router
}

function exploreRoutes(read: Read, store: Store, version: string): void {
  read('/status', async (_request, response) => {
    sendAnswer(response, statusSchema, await statusAnswer(store, version))
  })
  read('/choices', async (_request, response) => {
    sendAnswer(response, choicesSchema, await choicesAnswer(store))
  })
  read('/flows', async (request, response) => {
    const filter = parseRequest(flowFilterSchema.strict(), request.query, 'Filter by item, company, country and basis.')
    sendAnswer(response, flowsAnswerSchema, await flowsAnswer(store, filter))
  })
  read('/documents', async (_request, response) => {
    sendAnswer(response, documentsAnswerSchema, { documents: await documentsAnswer(store) })
  })
  read('/documents/:id', async (request, response) => {
    const document = await documentAnswer(store, String(request.params.id))
    if (!document) throw new RequestProblem(404, 'no-document', 'There is no document of that id.', 'See /api/documents.')
    sendAnswer(response, documentTextSchema, document)
  })
}
