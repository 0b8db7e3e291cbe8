import { Neo4jError } from 'neo4j-driver'
import { StoreUnavailable } from './store.ts'

const CANNOT_REACH = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A'])

/** Runs work and turns what the driver throws about the server itself into a `StoreUnavailable`; other errors stay. */
export async function explained<T>(address: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw unavailable(address, error) ?? error
  }
}

/** The sentence for an error of the driver that says the server cannot be used, or null for any other error. */
export function unavailable(address: string, error: unknown): StoreUnavailable | null {
  if (!(error instanceof Neo4jError)) return null
  const advice = adviceFor(error)
  return advice === null ? null : new StoreUnavailable(`Neo4j at ${address} ${advice}`, { cause: error })
}

function adviceFor({ code, message }: Neo4jError): string | null {
  if (/CredentialsExpired/.test(code)) {
    return 'wants the first password to be changed. Change it with "ALTER CURRENT USER SET PASSWORD", then set NEO4J_PASSWORD.'
  }
  if (/AuthenticationRateLimit/.test(code)) {
    return 'refuses to be asked for a while, after too many wrong passwords. Check NEO4J_USERNAME and NEO4J_PASSWORD and try again in a minute.'
  }
  if (/Security\.Unauthorized/.test(code))
    return 'refused the user name or the password. Check NEO4J_USERNAME and NEO4J_PASSWORD.'
  if (/Security\.Forbidden/.test(code)) return `does not let this user do that (${firstLine(message)}).`
  if (/DatabaseNotFound/.test(code)) return `has no such database. Check NEO4J_DATABASE (${firstLine(message)}).`
  if (/DatabaseUnavailable/.test(code)) return `is not ready yet. Try again in a while (${firstLine(message)}).`
  if (CANNOT_REACH.has(code)) {
    return `cannot be reached. Check that it runs and that NEO4J_URI names it, or unset NEO4J_URI to use the embedded graph (${firstLine(message)}).`
  }
  return null
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[.\s]+$/, '')
}
