import type { LinkFile, LinkRow, NodeFile, NodeRow } from './row.ts'
import { compareText, LINK_FILES, NODE_FILES } from './row.ts'

/** Gathers rows, each node and each relationship once, whatever the order in which they come. */
export interface Collector {
  node(file: NodeFile, row: NodeRow): void
  link(file: LinkFile, row: LinkRow): void
  nodes(): Record<NodeFile, NodeRow[]>
  links(): Record<LinkFile, LinkRow[]>
}

/** Makes an empty collector. */
export function createCollector(): Collector {
  const nodes = Object.fromEntries(NODE_FILES.map((file) => [file, new Map()])) as Record<NodeFile, Map<string, NodeRow>>
  const links = Object.fromEntries(LINK_FILES.map((file) => [file, new Map()])) as Record<LinkFile, Map<string, LinkRow>>
  return {
    node(file, row) {
      const present = nodes[file].get(row.id)
      nodes[file].set(row.id, present ? mergeNodes(present, row) : row)
    },
    link(file, row) {
      const key = `${row.a}\n${row.b}`
      const present = links[file].get(key)
      if (!present || compareLinks(row, present) < 0) links[file].set(key, row)
    },
    nodes: () => sorted(NODE_FILES, nodes, (a, b) => compareText(a.id, b.id)),
    links: () => sorted(LINK_FILES, links, (a, b) => compareText(a.a, b.a) || compareText(a.b, b.b)),
  }
}

/** Of two spellings the first in order stays; what only one states is kept. */
function mergeNodes(one: NodeRow, other: NodeRow): NodeRow {
  const merged = Object.entries(other).map(([name, value]) => [name, firstOf(one[name] ?? null, value)])
  return { ...one, ...Object.fromEntries(merged) }
}

function firstOf(one: NodeRow[string], other: NodeRow[string]): NodeRow[string] {
  if (one === null) return other
  return typeof one === 'string' && typeof other === 'string' && compareText(other, one) < 0 ? other : one
}

/** What is stated goes before what is possible, then what stands first in the document. */
function compareLinks(a: LinkRow, b: LinkRow): number {
  return (
    certaintyRank(a) - certaintyRank(b) ||
    Number(a.properties.start ?? 0) - Number(b.properties.start ?? 0) ||
    Number(a.properties.end ?? 0) - Number(b.properties.end ?? 0) ||
    compareText(String(a.properties.text ?? ''), String(b.properties.text ?? ''))
  )
}

function certaintyRank(row: LinkRow): number {
  return row.properties.certainty === 'possible' ? 1 : 0
}

function sorted<File extends string, Row>(
  files: readonly File[],
  rows: Record<File, Map<string, Row>>,
  compare: (a: Row, b: Row) => number,
): Record<File, Row[]> {
  return Object.fromEntries(files.map((file) => [file, [...rows[file].values()].sort(compare)])) as Record<File, Row[]>
}
