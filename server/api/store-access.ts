import { createHash, timingSafeEqual } from 'node:crypto'
import express, { type RequestHandler, type Router } from 'express'
import type { Store } from '../store/store.ts'
import { serveStoreRequest } from '../store/wire.ts'
import { whenGone } from './cancel.ts'
import { onlyMethods } from './errors.ts'
import { sameOriginJson } from './guard.ts'
import { RequestProblem } from './problem.ts'

/** A document is loaded in one transaction, so one request holds all of it. */
const BODY_LIMIT = '256mb'

/** POST /store lets other commands of the same user work on the graph that this process holds; they show the key. */
export function storeRoutes(router: Router, store: Store, key: string): void {
  router
    .route('/store')
    .post(withKey(key), sameOriginJson, express.json({ limit: BODY_LIMIT }), async (request, response) => {
      response.json(await serveStoreRequest(store, request.body, whenGone(response)))
    })
    .all(onlyMethods('POST'))
}

/** The key is compared in constant time, and before the body is read. */
function withKey(key: string): RequestHandler {
  const expected = digest(`Bearer ${key}`)
  return (request, _response, next) => {
    if (timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) {
      next()
      return
    }
    throw new RequestProblem(401, 'no-key', 'This address is for Vart itself.', 'Use the other addresses of /api/openapi.json.')
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
