import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { rowsOfResult } from './grafeo-values.ts'
import { guardEmbedded } from './guard/embedded.ts'
import { type Statement, type Store, StoreUnavailable } from './store.ts'

type Database = grafeo.GrafeoDB

const TRANSACTION_CONFLICT = '40000'
const ATTEMPTS = 5
/** Bytes of log after which the engine folds it into the file by itself. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024

/** Opens the graph that lives in a folder, and makes it where there is none. Throws `StoreUnavailable` where another program holds it. */
export async function openEmbedded(folder: string): Promise<Store> {
  const database = openDatabase(folder)
  database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES })
  /** Writes go one after the other: the engine refuses two transactions that touch the same node. */
  let writing: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = writing.then(work, work)
    writing = done.catch(() => undefined)
    return done
  }
  const guard = guardEmbedded(folder, (path) => inTurn(async () => database.save(path)))
  const changing = (work: () => Promise<void>): Promise<void> => inTurn(() => work().finally(guard.changed))
  return {
    describe: async () => ({ kind: 'embedded', product: `Grafeo ${grafeo.version()} (embedded)`, address: folder }),
    read: async ({ cypher, parameters = {} }) => rowsOfResult(await database.executeCypher(cypher, parameters)),
    write: (statements) => changing(() => writeAll(database, statements)),
    define: (statements) => changing(() => defineAll(database, statements)),
    query: guard.query,
    settle: () => inTurn(async () => database.walCheckpoint()),
    close: async () => {
      await guard.close()
      await inTurn(async () => database.close())
    },
  }
}

function openDatabase(folder: string): Database {
  try {
    mkdirSync(folder, { recursive: true })
    return grafeo.GrafeoDB.create(join(folder, 'graph.db'))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const advice = /lock/i.test(reason)
      ? 'Another program has it open. Stop that program, or set VART_DATA to another folder.'
      : `Check that the folder can be written to, or set VART_DATA to another one (${reason}).`
    throw new StoreUnavailable(`The graph in ${folder} cannot be opened. ${advice}`, { cause })
  }
}

/** One transaction, tried again where it met another one. */
async function writeAll(database: Database, statements: readonly Statement[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await writeOnce(database, statements)
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) throw error
    }
  }
}

async function writeOnce(database: Database, statements: readonly Statement[]): Promise<void> {
  const transaction = database.beginTransaction()
  try {
    for (const { cypher, parameters } of statements) await transaction.executeCypher(cypher, parameters ?? {})
    transaction.commit()
  } finally {
    // The engine would still commit after a failed statement.
    if (transaction.isActive) transaction.rollback()
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && 'gqlStatus' in error && error.gqlStatus === TRANSACTION_CONFLICT
}

const UNIQUENESS = /^CREATE CONSTRAINT (\w+) IF NOT EXISTS FOR \((\w+):(\w+)\) REQUIRE \w+\.(\w+) IS UNIQUE$/

/** The engine's uniqueness constraints bring no index, without which every MERGE reads the whole label. */
async function defineAll(database: Database, statements: readonly string[]): Promise<void> {
  for (const statement of statements) {
    await database.executeCypher(statement)
    const constraint = UNIQUENESS.exec(statement)
    if (!constraint) continue
    const [, name, variable, label, property] = constraint
    await database.executeCypher(
      `CREATE INDEX ${name}_index IF NOT EXISTS FOR (${variable}:${label}) ON (${variable}.${property})`,
    )
  }
}
