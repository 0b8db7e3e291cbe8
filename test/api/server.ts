import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { vocabulary } from '../../import/vocabulary/index.ts'
import { createApp } from '../../server/api/app.ts'
import type { AppOptions } from '../../server/api/options.ts'
import { loadDataMap, prepareStore } from '../../server/load.ts'
import type { Store } from '../../server/store/store.ts'
import { alfa, beta } from '../questions/data-maps.ts'

export interface Served {
  readonly address: string
  /** Lines that the app logged. */
  readonly log: readonly string[]
  close(): Promise<void>
}

/** Loads the documents of the question tests: Alfa with a text, Beta as a data map. */
export async function fill(store: Store): Promise<void> {
  const importedAt = '2026-01-31T12:00:00.000Z'
  await prepareStore(store)
  await loadDataMap(store, alfa, { text: 'Alfa säger detta.', importedAt })
  await loadDataMap(store, beta, { text: null, importedAt })
}

/** Serves a store on a free loopback port. */
export async function serve(store: Store, options: Partial<AppOptions> = {}): Promise<Served> {
  const log: string[] = []
  const app = createApp(store, {
    vocabulary,
    version: '1.2.3',
    key: 'the-key',
    hosts: ['vart.example'],
    webFolder: null,
    log: (line) => log.push(line),
    now: () => new Date('2026-01-31T12:00:00Z'),
    ...options,
  })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Asks with headers that fetch does not let a program set, such as Host. Gives the status. */
export function statusWithHeaders(address: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    asked.on('error', reject)
    asked.end()
  })
}
