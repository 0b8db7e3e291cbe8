import type { Store } from '../../../server/store/store.ts'

/** Every node and relationship of a graph, whatever its label or type, as sorted lines. */
export async function fingerprintOf(store: Store): Promise<string[]> {
  const nodes = await store.read({ cypher: 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties' })
  const links = await store.read({
    cypher: 'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties',
  })
  return [...nodes, ...links].map((row) => JSON.stringify(row, sorted)).sort()
}

function sorted(_key: string, value: unknown): unknown {
  if (Array.isArray(value)) return [...value].sort()
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
