import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isIPv6 } from 'node:net'

/** A server that listens. */
export interface Listening {
  /** Where it answers, e.g. http://127.0.0.1:8278 */
  readonly address: string
  /** Stops taking requests, lets the running ones end for a moment, and closes. */
  close(): Promise<void>
}

/** The address cannot be listened on; the message is for people. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen'
}

const REQUEST_MILLISECONDS = 60_000
const GRACE_MILLISECONDS = 2_000

type Handler = Parameters<typeof createServer>[1]

/** Listens on a host and port (0: any free one). Throws `CannotListen`. */
export async function listen(handler: NonNullable<Handler>, host: string, port: number): Promise<Listening> {
  const server = createServer({ requestTimeout: REQUEST_MILLISECONDS }, handler)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, host, port)))
    server.listen(port, host, resolve)
  })
  const { port: actual } = server.address() as AddressInfo
  return { address: `http://${hostInAddress(host)}:${actual}`, close: () => close(server) }
}

/** A host as it stands in an address: an IPv6 one in brackets. */
export function hostInAddress(host: string): string {
  return isIPv6(host) ? `[${host}]` : host
}

function explained(error: Error, host: string, port: number): Error {
  const code = 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return new CannotListen(
      `Port ${port} on ${host} is in use, perhaps by another Vart. Stop that program, or choose another port with --port.`,
    )
  }
  if (code === 'EACCES')
    return new CannotListen(`Port ${port} may not be used by this account. Choose one above 1023 with --port.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new CannotListen(`This computer has no address "${host}". Give one of its own with --host, e.g. 127.0.0.1.`)
  }
  return error
}

async function close(server: Server): Promise<void> {
  const impatient = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS)
  server.closeIdleConnections()
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearTimeout(impatient)
}
