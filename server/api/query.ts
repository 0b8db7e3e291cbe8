import express, { type Router } from 'express'
import { DEFAULT_LIMITS, type Parameters, type Store } from '../store/store.ts'
import { whenGone } from './cancel.ts'
import { queryAnswerSchema, queryRequestSchema } from './contract.ts'
import { onlyMethods } from './errors.ts'
import { sameOriginJson } from './guard.ts'
import { plainValue } from './plain-value.ts'
import { parseRequest } from './request.ts'
import { sendAnswer } from './resource.ts'

const BODY_LIMIT = '256kb'

/** POST /query runs a person's own Cypher: read-only, guarded and limited by the store. */
export function queryRoutes(router: Router, store: Store): void {
  router
    .route('/query')
    .post(sameOriginJson, express.json({ limit: BODY_LIMIT }), async (request, response) => {
      const body = parseRequest(queryRequestSchema.strict(), request.body, 'Send {"cypher": "MATCH …", "parameters": {}}.')
      const { cypher, parameters } = body
      const statement = { cypher, parameters: parameters as Parameters }
      const result = await store.query(statement, DEFAULT_LIMITS, whenGone(response))
      sendAnswer(response, queryAnswerSchema, {
        columns: [...result.columns],
        rows: result.rows.map((row) => row.map(plainValue)),
        truncated: result.truncated,
        milliseconds: result.milliseconds,
        warnings: [...result.warnings],
      })
    })
    .all(onlyMethods('POST'))
}
