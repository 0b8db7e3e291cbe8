/** A value that travels to or from the graph. Integers beyond 2^53 are bigint. */
export type Value = string | number | bigint | boolean | null | readonly Value[] | { readonly [key: string]: Value }
export type Parameters = { readonly [name: string]: Value }
export type Row = Readonly<Record<string, Value>>

/** A Cypher text inside the portable subset, with its parameters. */
export interface Statement {
  readonly cypher: string
  readonly parameters?: Parameters
}

/** Limits on a person's own query. */
export interface QueryLimits {
  readonly milliseconds: number
  readonly rows: number
  readonly bytes: number
}
export const DEFAULT_LIMITS: QueryLimits = { milliseconds: 10_000, rows: 1_000, bytes: 8 * 1024 * 1024 }

/** The answer to a person's own query. Nodes, relationships and paths are plain objects marked by `_type`. */
export interface QueryResult {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
  /** True where the limit on rows or bytes cut the answer. */
  readonly truncated: boolean
  readonly milliseconds: number
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
  /** Runs a person's own query: read-only, guarded, limited. Throws a `QueryRefused` with a full sentence. */
  query(statement: Statement, limits?: QueryLimits): Promise<QueryResult>
  /** Makes what was written durable and compact, where the engine wants to be asked (after an import). */
  settle(): Promise<void>
  close(): Promise<void>
}

/** A person's query that is not allowed, does not parse, or went past its limits; the message is for people. */
export class QueryRefused extends Error {
  override readonly name = 'QueryRefused'
  readonly code: 'not-read-only' | 'syntax' | 'limit'
  constructor(code: QueryRefused['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** The store cannot be reached, is locked, or refused the credentials; the message says what to do. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}
