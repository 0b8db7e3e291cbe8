import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type ApiError, errorSchema, type QueryAnswer, queryAnswerSchema } from '../../server/api/contract.ts'
import type { Store } from '../../server/store/store.ts'
import { openTemporary } from '../questions/embedded.ts'
import { ENDLESS } from '../store/contract-cancel.ts'
import type { OpenedStore } from '../store/opened-store.ts'
import { fill, type Served, serve } from './server.ts'

let opened: OpenedStore
let served: Served
/** How the queries of the store ended. */
const ends: string[] = []
beforeAll(async () => {
  opened = await openTemporary()
  await fill(opened.store)
  const query: Store['query'] = async (...words) => {
    try {
      const answer = await opened.store.query(...words)
      ends.push('answered')
      return answer
    } catch (error) {
      ends.push((error as { code: string }).code)
      throw error
    }
  }
  served = await serve({ ...opened.store, query })
})
afterAll(async () => {
  await served.close()
  await opened.close()
})

function post(cypher: string, signal: AbortSignal | null = null): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(`${served.address}/api/query`, { method: 'POST', headers, body: JSON.stringify({ cypher }), signal })
}
const answer = async (cypher: string): Promise<QueryAnswer> => queryAnswerSchema.parse(await (await post(cypher)).json())
const refusal = async (cypher: string): Promise<ApiError> => errorSchema.parse(await (await post(cypher)).json())

describe("a person's own query", () => {
  it('is answered in values that JSON has, and marked ones for what it has not', async () => {
    const cypher = `MATCH path = (a:Company {id: 'alfa'})-[:PUBLISHED]->(d:Document)
      RETURN path, 9007199254740993 AS large, 0.0 / 0.0 AS none, {_type: 'x'} AS map, date('2024-01-31') AS day`
    const { rows } = await answer(cypher)
    const path = { _type: 'path', nodes: [{ _type: 'node' }, { _type: 'node' }], relationships: [{ type: 'PUBLISHED' }] }
    expect(rows).toMatchObject([
      [
        path,
        { _type: 'integer', value: '9007199254740993' },
        { _type: 'float', value: 'NaN' },
        { _type: 'map', entries: { _type: 'x' } },
        '2024-01-31',
      ],
    ])
  })

  it('is cut at a thousand rows, and says so', async () => {
    const { rows, truncated } = await answer('UNWIND range(1, 2000) AS x RETURN x')
    expect([rows.length, truncated]).toEqual([1000, true])
  })

  it('is warned of what Neo4j would answer differently', async () => {
    const { warnings } = await answer('MATCH (c:Company) RETURN sum(c.x) AS x')
    expect(warnings).toMatchObject([{ place: { line: 1, column: 26 }, message: expect.stringContaining('coalesce(sum(x), 0)') }])
  })

  it('is refused with its place', async () => {
    expect(await refusal('MATCH (c:Company)\n  SET c.x = 1')).toMatchObject({
      code: 'query-not-read-only',
      message: expect.stringContaining('SET (line 2, column 3) is not allowed here'),
      place: { line: 2, column: 3 },
    })
  })

  it('that the embedded graph cannot read is told what to write instead', async () => {
    const { code, message } = await refusal('MATCH (n:Company|Document) RETURN n')
    expect(code).toBe('query-syntax')
    expect(message).toContain('Write WHERE n:A OR n:B')
  })
})

describe('one who goes away', () => {
  it('ends the query, and that is nothing to log', async () => {
    const gone = new AbortController()
    const asked = post(ENDLESS, gone.signal)
    setTimeout(() => gone.abort(), 500)
    await expect(asked).rejects.toThrow()
    await vi.waitFor(() => expect(ends.at(-1)).toBe('cancelled'), { timeout: 5_000 })
    expect(served.log).toEqual([])
    expect((await answer('RETURN 1 AS x')).rows).toEqual([[1]])
  })

  it('makes room for others, of whom too many are told to come again', async () => {
    const gone = new AbortController()
    const asked = Array.from({ length: 15 }, () => post(ENDLESS, gone.signal))
    const busy = await Promise.any(asked)
    expect(busy.status).toBe(503)
    expect(errorSchema.parse(await busy.json())).toMatchObject({ code: 'query-busy', hint: 'Ask again in a while.' })
    gone.abort()
    await Promise.allSettled(asked)
    await vi.waitFor(async () => expect((await post('RETURN 1 AS x')).status).toBe(200), { timeout: 10_000, interval: 100 })
    expect(served.log).toEqual([])
  })
})
