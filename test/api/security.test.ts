import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRemote } from '../../server/store/remote.ts'
import { openTemporary } from '../questions/embedded.ts'
import type { OpenedStore } from '../store/opened-store.ts'
import { fill, type Served, serve, statusWithHeaders } from './server.ts'

let opened: OpenedStore
let served: Served
let page: string
beforeAll(async () => {
  page = mkdtempSync(join(tmpdir(), 'vart-page-'))
  mkdirSync(join(page, 'assets'))
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Vart</title>')
  writeFileSync(join(page, 'assets', 'main-1a2b.js'), 'export {}')
  writeFileSync(join(page, '.secret'), 'no')
  opened = await openTemporary()
  await fill(opened.store)
  served = await serve(opened.store, { webFolder: page })
})
afterAll(async () => {
  await served.close()
  await opened.close()
  rmSync(page, { recursive: true, force: true })
})

describe('the page', () => {
  it('is given at / only, and asked for anew each time', async () => {
    const response = await fetch(served.address)
    expect(await response.text()).toContain('<title>Vart</title>')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect((await fetch(`${served.address}/somewhere`)).status).toBe(404)
  })

  it('keeps files that are named by their content', async () => {
    const response = await fetch(`${served.address}/assets/main-1a2b.js`)
    expect(response.headers.get('cache-control')).toContain('immutable')
  })

  it.each(['/.secret', '/../package.json', '/%2e%2e/package.json', '/assets'])('gives nothing else: %s', async (path) => {
    expect(await statusWithHeaders(`${served.address}${path}`, {})).toBe(404)
  })
})

describe('every answer', () => {
  it.each(['/', '/api/status', '/api/nothing'])('%s keeps foreign pages and scripts out', async (path) => {
    const { headers } = await fetch(`${served.address}${path}`)
    const policy = headers.get('content-security-policy') ?? ''
    for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"]) {
      expect(policy).toContain(part)
    }
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  it('a drawing runs no script', async () => {
    const { headers } = await fetch(`${served.address}/api/transfer-map`)
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(headers.get('content-security-policy')).not.toContain('script-src')
  })
})

describe('the host that is asked for', () => {
  const port = () => new URL(served.address).port
  it.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST', 'vart.example'])('%s is answered', async (host) => {
    expect(await statusWithHeaders(`${served.address}/api/status`, { host: `${host}:${port()}` })).toBe(200)
  })
  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1', ':80'])(
    '"%s" is not',
    async (host) => {
      expect(await statusWithHeaders(`${served.address}/api/status`, { host })).toBe(421)
      expect(await statusWithHeaders(served.address, { host })).toBe(421)
    },
  )
})

describe('a query from elsewhere', () => {
  const query = (headers: Record<string, string>) =>
    fetch(`${served.address}/api/query`, { method: 'POST', headers, body: '{"cypher":"RETURN 1 AS one"}' })
  const json = { 'content-type': 'application/json' }

  it('is answered to this page and to programs', async () => {
    expect((await query(json)).status).toBe(200)
    expect((await query({ ...json, origin: served.address })).status).toBe(200)
  })
  it.each(['http://evil.example', 'null', 'https://127.0.0.1:1'])('is refused from the origin %s', async (origin) => {
    expect((await query({ ...json, origin })).status).toBe(403)
  })
  it.each(['text/plain', 'application/x-www-form-urlencoded', ''])('is refused as "%s"', async (type) => {
    expect((await query({ 'content-type': type })).status).toBe(415)
  })
})

describe('the store behind the server', () => {
  const ask = (headers: Record<string, string>, body = '{"operation":"describe"}') =>
    fetch(`${served.address}/api/store`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })

  it('is open to who has the key', async () => {
    const remote = openRemote({ address: served.address, key: 'the-key' })
    expect(await remote.describe()).toMatchObject({ kind: 'server', address: served.address })
    await remote.write([{ cypher: 'MERGE (company:Company {id: $id}) SET company.name = $id', parameters: { id: 'gamma' } }])
    expect(await remote.read({ cypher: 'MATCH (company:Company {id: "gamma"}) RETURN company.name AS name' })).toEqual([
      { name: 'gamma' },
    ])
  })
  it.each([{}, { authorization: 'Bearer wrong' }, { authorization: 'the-key' }])('is closed to %o', async (headers) => {
    expect((await ask(headers as Record<string, string>)).status).toBe(401)
  })
  it('is closed to other sites, whatever they know', async () => {
    const headers = { authorization: 'Bearer the-key', origin: 'http://evil.example' }
    expect((await ask(headers)).status).toBe(403)
  })
  it('is not there without a key', async () => {
    const closed = await serve(opened.store, { key: null })
    const response = await fetch(`${closed.address}/api/store`, { method: 'POST', headers: { authorization: 'Bearer ' } })
    expect(response.status).toBe(404)
    await closed.close()
  })
})
