import { type ChildProcess, fork } from 'node:child_process'
import { builtProgram } from '../../package-root.ts'
import { type QueryLimits, QueryRefused, type QueryResult, type Statement } from '../store.ts'
import { type ReaderAnswer, type ReaderRequest, TOO_MUCH_MEMORY } from './reader-message.ts'

const MEMORY_BYTES = 1024 ** 3
const MILLISECONDS_TO_START = 20_000
const MILLISECONDS_IDLE = 60_000

/** A process that answers one query at a time from one snapshot. */
export interface Reader {
  /** Throws `QueryRefused`; after the clock or the memory ended it, the reader is dead. */
  ask(statement: Statement, limits: QueryLimits): Promise<QueryResult>
  readonly alive: boolean
  end(): Promise<void>
}

/** Starts a reading process on a snapshot of the graph. It ends by itself when nobody asked for a minute. */
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
  await answerOf(child, MILLISECONDS_TO_START)
  rest()
  return {
    async ask(statement, limits) {
      clearTimeout(idle)
      child.ref()
      child.channel?.ref()
      try {
        const request: ReaderRequest = { statement, limits }
        const answered = answerOf(child, limits.milliseconds)
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

/** The next answer of the process; kills it when the time is up. */
function answerOf(child: ChildProcess, milliseconds: number): Promise<ReaderAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(clock)
      child.off('message', onMessage)
      child.off('exit', onExit)
      act()
    }
    const onMessage = (message: unknown) => settle(() => resolve(message as ReaderAnswer))
    const onExit = (code: number | null) => settle(() => reject(died(code)))
    const clock = setTimeout(() => {
      child.kill('SIGKILL')
      settle(() => reject(tooSlow(milliseconds)))
    }, milliseconds)
    child.once('message', onMessage)
    child.once('exit', onExit)
  })
}

function resultOf(answer: ReaderAnswer): QueryResult {
  if (answer.kind === 'result') return answer.result
  if (answer.kind === 'refused') throw new QueryRefused(answer.code, answer.message)
  throw new Error('The reading process said that it is ready when it was asked for an answer.')
}

function tooSlow(milliseconds: number): QueryRefused {
  return new QueryRefused(
    'limit',
    `The query took longer than ${milliseconds / 1000} s and was stopped. Ask for less, or add a LIMIT.`,
  )
}

function died(code: number | null): QueryRefused {
  const why = code === TOO_MUCH_MEMORY ? 'needed too much memory' : 'brought the reading process down'
  return new QueryRefused('limit', `The query ${why} and was stopped. Ask for less, or add a LIMIT.`)
}
