import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on loopback for one test file; `address` has no slash at its end. */
export interface LocalServer {
  readonly address: string
  readonly port: number
  /** Requests so far, as "GET /path". */
  readonly seen: string[]
  close(): Promise<void>
}

/** Starts a server on loopback that answers by path; other paths are 404. */
export async function serveLocally(pages: Readonly<Record<string, RequestListener>>): Promise<LocalServer> {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`)
    const page = pages[request.url ?? '']
    if (page) page(request, response)
    else response.writeHead(404).end()
  })
  const port = await listenLocally(server)
  return { address: `http://127.0.0.1:${port}`, port, seen, close: () => closeNow(server) }
}

/** A page with a body of one media type. */
export function page(type: string, body: string | Uint8Array, headers: Record<string, string> = {}): RequestListener {
  return (_request, response) => response.writeHead(200, { 'content-type': type, ...headers }).end(body)
}

/** A redirect. */
export function redirect(location: string, status = 302): RequestListener {
  return (_request, response) => response.writeHead(status, { location }).end()
}

export async function listenLocally(server: { listen: Server['listen']; address: Server['address'] }): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

export async function closeNow(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise<void>((resolve) => server.close(() => resolve()))
}
