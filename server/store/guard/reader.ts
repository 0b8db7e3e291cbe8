import { type ChildProcess, fork } from 'node:child_process'
import { builtProgram } from '../../package-root.ts'
import { type AnsweredRows, type QueryLimits, QueryRefused, type Statement, StoreUnavailable } from '../store.ts'
import { type ReaderAnswer, type ReaderRequest, TOO_MUCH_MEMORY } from './reader-message.ts'
import { cancelled, tooMuchMemory, tooSlow } from './refusals.ts'

const MEMORY_BYTES = 1024 ** 3
const MILLISECONDS_TO_START = 20_000
const MILLISECONDS_IDLE = 60_000

/** A process that answers one query at a time from one snapshot. */
export interface Reader {
  /** Throws `QueryRefused`; after the clock, the memory or the signal ended it, the reader is dead. */
  ask(statement: Statement, limits: QueryLimits, signal?: AbortSignal): Promise<AnsweredRows>
  readonly alive: boolean
  end(): Promise<void>
}

/** Starts a reading process on a snapshot of the graph. It ends by itself when nobody asked for a minute. Throws `StoreUnavailable`. */
export async function startReader(snapshot: string): Promise<Reader> {
  const child = fork(builtProgram('query-reader'), [snapshot, String(MEMORY_BYTES)], {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=512'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const end = async () => {
    // Waiting for a process that does not keep this one alive would end this one first.
    child.ref()
    child.kill('SIGKILL')
    await ended
  }
  let idle: NodeJS.Timeout | undefined
  const rest = () => {
    child.unref()
    child.channel?.unref()
    idle = setTimeout(() => child.kill('SIGKILL'), MILLISECONDS_IDLE).unref()
  }
  await ready(child)
  rest()
  return {
    async ask(statement, limits, signal) {
      clearTimeout(idle)
      child.ref()
      child.channel?.ref()
      try {
        const answered = answerOf(child, { milliseconds: limits.milliseconds, ...(signal ? { signal } : {}) })
        const request: ReaderRequest = { statement, limits }
        child.send(request)
        return resultOf(await answered)
      } finally {
        rest()
      }
    },
    get alive() {
      return child.connected && child.exitCode === null && !child.killed
    },
    end,
  }
}

async function ready(child: ChildProcess): Promise<void> {
  try {
    await answerOf(child, { milliseconds: MILLISECONDS_TO_START })
  } catch (cause) {
    const sentence = 'The process that runs queries on the embedded graph did not start.'
    throw new StoreUnavailable(`${sentence} Check that this computer has memory and disk space left, and ask again.`, { cause })
  }
}

interface Patience {
  readonly milliseconds: number
  readonly signal?: AbortSignal
}

/** The next answer of the process; kills it when the time is up or the signal comes. */
function answerOf(child: ChildProcess, { milliseconds, signal }: Patience): Promise<ReaderAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(clock)
      child.off('message', onMessage)
      child.off('exit', onExit)
      signal?.removeEventListener('abort', onAbort)
      act()
    }
    const stop = (reason: QueryRefused) => {
      child.kill('SIGKILL')
      settle(() => reject(reason))
    }
    const onMessage = (message: unknown) => settle(() => resolve(message as ReaderAnswer))
    const onExit = (code: number | null) => settle(() => reject(died(code)))
    const onAbort = () => stop(cancelled())
    const clock = setTimeout(() => stop(tooSlow(milliseconds)), milliseconds)
    child.once('message', onMessage)
    child.once('exit', onExit)
    if (signal?.aborted) onAbort()
    else signal?.addEventListener('abort', onAbort, { once: true })
  })
}

function resultOf(answer: ReaderAnswer): AnsweredRows {
  if (answer.kind === 'result') return answer.result
  if (answer.kind === 'refused') throw new QueryRefused(answer.code, answer.message, answer.place)
  throw new Error('The reading process said that it is ready when it was asked for an answer.')
}

function died(code: number | null): QueryRefused {
  if (code === TOO_MUCH_MEMORY) return tooMuchMemory()
  const sentence = 'The query brought down the process that ran it, and nothing else.'
  return new QueryRefused('limit', `${sentence} Ask for less: shorter lists, bounded paths, flatter expressions, or a LIMIT.`)
}
