import { describe, expect, it, vi } from 'vitest'
import { DEFAULT_LIMITS } from '../../server/store/store.ts'
import type { CurrentStore } from './opened-store.ts'

const TWENTY = `[${Array.from({ length: 20 }, (_, index) => index).join(', ')}]`
/** Rows times rows times rows, without a range and without a graph: some 10^13 of them. */
export const ENDLESS = `${[...'abcdefghij'].map((name) => `UNWIND ${TWENTY} AS ${name}`).join(' ')} RETURN sum(a * b * c) AS x`

/** Queries that are given up, and that come together. */
export function cancelContract(current: CurrentStore): void {
  describe('queries that are given up', () => {
    it('end at once, and leave room for the next', async () => {
      const started = performance.now()
      const gone = new AbortController()
      const stopped = current().query({ cypher: ENDLESS }, DEFAULT_LIMITS, gone.signal)
      setTimeout(() => gone.abort(), 300)
      await expect(stopped).rejects.toMatchObject({ name: 'QueryRefused', code: 'cancelled' })
      expect(performance.now() - started).toBeLessThan(5_000)
      expect((await current().query({ cypher: 'RETURN 1 AS x' })).rows).toEqual([[1]])
    })

    it('end before they begin, where nobody waits any more', async () => {
      const gone = AbortSignal.abort()
      await expect(current().query({ cypher: 'RETURN 1 AS x' }, DEFAULT_LIMITS, gone)).rejects.toMatchObject({
        code: 'cancelled',
      })
    })

    it('end nobody else', async () => {
      const gone = new AbortController()
      const stopped = current().query({ cypher: ENDLESS }, DEFAULT_LIMITS, gone.signal)
      const other = current().query({ cypher: 'UNWIND [1, 2, 3] AS x RETURN sum(x) AS x' })
      setTimeout(() => gone.abort(), 300)
      await expect(stopped).rejects.toMatchObject({ code: 'cancelled' })
      expect((await other).rows).toEqual([[6]])
    })

    it('wait for each other, and too many are told so', async () => {
      const gone = new AbortController()
      const endless = Array.from({ length: 20 }, () => current().query({ cypher: ENDLESS }, DEFAULT_LIMITS, gone.signal))
      setTimeout(() => gone.abort(), 500)
      const settled = await Promise.allSettled(endless)
      const codes = settled.map((one) =>
        one.status === 'rejected' ? String((one.reason as { code?: unknown }).code) : 'answered',
      )
      expect(new Set(codes)).toEqual(new Set(['busy', 'cancelled']))
      expect(codes.filter((code) => code === 'busy').length).toBeGreaterThanOrEqual(10)
      // A server sees only in a while that those who asked it are gone.
      const next = async () => expect((await current().query({ cypher: 'RETURN 1 AS x' })).rows).toEqual([[1]])
      await vi.waitFor(next, { timeout: 10_000, interval: 100 })
    })
  })
}
