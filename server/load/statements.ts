import { cypherFile, cypherStatement } from '../store/cypher-files.ts'
import type { Statement } from '../store/store.ts'
import { canonicalJson, type GraphRows, LINK_FILES, type LinkRow, NODE_FILES, type NodeRow } from './row.ts'

/** Rows a statement: within what both stores load fastest. */
const BATCH = 2_000

/** The statements that load the rows of some documents: all nodes first, then one relationship type after the other. */
export function loadStatements(documents: readonly GraphRows[]): Statement[] {
  return [
    ...NODE_FILES.flatMap((file) => batches(file, distinct(documents.flatMap((rows) => rows.nodes[file])))),
    ...LINK_FILES.flatMap((file) =>
      batches(
        file,
        documents.flatMap((rows) => rows.links[file]),
      ),
    ),
  ]
}

/** Rows without those that several documents ask for in the same words. */
function distinct(rows: readonly NodeRow[]): NodeRow[] {
  return [...new Map(rows.map((row) => [canonicalJson(row), row])).values()]
}

function batches(file: string, rows: readonly (NodeRow | LinkRow)[]): Statement[] {
  const cypher = cypherStatement(`load/${file}`)
  const starts = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) => index * BATCH)
  return starts.map((start) => ({ cypher, parameters: { rows: rows.slice(start, start + BATCH) } }))
}

/** The statements of a file of `cypher/load` that are about some documents. */
export function documentStatements(file: string, documents: readonly string[]): Statement[] {
  return cypherFile(`load/${file}`).statements.map((cypher) => ({ cypher, parameters: { documents } }))
}
