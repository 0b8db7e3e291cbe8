/** A value that travels to or from the graph. Integers beyond 2^53 are bigint. */
export type Value = string | number | bigint | boolean | null | readonly Value[] | { readonly [key: string]: Value }
export type Parameters = { readonly [name: string]: Value }
export type Row = Readonly<Record<string, Value>>

/** A map of the graph as a value: one with a key `_type` is wrapped, so that it passes for no node, relationship or path. */
export function mapOf(entries: { readonly [key: string]: Value }): Value {
  return '_type' in entries ? { _type: 'map', entries } : entries
}

/** A Cypher text inside the portable subset, with its parameters. */
export interface Statement {
  readonly cypher: string
  readonly parameters?: Parameters
}

/** Where something stands in the text of a query; both count from 1. */
export interface QueryPlace {
  readonly line: number
  readonly column: number
}

/** A form in a query that the two stores answer differently. */
export interface QueryWarning {
  /** The form, what is different, and what to write instead; full sentences. */
  readonly message: string
  readonly place: QueryPlace
}

/** Limits on a person's own query. */
export interface QueryLimits {
  readonly milliseconds: number
  readonly rows: number
  readonly bytes: number
}
export const DEFAULT_LIMITS: QueryLimits = { milliseconds: 10_000, rows: 1_000, bytes: 8 * 1024 * 1024 }

/** Rows by column. Nodes, relationships and paths are plain objects marked by `_type`. */
export interface AnsweredRows {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
  /** True where the limit on rows or bytes cut the answer. */
  readonly truncated: boolean
  readonly milliseconds: number
}

/** The answer to a person's own query. */
export interface QueryResult extends AnsweredRows {
  readonly warnings: readonly QueryWarning[]
}

/** What stands behind a store, for `vart status` and for people. */
export interface StoreDescription {
  readonly kind: 'embedded' | 'neo4j' | 'server'
  /** E.g. "Neo4j Community 5.26.31" or "Grafeo 0.6.0 (embedded)". */
  readonly product: string
  /** Folder or address. */
  readonly address: string
}

/** A graph. Shipped Cypher goes through `read` and `write`; people's own goes through `query` alone. */
export interface Store {
  describe(): Promise<StoreDescription>
  /** Runs one shipped query. */
  read(statement: Statement): Promise<Row[]>
  /** Runs statements in one transaction: all or nothing. They must be idempotent, since a lost acknowledgement is retried. */
  write(statements: readonly Statement[]): Promise<void>
  /** Runs schema statements (constraints, indexes), each on its own; safe to repeat. */
  define(statements: readonly string[]): Promise<void>
  /** Runs a person's own query: read-only, guarded, limited, and ended by the signal. Throws a `QueryRefused` with full sentences. */
  query(statement: Statement, limits?: QueryLimits, signal?: AbortSignal): Promise<QueryResult>
  /** Makes what was written durable and compact, where the engine wants to be asked (after an import). */
  settle(): Promise<void>
  close(): Promise<void>
}

export const REFUSALS = ['not-read-only', 'syntax', 'limit', 'busy', 'cancelled'] as const

/** A person's query that is not allowed, does not parse, went past its limits, found no turn or was stopped; the message is for people. */
export class QueryRefused extends Error {
  override readonly name = 'QueryRefused'
  readonly code: (typeof REFUSALS)[number]
  /** What the message is about, where it is one place of the query; the message names it too. */
  readonly place: QueryPlace | undefined
  constructor(code: QueryRefused['code'], message: string, place?: QueryPlace) {
    super(message)
    this.code = code
    this.place = place
  }
}

/** The store cannot be reached, is locked, or refused the credentials; the message says what to do. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}
