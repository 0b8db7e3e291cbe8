import { z } from 'zod'
import { QueryRefused, REFUSALS, type Store, StoreUnavailable, type Value } from './store.ts'

/** Where a Vart server answers other Vart programs, below its address. */
export const STORE_PATH = '/api/store'

const parametersSchema = z.record(z.string(), z.unknown()).optional()
const statementSchema = z.object({ cypher: z.string(), parameters: parametersSchema })
const limitsSchema = z.object({ milliseconds: z.int().positive(), rows: z.int().min(0), bytes: z.int().min(0) })

const placeSchema = z.object({ line: z.int(), column: z.int() })

/** What one program asks of the store that another holds. Values are encoded by `encodeValue`. */
export const storeRequestSchema = z.discriminatedUnion('operation', [
  z.object({ operation: z.literal('describe') }),
  z.object({ operation: z.literal('settle') }),
  z.object({ operation: z.literal('read'), statement: statementSchema }),
  z.object({ operation: z.literal('write'), statements: z.array(statementSchema) }),
  z.object({ operation: z.literal('define'), statements: z.array(z.string()) }),
  z.object({ operation: z.literal('query'), statement: statementSchema, limits: limitsSchema.optional() }),
])
export type StoreRequest = z.infer<typeof storeRequestSchema>

/** The answer: a result, or why there is none. */
export const storeResponseSchema = z.union([
  z.object({ result: z.unknown() }),
  z.object({
    error: z.object({
      kind: z.enum(['refused', 'unavailable', 'failed']),
      code: z.enum(REFUSALS).optional(),
      place: placeSchema.optional(),
      message: z.string(),
    }),
  }),
])
export type StoreResponse = z.infer<typeof storeResponseSchema>

const OURS = ['$bigint', '$number', '$map']

/** Makes a value fit for JSON: a bigint becomes `{ $bigint }`, a number that is none `{ $number }`, a map that looks like one of ours `{ $map }`. */
export function encodeValue(value: unknown): unknown {
  if (typeof value === 'bigint') return { $bigint: String(value) }
  if (typeof value === 'number' && !Number.isFinite(value)) return { $number: String(value) }
  if (Array.isArray(value)) return value.map(encodeValue)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([name, part]) => [name, encodeValue(part)] as const)
  return OURS.some((name) => name in value) ? { $map: entries } : Object.fromEntries(entries)
}

/** Reads back what `encodeValue` made. */
export function decodeValue(value: unknown): Value {
  if (Array.isArray(value)) return value.map(decodeValue)
  if (value === null || typeof value !== 'object') return value as Value
  if ('$bigint' in value) return BigInt(String(value.$bigint))
  if ('$number' in value) return Number(value.$number)
  const entries: [string, unknown][] = '$map' in value ? (value.$map as [string, unknown][]) : Object.entries(value)
  return Object.fromEntries(entries.map(([name, part]) => [name, decodeValue(part)]))
}

/** Does what another program asks of this store. Never throws: what went wrong is part of the answer. */
export async function serveStoreRequest(store: Store, body: unknown, signal?: AbortSignal): Promise<StoreResponse> {
  const request = storeRequestSchema.safeParse(body)
  if (!request.success)
    return { error: { kind: 'failed', message: `The request is not one of a store: ${request.error.message}` } }
  try {
    return { result: encodeValue((await perform(store, request.data, signal)) ?? null) }
  } catch (error) {
    return { error: errorOf(error) }
  }
}

function perform(store: Store, request: StoreRequest, signal: AbortSignal | undefined): Promise<unknown> {
  switch (request.operation) {
    case 'describe':
      return store.describe()
    case 'settle':
      return store.settle()
    case 'read':
      return store.read(statementOf(request.statement))
    case 'write':
      return store.write(request.statements.map(statementOf))
    case 'define':
      return store.define(request.statements)
    case 'query':
      return store.query(statementOf(request.statement), request.limits, signal)
  }
}

function statementOf({ cypher, parameters = {} }: z.infer<typeof statementSchema>) {
  return { cypher, parameters: decodeValue(parameters) as Record<string, Value> }
}

function errorOf(error: unknown): Extract<StoreResponse, { error: unknown }>['error'] {
  if (error instanceof QueryRefused) {
    return { kind: 'refused', code: error.code, message: error.message, ...(error.place ? { place: error.place } : {}) }
  }
  const message = error instanceof Error ? error.message : String(error)
  return { kind: error instanceof StoreUnavailable ? 'unavailable' : 'failed', message }
}
