import { createHash } from 'node:crypto'
import type { DataMap } from '../import/datamap.ts'
import { vocabulary as shipped, type Vocabulary } from '../import/vocabulary/index.ts'
import { inferStatements } from './load/infer.ts'
import { canonicalJson, type GraphRows } from './load/row.ts'
import { rowsOf, withVersion } from './load/rows.ts'
import { documentStatements, loadStatements } from './load/statements.ts'
import { cypherFile, cypherStatement } from './store/cypher-files.ts'
import type { Statement, Store } from './store/store.ts'
import { versionRow } from './versions/version.ts'

/** What loading one document did. Counts are of what the document states. */
export interface LoadSummary {
  /** Id of the document's node. */
  readonly document: string
  /** changed: other bytes than before; reread: the same bytes, of which Vart now reads something else. */
  readonly status: 'added' | 'changed' | 'reread' | 'unchanged'
  /** Nodes and relationships that the document asks for. */
  readonly rows: number
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
  /** The version of Vart that read the document; kept with what it states. */
  readonly importer?: string
  /** Where the labels come from; the one that ships with Vart where none is given. */
  readonly vocabulary?: Vocabulary
}

/** Makes the constraints of the graph; safe to repeat. Throws `StoreUnavailable`. */
export async function prepareStore(store: Store): Promise<void> {
  await store.define(cypherFile('schema/constraints').statements)
}

/**
 * Loads what one document says, in one transaction: all or nothing, and twice is once. What an earlier version of the same
 * document stated goes, and the version itself stays; nothing else is touched. The same bytes that state the same change nothing.
 * Throws `StoreUnavailable`.
 */
export async function loadDataMap(store: Store, dataMap: DataMap, options: LoadOptions): Promise<LoadSummary> {
  const { importedAt, text, importer = null, vocabulary = shipped } = options
  const stated = rowsOf(dataMap, vocabulary, { text })
  const { document } = stated
  const fingerprint = fingerprintOf(stated)
  const version = versionRow(document, dataMap, { importedAt, importer, vocabulary })
  const rows = withVersion(stated, { importedAt, fingerprint, retrieved: dataMap.document.retrieved }, version)
  const [present] = await store.read({ cypher: cypherStatement('load/state'), parameters: { document } })
  if (present?.fingerprint === fingerprint) return summaryOf(rows, 'unchanged')
  await store.write(replacement(rows, dataMap.company.id))
  if (!present) return summaryOf(rows, 'added')
  return summaryOf(rows, present.sha256 === dataMap.document.sha256 ? 'reread' : 'changed')
}

/** Also a document seen for the first time removes what it stated first: another program may have loaded it meanwhile. */
function replacement(rows: GraphRows, company: string): Statement[] {
  const about = (file: string) => documentStatements(file, rows.document)
  return [
    ...about('mark-named'),
    ...about('remove-flows'),
    ...loadStatements(rows),
    ...inferStatements(company),
    ...about('remove-orphans'),
  ]
}

function fingerprintOf(rows: GraphRows): string {
  return createHash('sha256')
    .update(canonicalJson({ nodes: rows.nodes, links: rows.links }))
    .digest('hex')
}

function summaryOf({ document, nodes, links }: GraphRows, status: LoadSummary['status']): LoadSummary {
  return {
    document,
    status,
    recipients: nodes.disclosures.length,
    activities: nodes.activities.length,
    items: nodes.items.length,
    countries: nodes.countries.length,
    rows: [...Object.values(nodes), ...Object.values(links)].reduce((sum, list) => sum + list.length, 0),
  }
}
