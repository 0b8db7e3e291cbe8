import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEmbedded } from '../../server/store/embedded.ts'
import { openNeo4j } from '../../server/store/neo4j.ts'
import { openStore } from '../../server/store/open.ts'
import { announceServer, findServer, withdraw } from '../../server/store/ownership.ts'
import { openRemote } from '../../server/store/remote.ts'
import { type Store, StoreUnavailable } from '../../server/store/store.ts'
import { serveStoreRequest } from '../../server/store/wire.ts'

let folder = ''
const cleanups: (() => unknown)[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vart-open-'))
})
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
  rmSync(folder, { recursive: true, force: true })
})

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanups.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Serves a store to whoever knows the key. */
function serve(store: Store, key: string): Promise<string> {
  return listen(
    createServer(async (request, response) => {
      if (request.headers.authorization !== `Bearer ${key}`) return response.writeHead(401).end()
      return response.end(JSON.stringify(await serveStoreRequest(store, JSON.parse(await text(request)))))
    }),
  )
}

/** A process id that nobody has: of a process that has just ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}

describe('opening the graph', () => {
  it('opens the embedded graph of a folder, and keeps what it holds', async () => {
    const first = await openStore({ dataFolder: join(folder, 'new', 'deep') })
    await first.write([{ cypher: "MERGE (n:Probe {id: 'kept'})" }])
    await first.close()
    const second = await openStore({ dataFolder: join(folder, 'new', 'deep') })
    cleanups.push(() => second.close())
    expect((await second.describe()).kind).toBe('embedded')
    expect(await second.read({ cypher: 'MATCH (n:Probe) RETURN n.id AS id' })).toEqual([{ id: 'kept' }])
  })

  it('says that another program has the folder', async () => {
    const first = await openEmbedded(folder)
    cleanups.push(() => first.close())
    const error = await openEmbedded(folder).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(StoreUnavailable)
    expect(String(error)).toMatch(/Another program has it open\. Stop that program, or set VART_DATA/)
  })

  it('says that a folder cannot be made', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    await expect(openEmbedded(join(file, 'below'))).rejects.toThrow(/cannot be opened\. Check that the folder can be written to/)
  })

  it('goes through the server that holds the folder', async () => {
    const held = await openEmbedded(folder)
    cleanups.push(() => held.close())
    announceServer(folder, { address: await serve(held, 'secret'), key: 'secret' })
    expect(statSync(join(folder, 'server.json')).mode & 0o777).toBe(0o600)
    const store = await openStore({ dataFolder: folder })
    expect((await store.describe()).kind).toBe('server')
    await store.write([{ cypher: 'MERGE (n:Probe {id: $id})', parameters: { id: 'through' } }])
    expect(await held.read({ cypher: 'MATCH (n:Probe) RETURN n.id AS id' })).toEqual([{ id: 'through' }])
    withdraw(folder)
    expect(await findServer(folder)).toBeNull()
  })

  it('forgets a server that has died, and one that does not know the key', async () => {
    const stale = join(folder, 'server.json')
    writeFileSync(stale, JSON.stringify({ address: 'http://127.0.0.1:1', key: 'x', pid: deadProcess() }))
    expect(await findServer(folder)).toBeNull()
    expect(existsSync(stale)).toBe(false)
    announceServer(folder, { address: await listen(createServer((_, response) => response.writeHead(401).end())), key: 'x' })
    expect(await findServer(folder)).toBeNull()
    expect(existsSync(stale)).toBe(false)
    writeFileSync(stale, '{"half')
    expect(await findServer(folder)).toBeNull()
  })

  it('does not forget a server that is only busy', async () => {
    announceServer(folder, { address: await listen(createServer(() => undefined)), key: 'x' })
    expect(await findServer(folder)).toBeNull()
    expect(existsSync(join(folder, 'server.json'))).toBe(true)
  }, 10_000)

  it('says that a server is gone', async () => {
    const store = openRemote({ address: 'http://127.0.0.1:1', key: 'x' })
    await expect(store.describe()).rejects.toThrow(/The Vart server at .* does not give its graph/)
  })

  it('says within seconds that Neo4j cannot be reached, or that its address is none', async () => {
    const settings = { username: 'neo4j', password: 'x' }
    const dead = openNeo4j({ ...settings, uri: 'bolt://127.0.0.1:1' }).catch((caught: unknown) => caught)
    expect(await dead).toBeInstanceOf(StoreUnavailable)
    expect(String(await dead)).toMatch(/Neo4j at bolt:\/\/127\.0\.0\.1:1 cannot be reached\. Check that it runs/)
    await expect(openNeo4j({ ...settings, uri: 'nonsense' })).rejects.toThrow(/NEO4J_URI is not an address of Neo4j/)
  }, 20_000)
})
