import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_LIMITS, type QueryLimits, type QueryResult, type Statement } from '../store.ts'
import { warningsOf } from './portable/warnings.ts'
import { type Reader, startReader } from './reader.ts'
import { checkText } from './text.ts'
import { queryTurns } from './turns.ts'

export interface EmbeddedGuard {
  query(statement: Statement, limits?: QueryLimits, signal?: AbortSignal): Promise<QueryResult>
  /** Tells that the graph has changed: the next query wants a new snapshot. */
  changed(): void
  /** Stops what runs, and leaves neither a process nor a snapshot. */
  close(): Promise<void>
}

/**
 * Lets people's own queries at the embedded graph: each is looked at, then run by another process on a copy of the graph.
 * `save` writes such a copy. The process serves until the graph changes; queries take turns. The copy is removed as soon as
 * the process has it open, so that nothing is left where the program is killed.
 */
export function guardEmbedded(folder: string, save: (path: string) => Promise<void>): EmbeddedGuard {
  const snapshots = join(folder, 'snapshots')
  const turns = queryTurns(1)
  const closing = new AbortController()
  let reader: Reader | null = null
  let version = 0
  let shown = -1
  const removeSnapshots = () => rmSync(snapshots, { recursive: true, force: true })
  const drop = async () => {
    await reader?.end()
    reader = null
    removeSnapshots()
  }
  const current = async (): Promise<Reader> => {
    if (reader?.alive && shown === version) return reader
    await drop()
    mkdirSync(snapshots, { recursive: true, mode: 0o700 })
    const path = join(snapshots, `${process.pid}-${version}.db`)
    shown = version
    try {
      await save(path)
      reader = await startReader(path)
      return reader
    } finally {
      removeSnapshots()
    }
  }
  // What an earlier program was killed over.
  removeSnapshots()
  return {
    async query(statement, limits = DEFAULT_LIMITS, signal = closing.signal) {
      const text = checkText(statement.cypher)
      const either = AbortSignal.any([signal, closing.signal])
      const result = await turns.take(async () => (await current()).ask(statement, limits, either), either)
      return { ...result, warnings: warningsOf(text) }
    },
    changed() {
      version += 1
    },
    async close() {
      closing.abort()
      await turns.idle()
      await drop()
    },
  }
}
