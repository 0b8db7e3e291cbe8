import type { QueryLimits, QueryRefused } from '../store.ts'
import { cancelled, tooMuchMemory, tooSlow } from './refusals.ts'

/** Milliseconds that the server gets beyond the limit to stop a query by itself. */
const GRACE = 1_000
/** How much more memory this program may use than when the query began: a record is received whole before it can be measured. */
const MEMORY_BYTES = 512 * 1024 ** 2
const MEMORY_CHECK_MILLISECONDS = 50

/** What ends a query from outside: a clock of our own, the memory of this program, or the one who asked. */
export interface Stop {
  /** Rejects with a `QueryRefused` when it happens. */
  readonly struck: Promise<never>
  readonly happened: boolean
  /** Takes clock, watch and listener away. */
  clear(): void
}

/** Starts to watch over a query. The server's own clock is not enough: it does not interrupt a single long expression. */
export function createStop({ milliseconds }: QueryLimits, signal: AbortSignal): Stop {
  let happened = false
  let clear = () => {}
  const struck = new Promise<never>((_, reject) => {
    const strike = (reason: QueryRefused) => {
      happened = true
      clear()
      reject(reason)
    }
    const onAbort = () => strike(cancelled())
    const clock = setTimeout(() => strike(tooSlow(milliseconds)), milliseconds + GRACE)
    const most = usedMemory() + MEMORY_BYTES
    const watch = setInterval(() => {
      if (usedMemory() > most) strike(tooMuchMemory(' for its answer'))
    }, MEMORY_CHECK_MILLISECONDS)
    clear = () => {
      clearTimeout(clock)
      clearInterval(watch)
      signal.removeEventListener('abort', onAbort)
    }
    signal.addEventListener('abort', onAbort, { once: true })
    if (signal.aborted) onAbort()
  })
  return {
    struck,
    get happened() {
      return happened
    },
    clear: () => clear(),
  }
}

function usedMemory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
