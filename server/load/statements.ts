import { cypherFile, cypherStatement } from '../store/cypher-files.ts'
import type { Row, Statement } from '../store/store.ts'
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

const ORPHAN_LABELS = [
  'Company',
  'DataItem',
  'DataCategory',
  'DataSubject',
  'Purpose',
  'LegalBasis',
  'Country',
  'Mechanism',
] as const

/** The statements that remove those of the nodes `before` (columns label and id) which nobody names any more. */
export function removeOrphans(before: readonly Row[]): Statement[] {
  if (before.length === 0) return []
  const ids = (label: string) => before.filter((row) => row.label === label).map((row) => String(row.id))
  const parameters = Object.fromEntries(ORPHAN_LABELS.map((label) => [label, ids(label)]))
  return cypherFile('load/remove-orphans').statements.map((cypher) => ({ cypher, parameters }))
}
