import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { whenGone } from '../../server/api/cancel.ts'
import { openEmbedded } from '../../server/store/embedded.ts'
import { openRemote } from '../../server/store/remote.ts'
import { serveStoreRequest } from '../../server/store/wire.ts'
import { storeContract } from './contract.ts'
import type { OpenedStore } from './opened-store.ts'

async function embedded(): Promise<OpenedStore> {
  const folder = mkdtempSync(join(tmpdir(), 'vart-embedded-'))
  const store = await openEmbedded(folder)
  return {
    store,
    async close() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The same, through a server that holds it, as a second program would. */
async function remote(): Promise<OpenedStore> {
  const held = await embedded()
  const key = randomUUID()
  const server = createServer(async (request, response) => {
    const allowed = request.headers.authorization === `Bearer ${key}` && request.url === '/api/store'
    if (!allowed) return response.writeHead(401).end()
    const body: unknown = JSON.parse(await text(request))
    const answer = await serveStoreRequest(held.store, body, whenGone(response))
    return response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    store: openRemote({ address: `http://127.0.0.1:${port}`, key }),
    async close() {
      server.close()
      await held.close()
    },
  }
}

storeContract('the embedded store', embedded)
storeContract('the store behind a server', remote)
