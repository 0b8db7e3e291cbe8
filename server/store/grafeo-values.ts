import { mapOf, type Row, type Value } from './store.ts'

/** What the engine's results look like to us. */
interface EngineResult {
  readonly columns: readonly string[]
  rows(): readonly (readonly unknown[])[]
}

/** The rows of a shipped query, by column. */
export function rowsOfResult(result: EngineResult): Row[] {
  const { columns } = result
  return result.rows().map((row) => Object.fromEntries(columns.map((column, index) => [column, fromGrafeo(row[index])])))
}

/** A value of the embedded engine as a plain one; nodes, relationships and paths are marked by `_type`, dates are ISO strings. */
export function fromGrafeo(value: unknown): Value {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map(fromGrafeo)
  if (typeof value !== 'object') return value as Value
  // The engine gives a local date-time alone as a Date: it has no zone.
  if (value instanceof Date) return value.toISOString().replace(/\.?0*Z$/, '')
  if (ArrayBuffer.isView(value)) return Array.from(value as Uint8Array)
  return graphValue(value as Record<string, unknown>) ?? mapOf(mapped(value))
}

/** The engine marks a node by `_labels`, a relationship by its two ends, and a path by lists of both. */
function graphValue(value: Record<string, unknown>): Value | undefined {
  const { _id, _labels, _type, _source, _target, nodes, edges, ...others } = value
  if (_id !== undefined && Array.isArray(_labels)) {
    const { _id: _, _labels: __, ...properties } = value
    return { _type: 'node', id: String(_id), labels: _labels.map(String).sort(), properties: mapped(properties) }
  }
  if (_id !== undefined && _source !== undefined && _target !== undefined) {
    const { _id: _, _source: __, _target: ___, _type: ____, ...properties } = value
    const ends = { from: String(_source), to: String(_target) }
    return { _type: 'relationship', id: String(_id), type: String(_type), ...ends, properties: mapped(properties) }
  }
  if (!Array.isArray(nodes) || !Array.isArray(edges) || Object.keys(others).length > 0) return undefined
  return nodes.every(isNode) ? { _type: 'path', nodes: nodes.map(fromGrafeo), relationships: edges.map(fromGrafeo) } : undefined
}

function isNode(value: unknown): boolean {
  return value !== null && typeof value === 'object' && '_labels' in value
}

function mapped(value: object): Record<string, Value> {
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, fromGrafeo(part)]))
}
