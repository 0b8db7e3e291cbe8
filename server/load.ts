import { createHash } from 'node:crypto'
import type { DataMap } from '../import/datamap.ts'
import { vocabulary as shipped, type Vocabulary } from '../import/vocabulary/index.ts'
import { inferStatements } from './load/infer.ts'
import { canonicalJson, type GraphRows } from './load/row.ts'
import { rowsOf, withDocument } from './load/rows.ts'
import { loadStatements, removeOrphans } from './load/statements.ts'
import { cypherFile, cypherStatement } from './store/cypher-files.ts'
import type { Row, Store } from './store/store.ts'

/** What loading one document did. Counts are of what the document states. */
export interface LoadSummary {
  /** Id of the document's node. */
  readonly document: string
  readonly status: 'added' | 'replaced' | 'unchanged'
  readonly recipients: number
  readonly activities: number
  readonly items: number
  readonly countries: number
}

export interface LoadOptions {
  /** The extracted text, which every place points into; null where nobody has it. */
  readonly text: string | null
  /** ISO date and time. */
  readonly importedAt: string
  /** Where the labels come from; the one that ships with Vart where none is given. */
  readonly vocabulary?: Vocabulary
}

/** Makes the constraints of the graph; safe to repeat. Throws `StoreUnavailable`. */
export async function prepareStore(store: Store): Promise<void> {
  await store.define(cypherFile('schema/constraints').statements)
}

/**
 * Loads what one document says, in one transaction: all or nothing, and twice is once. What an earlier version of the same
 * document stated goes; nothing else is touched. The same text and data map again change nothing. Throws `StoreUnavailable`.
 */
export async function loadDataMap(store: Store, dataMap: DataMap, options: LoadOptions): Promise<LoadSummary> {
  const { importedAt, text, vocabulary = shipped } = options
  const stated = rowsOf(dataMap, vocabulary, { text })
  const fingerprint = fingerprintOf(stated)
  const rows = withDocument(stated, { importedAt, fingerprint })
  const parameters = { document: rows.document }
  const [present] = await store.read({ cypher: cypherStatement('load/state'), parameters })
  if (present?.fingerprint === fingerprint) return summaryOf(rows, 'unchanged')
  const before = present ? await store.read({ cypher: cypherStatement('load/neighbours'), parameters }) : []
  await store.write(replacement(rows, before, dataMap.company.id))
  return summaryOf(rows, present ? 'replaced' : 'added')
}

/** Also a document seen for the first time removes its flows first: the transaction may be repeated. */
function replacement(rows: GraphRows, before: readonly Row[], company: string) {
  const parameters = { document: rows.document }
  const removal = cypherFile('load/remove-flows').statements.map((cypher) => ({ cypher, parameters }))
  return [...removal, ...loadStatements(rows), ...inferStatements(company), ...removeOrphans(before)]
}

function fingerprintOf(rows: GraphRows): string {
  return createHash('sha256')
    .update(canonicalJson({ nodes: rows.nodes, links: rows.links }))
    .digest('hex')
}

function summaryOf({ document, nodes }: GraphRows, status: LoadSummary['status']): LoadSummary {
  return {
    document,
    status,
    recipients: nodes.disclosures.length,
    activities: nodes.activities.length,
    items: nodes.items.length,
    countries: nodes.countries.length,
  }
}
