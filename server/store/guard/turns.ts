import { QueryRefused } from '../store.ts'
import { cancelled } from './refusals.ts'

/** Lets in so many at once; others wait, neither in any number nor for any time. */
export interface Turns {
  /** Does the work when its turn has come. Throws `QueryRefused` where there is no room to wait, or the wait ends. */
  take<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>
  /** Resolves when nothing works. */
  idle(): Promise<void>
}

export interface TurnLimits {
  /** How many work at the same time. */
  readonly atOnce: number
  /** How many may wait. */
  readonly waiting: number
  /** Milliseconds after which one that waits is told to come again. */
  readonly patience: number
}

/** Room for the queries of the people who look at one graph together. */
const WAITING = { waiting: 8, patience: 20_000 }

/** Makes turns for people's queries, of which so many run at once. */
export function queryTurns(atOnce: number): Turns {
  return createTurns({ ...WAITING, atOnce })
}

/** Makes turns; whoever came first goes first. */
export function createTurns({ atOnce, waiting, patience }: TurnLimits): Turns {
  let working = 0
  const queue: (() => void)[] = []
  let onIdle: (() => void)[] = []
  /** Hands the turn to who waits longest, so that nobody who comes now gets in between. */
  const leave = () => {
    const next = queue.shift()
    if (next) {
      next()
      return
    }
    working -= 1
    if (working > 0) return
    for (const tell of onIdle) tell()
    onIdle = []
  }
  const wait = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const give = (settle: () => void) => () => {
        clearTimeout(clock)
        signal?.removeEventListener('abort', stop)
        settle()
      }
      const begin = give(resolve)
      const giveUp = (reason: () => QueryRefused) =>
        give(() => {
          queue.splice(queue.indexOf(begin), 1)
          reject(reason())
        })
      const stop = giveUp(cancelled)
      const clock = setTimeout(giveUp(busy), patience)
      signal?.addEventListener('abort', stop, { once: true })
      queue.push(begin)
    })
  return {
    async take(work, signal) {
      if (signal?.aborted) throw cancelled()
      if (working < atOnce) working += 1
      else if (queue.length < waiting) await wait(signal)
      else throw busy()
      try {
        return await work()
      } finally {
        leave()
      }
    },
    idle: () => new Promise((resolve) => (working === 0 ? resolve() : onIdle.push(resolve))),
  }
}

function busy(): QueryRefused {
  return new QueryRefused('busy', 'Too many queries run already, and this one got no turn. Send it again in a while.')
}
