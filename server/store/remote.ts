import { cancelled } from './guard/refusals.ts'
import type { QueryResult, Row, Store, StoreDescription } from './store.ts'
import { QueryRefused, StoreUnavailable } from './store.ts'
import { decodeValue, encodeValue, STORE_PATH, type StoreRequest, type StoreResponse, storeResponseSchema } from './wire.ts'

/** A Vart server that holds the graph, and the key that it wrote for programs of the same user. */
export interface ServerAccess {
  readonly address: string
  readonly key: string
}

/** Uses the graph through the Vart server that holds it. The first request tells whether it is there (`StoreUnavailable`). */
export function openRemote(access: ServerAccess): Store {
  const ask = (request: StoreRequest): Promise<unknown> => askServer(access, request)
  return {
    describe: async () => ({
      ...((await ask({ operation: 'describe' })) as StoreDescription),
      kind: 'server',
      address: access.address,
    }),
    read: async (statement) => (await ask({ operation: 'read', statement })) as Row[],
    write: async (statements) => {
      await ask({ operation: 'write', statements: [...statements] })
    },
    define: async (statements) => {
      await ask({ operation: 'define', statements: [...statements] })
    },
    query: async (statement, limits, signal) => {
      const request: StoreRequest = { operation: 'query', statement, ...(limits ? { limits } : {}) }
      try {
        return (await askServer(access, request, signal)) as unknown as QueryResult
      } catch (error) {
        throw signal?.aborted ? cancelled() : error
      }
    },
    settle: async () => {
      await ask({ operation: 'settle' })
    },
    close: async () => undefined,
  }
}

/** Sends one request. Throws `QueryRefused` and `StoreUnavailable` as the store behind the server did. */
export async function askServer({ address, key }: ServerAccess, request: StoreRequest, signal?: AbortSignal): Promise<unknown> {
  const response = await post(`${address}${STORE_PATH}`, key, JSON.stringify(encodeValue(request)), signal ?? null)
  if ('result' in response) return decodeValue(response.result)
  const { kind, code, message, place } = response.error
  if (kind === 'refused') throw new QueryRefused(code ?? 'syntax', message, place)
  throw kind === 'unavailable' ? new StoreUnavailable(message) : new Error(message)
}

async function post(url: string, key: string, body: string, signal: AbortSignal | null): Promise<StoreResponse> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` }
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal })
    if (!response.ok) throw new Error(`it answered with status ${response.status}`)
    return storeResponseSchema.parse(await response.json())
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const sentence = `The Vart server at ${url} does not give its graph (${reason}). Stop it, or start it again, and try once more.`
    throw new StoreUnavailable(sentence, { cause })
  }
}
