import type { RequestHandler, Response, Router } from 'express'
import type { z } from 'zod'
import { onlyMethods } from './errors.ts'

/** Adds an address that is only read. */
export type Read = (path: string, handler: RequestHandler) => void

/** Makes `Read` for a router: other methods than GET and HEAD are refused. */
export function readOn(router: Router): Read {
  return (path, handler) => {
    router.route(path).get(handler).all(onlyMethods('GET', 'HEAD'))
  }
}

/** Sends an answer after checking it against the contract; one that does not fit is a bug and throws. */
export function sendAnswer<T extends z.ZodType>(response: Response, schema: T, value: z.input<T>): void {
  response.json(schema.parse(value))
}
