import { cypherFile, cypherStatement } from '../store/cypher-files.ts'
import type { Statement } from '../store/store.ts'
import { type GraphRows, LINK_FILES, type LinkRow, NODE_FILES, type NodeRow } from './row.ts'

/** Rows a statement: within what both stores load fastest. */
const BATCH = 2_000

/** The statements that load rows: all nodes first, then one relationship type after the other. */
export function loadStatements(rows: GraphRows): Statement[] {
  return [
    ...NODE_FILES.flatMap((file) => batches(file, rows.nodes[file])),
    ...LINK_FILES.flatMap((file) => batches(file, rows.links[file])),
  ]
}

function batches(file: string, rows: readonly (NodeRow | LinkRow)[]): Statement[] {
  const cypher = cypherStatement(`load/${file}`)
  const starts = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) => index * BATCH)
  return starts.map((start) => ({ cypher, parameters: { rows: rows.slice(start, start + BATCH) } }))
}

/** The statements of a file of `cypher/load` that are about one document. */
export function documentStatements(file: string, document: string): Statement[] {
  return cypherFile(`load/${file}`).statements.map((cypher) => ({ cypher, parameters: { document } }))
}
