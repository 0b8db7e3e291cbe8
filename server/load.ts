import type { DataMap } from '../import/datamap.ts'
import { vocabulary as shipped, type Vocabulary } from '../import/vocabulary/index.ts'
import { inferStatements } from './load/infer.ts'
import { loadLaw } from './load/law.ts'
import { registerStatements } from './load/register.ts'
import { fingerprintOf, type GraphRows } from './load/row.ts'
import { rowsOf, withVersion } from './load/rows.ts'
import { documentStatements, loadStatements } from './load/statements.ts'
import { cypherFile, cypherStatement } from './store/cypher-files.ts'
import type { Row, Statement, Store } from './store/store.ts'
import { versionRow } from './versions/version.ts'

/** What loading one document did. Counts are of what the document states. */
export interface LoadSummary {
  /** Id of the document's node. */
  readonly document: string
  /**
   * changed: other bytes than before; reread: the same bytes, of which Vart now reads other facts; renewed: the same facts, with
   * other places or labels.
   */
  readonly status: 'added' | 'changed' | 'reread' | 'renewed' | 'unchanged'
  /** Nodes and relationships that the document asks for. */
  readonly rows: number
  readonly recipients: number
  readonly activities: number
  readonly items: number
  readonly countries: number
}

export interface LoadOptions {
  /** ISO date and time. */
  readonly importedAt: string
  /** The version of Vart that read the document; kept with what it states. */
  readonly importer?: string
  /** Where the labels come from; the one that ships with Vart where none is given. */
  readonly vocabulary?: Vocabulary
}

/** Makes the constraints of the graph and loads the law where it has changed; safe to repeat. Throws `StoreUnavailable`. */
export async function prepareStore(store: Store): Promise<void> {
  await store.define(cypherFile('schema/constraints').statements)
  await loadLaw(store)
}

/** A data map with the text that its places point into. */
export interface Stated {
  readonly dataMap: DataMap
  /** The extracted text; null where nobody has it. */
  readonly text: string | null
}

/** Loads what one document says, as `loadDataMaps` does. */
export async function loadDataMap(
  store: Store,
  dataMap: DataMap,
  options: LoadOptions & Pick<Stated, 'text'>,
): Promise<LoadSummary> {
  const [summary] = await loadDataMaps(store, [{ dataMap, text: options.text }], options)
  if (!summary) throw new Error('A document was loaded without a summary.')
  return summary
}

/**
 * Loads what some documents say, in one transaction: all of them or none, and twice is once. What an earlier version of a
 * document stated goes, and the version itself stays; nothing else is touched. The same bytes that state the same change nothing.
 * Of several versions of one document in the list the last counts. Throws `StoreUnavailable`.
 */
export async function loadDataMaps(store: Store, documents: readonly Stated[], options: LoadOptions): Promise<LoadSummary[]> {
  const prepared = documents.map((document) => prepare(document, options))
  const ids = prepared.map(({ rows }) => rows.document)
  const present = await store.read({ cypher: cypherStatement('load/state'), parameters: { documents: [...new Set(ids)] } })
  const known = new Map(present.map((row) => [row.id, row]))
  const summaries = prepared.map((one) => summaryOf(one.rows, statusOf(one, known.get(one.rows.document))))
  const changed = prepared.filter(
    (one, index) => summaries[index]?.status !== 'unchanged' && ids.lastIndexOf(one.rows.document) === index,
  )
  if (changed.length > 0) await store.write(replacement(changed, options.vocabulary ?? shipped))
  return summaries
}

/** The rows of a document that is to be loaded. */
interface Prepared {
  readonly rows: GraphRows
  /** Id of the version. */
  readonly version: string
  readonly company: string
  readonly sha256: string
  readonly fingerprint: string
}

function prepare({ dataMap, text }: Stated, { importedAt, importer, vocabulary = shipped }: LoadOptions): Prepared {
  const stated = rowsOf(dataMap, vocabulary, { text })
  const fingerprint = fingerprintOf({ nodes: stated.nodes, links: stated.links })
  const version = versionRow(stated.document, dataMap, { importedAt, importer: importer ?? null, vocabulary })
  const rows = withVersion(stated, { importedAt, fingerprint, retrieved: dataMap.document.retrieved }, version)
  return { rows, version: version.id, company: dataMap.company.id, sha256: dataMap.document.sha256, fingerprint }
}

function statusOf({ version, fingerprint, sha256 }: Prepared, present: Row | undefined): LoadSummary['status'] {
  if (!present) return 'added'
  if (present.fingerprint === fingerprint) return 'unchanged'
  if (present.version === version) return 'renewed'
  return present.sha256 === sha256 ? 'reread' : 'changed'
}

/** Also a document seen for the first time removes what it stated first: another program may have loaded it meanwhile. */
function replacement(prepared: readonly Prepared[], vocabulary: Vocabulary): Statement[] {
  const about = (file: string) =>
    documentStatements(
      file,
      prepared.map(({ rows }) => rows.document),
    )
  const companies = prepared.flatMap(({ rows }) => rows.nodes.companies.map(({ id }) => id))
  return [
    ...about('mark-named'),
    ...about('remove-flows'),
    ...loadStatements(prepared.map(({ rows }) => rows)),
    ...registerStatements(vocabulary, companies),
    ...inferStatements([...new Set(prepared.map(({ company }) => company))]),
    ...about('remove-orphans'),
  ]
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
