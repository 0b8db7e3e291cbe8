import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiError, errorSchema } from '../../server/api/contract.ts'
import { type Store, StoreUnavailable } from '../../server/store/store.ts'
import { openTemporary } from '../questions/embedded.ts'
import type { OpenedStore } from '../store/opened-store.ts'
import { fill, type Served, serve } from './server.ts'

let opened: OpenedStore
let served: Served
beforeAll(async () => {
  opened = await openTemporary()
  await fill(opened.store)
  served = await serve(opened.store)
})
afterAll(async () => {
  await served.close()
  await opened.close()
})

async function ask(path: string, init: RequestInit = {}): Promise<ApiError & { status: number }> {
  const response = await fetch(`${served.address}${path}`, init)
  const error = errorSchema.parse(await response.json())
  expect(response.headers.get('x-request-id')).toBe(error.requestId)
  expect(error.message).toMatch(/^[A-Z"/].*\.$/s)
  return { status: response.status, ...error }
}
const post = (path: string, body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  ask(path, { method: 'POST', headers, body })

describe('every error has the one shape', () => {
  it.each([
    ['/api/nothing', 404, 'not-found'],
    ['/nothing', 404, 'not-found'],
    ['/api/documents/nobody', 404, 'no-document'],
    ['/api/documents/%E0%A4%A', 400, 'bad-request'],
    ['/api/questions/who-get', 404, 'no-question'],
    ['/api/questions/who-gets', 400, 'unknown-term'],
    ['/api/questions/who-gets?item=personumer', 400, 'unknown-term'],
    ['/api/questions/who-gets?item=email&item=phone', 400, 'bad-request'],
    ['/api/questions/who-gets?item=email&lang=fr', 400, 'bad-request'],
    ['/api/flows?colour=red', 400, 'bad-request'],
    ['/api/flows?item=a&item=b', 400, 'bad-request'],
    [`/api/flows?item=${'a'.repeat(201)}`, 400, 'bad-request'],
    [`/api/flows?item=${'a'.repeat(9000)}`, 414, 'address-too-long'],
    ['/api/transfer-map?format=png', 400, 'bad-request'],
    ['/api/query', 405, 'method-not-allowed'],
    ['/api/store', 405, 'method-not-allowed'],
  ])('%s', async (path, status, code) => {
    expect(await ask(path)).toMatchObject({ status, code })
  })

  it('a wrong name comes with the nearest ones', async () => {
    const { hint } = await ask('/api/questions/who-gets?item=personumer')
    expect(hint).toContain('national-id-number')
  })

  it.each(['POST', 'PUT', 'DELETE'])('reading by %s', async (method) => {
    expect(await ask('/api/flows', { method })).toMatchObject({ status: 405, code: 'method-not-allowed' })
  })

  it('JSON that is none', async () => {
    expect(await post('/api/query', '{')).toMatchObject({ status: 400, code: 'bad-json' })
  })

  it('a query without Cypher, or with more than a query', async () => {
    expect(await post('/api/query', '{}')).toMatchObject({ status: 400, code: 'bad-request' })
    expect(await post('/api/query', '{"cypher":"RETURN 1 AS a","limit":5}')).toMatchObject({ status: 400, code: 'bad-request' })
  })

  it('a body that is too large', async () => {
    const cypher = 'x'.repeat(300 * 1024)
    expect(await post('/api/query', JSON.stringify({ cypher }))).toMatchObject({ status: 413, code: 'too-large' })
  })

  it('a query that writes', async () => {
    const body = JSON.stringify({ cypher: 'MATCH (company:Company) DETACH DELETE company' })
    expect(await post('/api/query', body)).toMatchObject({ status: 400, code: 'query-not-read-only' })
  })
})

describe('what goes wrong inside', () => {
  it.each([
    [new StoreUnavailable('The graph cannot be reached. Start it.'), 503, 'store-unavailable'],
    [new TypeError('secret detail'), 500, 'internal'],
  ])('%s is logged with its request id', async (error, status, code) => {
    const broken: Store = { ...opened.store, read: () => Promise.reject(error) }
    const failing = await serve(broken)
    const response = await fetch(`${failing.address}/api/choices`)
    const body = errorSchema.parse(await response.json())
    expect([response.status, body.code]).toEqual([status, code])
    expect(body.message).not.toContain('secret')
    expect(failing.log).toHaveLength(1)
    expect(failing.log[0]).toContain(body.requestId)
    await failing.close()
  })
})
