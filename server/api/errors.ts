import { randomUUID } from 'node:crypto'
import type { ErrorRequestHandler, Request, RequestHandler } from 'express'
import { UnknownTerm } from '../answers/unknown-term.ts'
import { QueryRefused, StoreUnavailable } from '../store/store.ts'
import type { ApiError } from './contract.ts'
import { RequestProblem } from './problem.ts'

/** Gives every request an id, which its errors and the log name. */
export const requestId: RequestHandler = (_request, response, next) => {
  response.locals.requestId = randomUUID()
  response.set('X-Request-Id', String(response.locals.requestId))
  next()
}

/** Answers what nobody else answered. */
export const notFound: RequestHandler = (request) => {
  throw new RequestProblem(
    404,
    'not-found',
    `There is nothing at ${pathOf(request)}.`,
    'The addresses are listed at /api/openapi.json.',
  )
}

/** Refuses a method that an address does not know. */
export function onlyMethods(...methods: string[]): RequestHandler {
  return (request, response) => {
    response.set('Allow', methods.join(', '))
    const message = `${pathOf(request)} does not take ${request.method}.`
    throw new RequestProblem(405, 'method-not-allowed', message, `Use ${methods.join(' or ')}.`)
  }
}

/** Turns every error into the one shape. What is not the caller's fault is written to `log` with its request id. */
export function errorAnswer(log: (line: string) => void): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const problem = problemOf(error)
    const id = String(response.locals.requestId)
    if (problem.status >= 500 && !(error instanceof QueryRefused))
      log(`${request.method} ${pathOf(request)} (${id}): ${describe(error)}`)
    const { code, message, hint } = problem
    const place = error instanceof QueryRefused && error.place ? { place: error.place } : {}
    const body: ApiError = { code, message, hint, ...place, requestId: id }
    response.set('Cache-Control', 'no-store').status(problem.status).json(body)
  }
}

function problemOf(error: unknown): RequestProblem {
  if (error instanceof RequestProblem) return error
  if (error instanceof UnknownTerm) return new RequestProblem(400, 'unknown-term', error.message, error.hint)
  if (error instanceof QueryRefused) {
    const [status, hint] = error.code === 'busy' ? [503, 'Ask again in a while.'] : [400, 'Change the query and send it again.']
    return new RequestProblem(status, `query-${error.code}`, error.message, hint)
  }
  if (error instanceof StoreUnavailable) {
    return new RequestProblem(503, 'store-unavailable', error.message, 'Ask again when the store answers.')
  }
  return bodyProblem(error) ?? unexpected()
}

const BODY_PROBLEMS: Record<string, readonly [status: number, code: string, message: string, hint: string]> = {
  'entity.parse.failed': [400, 'bad-json', 'The body is not valid JSON.', 'Send a JSON object.'],
  'entity.too.large': [413, 'too-large', 'The body is too large.', 'Send less at once.'],
  'encoding.unsupported': [415, 'bad-encoding', 'The content encoding is not supported.', 'Send the body as it is, or gzip.'],
  'charset.unsupported': [415, 'bad-charset', 'The character set is not supported.', 'Send UTF-8.'],
}

function bodyProblem(error: unknown): RequestProblem | null {
  if (!(error instanceof Error)) return null
  const known = 'type' in error ? BODY_PROBLEMS[String(error.type)] : undefined
  if (known) return new RequestProblem(...known)
  const status = 'status' in error ? Number(error.status) : 0
  if (status < 400 || status >= 500) return null
  return new RequestProblem(status, 'bad-request', 'The request cannot be read.', 'Check the address and the headers.')
}

function unexpected(): RequestProblem {
  return new RequestProblem(500, 'internal', 'Something went wrong inside Vart.', 'The server log names this request id.')
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** The path as it was asked for, also inside a router. */
function pathOf(request: Request): string {
  return request.originalUrl.replace(/\?.*$/s, '').slice(0, 200)
}
