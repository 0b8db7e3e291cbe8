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

/** Rows without those that several documents ask for in the same words. Only rows of one id are compared. */
function distinct(rows: readonly NodeRow[]): NodeRow[] {
  const byId = new Map<string, NodeRow[]>()
  return rows.filter((row) => {
    const others = byId.get(row.id)
    if (others?.some((other) => isSame(row, other))) return false
    if (others) others.push(row)
    else byId.set(row.id, [row])
    return true
  })
}

function isSame(one: NodeRow, other: NodeRow): boolean {
  return (
    Object.keys(one).every((name) => isEqual(one[name], other[name])) && Object.keys(one).length === Object.keys(other).length
  )
}

function isEqual(one: NodeRow[string] | undefined, other: NodeRow[string] | undefined): boolean {
  return one === other || (typeof one === 'object' && typeof other === 'object' && canonicalJson(one) === canonicalJson(other))
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
