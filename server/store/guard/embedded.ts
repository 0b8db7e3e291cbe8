import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_LIMITS, type QueryLimits, type QueryResult, type Statement } from '../store.ts'
import { type Reader, startReader } from './reader.ts'
import { checkText } from './text.ts'

export interface EmbeddedGuard {
  query(statement: Statement, limits?: QueryLimits): Promise<QueryResult>
  /** Tells that the graph has changed: the next query wants a new snapshot. */
  changed(): void
  close(): Promise<void>
}

/**
 * Lets people's own queries at the embedded graph: each is looked at, then run by another process on a copy of the graph.
 * `save` writes such a copy. The copy and its process serve until the graph changes; queries take turns.
 */
export function guardEmbedded(folder: string, save: (path: string) => Promise<void>): EmbeddedGuard {
  const snapshots = join(folder, 'snapshots')
  let reader: Reader | null = null
  let version = 0
  let shown = -1
  let turn: Promise<unknown> = Promise.resolve()
  const drop = async () => {
    await reader?.end()
    reader = null
    rmSync(snapshots, { recursive: true, force: true })
  }
  const current = async (): Promise<Reader> => {
    if (reader?.alive && shown === version) return reader
    await drop()
    mkdirSync(snapshots, { recursive: true, mode: 0o700 })
    const path = join(snapshots, `${process.pid}-${version}.db`)
    shown = version
    await save(path)
    reader = await startReader(path)
    return reader
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work, work)
    turn = done.catch(() => undefined)
    return done
  }
  return {
    async query(statement, limits = DEFAULT_LIMITS) {
      checkText(statement.cypher)
      return inTurn(async () => (await current()).ask(statement, limits))
    },
    changed() {
      version += 1
    },
    close: () => inTurn(drop),
  }
}
