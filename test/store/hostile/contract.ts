import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { errorSchema, queryAnswerSchema } from '../../../server/api/contract.ts'
import { DEFAULT_LIMITS, type Store } from '../../../server/store/store.ts'
import { fill, type Served, serve } from '../../api/server.ts'
import type { OpenedStore } from '../opened-store.ts'
import { type HostileQuery, hostileQueries } from './corpus.ts'
import { fingerprintOf } from './fingerprint.ts'

const SECRET = 'canary-5f3a91d2'
/** What is stopped by the clock is stopped soon, so that the suite ends. */
const SHORT = { ...DEFAULT_LIMITS, milliseconds: 500 }
const MILLISECONDS = 240_000
/** A query that is always answered. */
const COUNT = 'MATCH (f:Flow) RETURN count(f) AS n'

const folder = mkdtempSync(join(tmpdir(), 'vart-hostile-'))
const path = join(folder, 'canary.csv')
const sections = [...new Set(hostileQueries({ file: '', http: '' }).map(({ section }) => section))]

/** Sends every hostile query to a store through the API: nothing changes, nothing leaks, nothing is reached, nobody dies. */
export function hostileContract(name: string, open: () => Promise<OpenedStore>, embedded: boolean): void {
  // The embedded engine knows files by their path alone.
  const file = embedded ? path : pathToFileURL(path).href
  describe(`hostile queries on ${name}`, () => {
    let opened: OpenedStore
    let served: Served
    let listener: Server
    let called = 0
    let flows = 0
    let before: string[]
    let queries: HostileQuery[]

    beforeAll(async () => {
      writeFileSync(path, `${SECRET}\n`)
      listener = createServer((_, response) => {
        called += 1
        response.end(`${SECRET}\n`)
      })
      await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
      const { port } = listener.address() as AddressInfo
      queries = hostileQueries({ file, http: `http://127.0.0.1:${port}/${SECRET}` })
      opened = await open()
      await fill(opened.store)
      served = await serve(withLimits(opened.store))
      before = await fingerprintOf(opened.store)
      flows = Number((await opened.store.read({ cypher: COUNT }))[0]?.n)
      expect(flows).toBeGreaterThan(0)
    })
    afterAll(async () => {
      await served.close()
      await opened.close()
      listener.close()
      rmSync(folder, { recursive: true, force: true })
    })

    async function ask(cypher: string): Promise<{ status: number; text: string }> {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(`${served.address}/api/query`, { method: 'POST', headers, body: JSON.stringify({ cypher }) })
      return { status: response.status, text: await response.text() }
    }

    it('would find the secret, were it not for the guard', async () => {
      const cypher = `LOAD CSV FROM '${file}' AS line RETURN line[0] AS secret`
      expect(await opened.store.read({ cypher })).toEqual([{ secret: SECRET }])
    })

    it.each(sections)(
      '%s',
      async (section) => {
        const mine = queries.filter((query) => query.section === section && (embedded || !query.embeddedOnly))
        expect(mine.length).toBeGreaterThan(0)
        const wrong: string[] = []
        for (const query of mine) {
          const answer = await ask(query.cypher)
          const fault = faultOf(query, answer)
          if (fault !== null) wrong.push(`${shortened(query.cypher)} (${query.reason}) → ${fault}: ${shortened(answer.text)}`)
        }
        expect(wrong).toEqual([])
        expect(called).toBe(0)
        expect(await fingerprintOf(opened.store)).toEqual(before)
        // A server that others use too may still clear up after what was stopped, longer than the short limit here.
        const next = async () => {
          const { text } = await ask(COUNT)
          expect(JSON.parse(text)).toMatchObject({ rows: [[flows]] })
        }
        await vi.waitFor(next, { timeout: 20_000, interval: 250 })
        expect(served.log).toEqual([])
      },
      MILLISECONDS,
    )
  })
}

function withLimits(store: Store): Store {
  return { ...store, query: (statement, _limits, signal) => store.query(statement, SHORT, signal) }
}

/** What is wrong with the answer to a hostile query, or null. */
function faultOf({ outcome, cypher }: HostileQuery, { status, text }: { status: number; text: string }): string | null {
  // A query may name the secret itself, as the path of the listener.
  if (text.includes(SECRET) && !cypher.includes(SECRET)) return 'the secret leaked'
  if (status === 200) return outcome === 'any' && queryAnswerSchema.safeParse(JSON.parse(text)).success ? null : 'answered'
  const error = errorSchema.safeParse(JSON.parse(text))
  if (!error.success || status !== 400) return `status ${status}`
  const { code, message, place } = error.data
  if (!/^(\p{L}|"|range\().*[.)]$/su.test(message)) return 'no sentence'
  if (outcome === 'stopped') return code === 'query-limit' ? null : 'not stopped'
  const named = place === undefined || message.includes(`(line ${place.line}, column ${place.column})`)
  return named ? null : 'the place is not named'
}

function shortened(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 100)} … ${text.slice(-60)}` : text)
}
