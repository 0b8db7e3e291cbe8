import neo4j from 'neo4j-driver'
import { mapOf, type Parameters, type Value } from './store.ts'

/** Parameters as the driver wants them: it would send a plain number as a float, so whole numbers are wrapped. */
export function toNeo4j(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, wrapped(value)]))
}

function wrapped(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map((part: Value) => wrapped(part))
  if (value !== null && typeof value === 'object') return toNeo4j(value as Parameters)
  return value
}

/** A value of the driver (with `useBigInt`) as a plain one: whole numbers are numbers where they are safe, dates ISO strings. */
export function fromNeo4j(value: unknown): Value {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return safe(value)
  if (Array.isArray(value)) return value.map(fromNeo4j)
  if (typeof value !== 'object') return value as Value
  return graphValue(value) ?? otherValue(value)
}

function safe(value: bigint): number | bigint {
  return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value
}

/** Nodes, relationships and paths are marked by `_type`; their ids are the store's own and last one answer. */
function graphValue(value: object): Value | undefined {
  if (neo4j.isNode(value)) {
    return { _type: 'node', id: value.elementId, labels: [...value.labels].sort(), properties: properties(value.properties) }
  }
  if (neo4j.isRelationship(value)) {
    const { elementId: id, type, startNodeElementId: from, endNodeElementId: to } = value
    return { _type: 'relationship', id, type, from, to, properties: properties(value.properties) }
  }
  if (!neo4j.isPath(value)) return undefined
  const nodes = [value.start, ...value.segments.map((segment) => segment.end)]
  const relationships = value.segments.map((segment) => segment.relationship)
  return { _type: 'path', nodes: nodes.map(fromNeo4j), relationships: relationships.map(fromNeo4j) }
}

/** Dates, durations and points as text; bytes as numbers; maps part by part. */
function otherValue(value: object): Value {
  if (ArrayBuffer.isView(value)) return Array.from(value as Int8Array)
  if (neo4j.isPoint(value)) return String(value)
  if (Object.getPrototypeOf(value) !== Object.prototype) return shortened(String(value))
  return mapOf(properties(value))
}

/** ISO 8601 as short as it goes: the driver writes `P14DT` and `3.500000000S`. */
function shortened(time: string): string {
  return time.replace(/T$/, '').replace(/(\.\d*?[1-9])0+(?!\d)/, '$1')
}

function properties(value: object): Record<string, Value> {
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, fromNeo4j(part)]))
}
