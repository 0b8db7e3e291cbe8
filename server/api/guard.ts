import type { RequestHandler } from 'express'
import { RequestProblem } from './problem.ts'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])
const MAX_ADDRESS = 8_192

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers that keep the page to itself: no frames, no foreign scripts, no guessing of types, no referrer. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
  })
  next()
}

/**
 * Answers only requests that name this computer or a configured host: a foreign name that resolves to
 * this computer (DNS rebinding) would otherwise let any web page read the graph.
 */
export function hostCheck(hosts: readonly string[]): RequestHandler {
  const known = new Set([...LOOPBACK, ...hosts.map(hostName)])
  return (request, _response, next) => {
    const host = request.headers.host ?? ''
    if (known.has(hostName(host))) {
      next()
      return
    }
    throw new RequestProblem(
      421,
      'unknown-host',
      'This server does not answer to that host name.',
      'Use http://127.0.0.1 with its port, or start the server with VART_HOST set to the name.',
    )
  }
}

/** Refuses addresses longer than any that the page makes. */
export const addressLimit: RequestHandler = (request, _response, next) => {
  if (request.originalUrl.length <= MAX_ADDRESS) {
    next()
    return
  }
  throw new RequestProblem(414, 'address-too-long', 'The address is too long.', 'Give fewer filters.')
}

/** Lets a request with a body through only as JSON and only from this origin: other sites' forms and scripts can do neither. */
export const sameOriginJson: RequestHandler = (request, _response, next) => {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  const foreign = origin !== undefined && hostOf(origin) !== host
  if (foreign || (site !== undefined && site !== 'same-origin' && site !== 'none')) {
    throw new RequestProblem(403, 'foreign-origin', 'Another site may not ask this.', 'Ask from the page of this server.')
  }
  if (!request.is('application/json')) {
    throw new RequestProblem(415, 'not-json', 'The body must be JSON.', 'Send it with Content-Type: application/json.')
  }
  next()
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}

function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d*$/, '')
}
