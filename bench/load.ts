import { vocabulary } from '../import/vocabulary/index.ts'
import { rowsOf } from '../server/load/rows.ts'
import { loadStatements } from '../server/load/statements.ts'
import { loadDataMap, prepareStore } from '../server/load.ts'
import type { Statement, Store } from '../server/store/store.ts'
import { madeUpDataMap } from './made-up.ts'
import { median, millisecondsOf, report, shown } from './timing.ts'

/** A graph without Vart: runs the statements of one document in one transaction. */
export interface BareEngine {
  load(statements: readonly Statement[]): Promise<void>
}

/** An empty graph, twice: once behind Vart's store, once bare. Both are thrown away after a round. */
export interface LoadBench {
  readonly name: string
  store(): Promise<Store>
  /** The bare engine with the schema in place. */
  bare(): Promise<BareEngine & { close(): Promise<void> }>
  /** Removes what the rounds left. */
  end(): Promise<void>
}

const DOCUMENTS = 30
const ROUNDS = 5

/**
 * Measures rows a second (nodes and relationships of the documents) loaded through Vart, beside the bare engine that runs the same
 * `UNWIND … MERGE` in the same run, in turn.
 */
export async function benchLoading(bench: LoadBench): Promise<void> {
  const dataMaps = Array.from({ length: DOCUMENTS }, (_, number) => madeUpDataMap(number))
  const statements = dataMaps.map((dataMap) =>
    loadStatements([rowsOf(dataMap, vocabulary, { importedAt: '2026-01-01T00:00:00Z' })]),
  )
  const rows = statements.flat().reduce((sum, { parameters }) => sum + [parameters?.rows ?? []].flat().length, 0)
  const rates = { vart: [] as number[], bare: [] as number[] }
  for (let round = 0; round <= ROUNDS; round += 1) {
    const store = await bench.store()
    await prepareStore(store)
    const vart = await millisecondsOf(async () => {
      for (const dataMap of dataMaps) await loadDataMap(store, dataMap, { text: null, importedAt: '2026-01-01T00:00:00Z' })
    })
    await store.close()
    const engine = await bench.bare()
    const bare = await millisecondsOf(async () => {
      for (const batch of statements) await engine.load(batch)
    })
    await engine.close()
    // The first round only warms both up.
    if (round === 0) continue
    rates.vart.push((rows * 1000) / vart)
    rates.bare.push((rows * 1000) / bare)
  }
  console.log(`\nLoading ${DOCUMENTS} made-up documents, ${shown(rows)} rows, into ${bench.name}, one transaction a document`)
  report('Vart', rates.vart, 'rows/s')
  report('the bare engine, UNWIND … MERGE of the same rows', rates.bare, 'rows/s')
  console.log(`  ${'Vart / bare'.padEnd(52)} ${shown(median(rates.vart) / median(rates.bare)).padStart(9)}`)
}
