import { vocabulary } from '../../import/vocabulary/index.ts'
import type { GraphRows } from '../../server/load/row.ts'
import { rowsOf } from '../../server/load/rows.ts'
import { loadStatements } from '../../server/load/statements.ts'
import { loadDataMaps, prepareStore } from '../../server/load.ts'
import type { Store } from '../../server/store/store.ts'
import type { BareEngine } from '../load.ts'
import { millisecondsOf, shown } from '../timing.ts'
import { madeUpCompany } from './companies.ts'

const IMPORTED = '2026-01-01T00:00:00Z'
/** Documents a transaction, through Vart and bare alike. */
const GROUP = 200

/** What loading took. */
export interface Loaded {
  readonly rows: number
  readonly milliseconds: number
}

function* groups(companies: number): Generator<number[]> {
  for (let start = 0; start < companies; start += GROUP)
    yield Array.from({ length: Math.min(GROUP, companies - start) }, (_, index) => start + index)
}

function count(rows: GraphRows): number {
  return [...Object.values(rows.nodes), ...Object.values(rows.links)].reduce((sum, list) => sum + list.length, 0)
}

/** Loads made-up companies through Vart. Making them up is not measured; turning their data maps into rows is. */
export async function loadThroughVart(store: Store, companies: number): Promise<Loaded> {
  await prepareStore(store)
  let [rows, milliseconds] = [0, 0]
  for (const numbers of groups(companies)) {
    const documents = numbers.map((number) => ({ dataMap: madeUpCompany(number), text: null }))
    milliseconds += await millisecondsOf(async () => {
      const summaries = await loadDataMaps(store, documents, { importedAt: IMPORTED })
      rows += summaries.reduce((sum, summary) => sum + summary.rows, 0)
    })
  }
  milliseconds += await millisecondsOf(() => store.settle())
  return { rows, milliseconds }
}

/** Loads the same rows with the same `UNWIND … MERGE` through the bare engine; making the rows is not measured. */
export async function loadBare(engine: BareEngine, companies: number): Promise<Loaded> {
  let [rows, milliseconds] = [0, 0]
  for (const numbers of groups(companies)) {
    const documents = numbers.map((number) => rowsOf(madeUpCompany(number), vocabulary))
    const statements = loadStatements(documents)
    rows += documents.reduce((sum, document) => sum + count(document), 0)
    milliseconds += await millisecondsOf(() => engine.load(statements))
  }
  return { rows, milliseconds }
}

/** Rows a second. */
export const rate = ({ rows, milliseconds }: Loaded): number => (rows * 1000) / milliseconds

/** Prints what loading took, beside the bare engine. */
export function reportLoading(vart: Loaded, bare: Loaded | null): void {
  console.log(`  ${'Vart'.padEnd(40)} ${shown(rate(vart)).padStart(9)} rows/s  (${shown(vart.rows)} rows)`)
  if (!bare) return
  console.log(
    `  ${'the bare engine, UNWIND … MERGE'.padEnd(40)} ${shown(rate(bare)).padStart(9)} rows/s  (${shown(bare.rows)} rows)`,
  )
  console.log(`  ${'Vart / bare'.padEnd(40)} ${shown(rate(vart) / rate(bare)).padStart(9)}`)
}
