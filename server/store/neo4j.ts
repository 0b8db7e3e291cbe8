import neo4j, { type Config, type Driver, type Session } from 'neo4j-driver'
import { guardNeo4j } from './guard/neo4j.ts'
import { explained } from './neo4j-errors.ts'
import { fromNeo4j, toNeo4j } from './neo4j-values.ts'
import type { Row, Statement, Store, StoreDescription } from './store.ts'
import { StoreUnavailable } from './store.ts'

/** Where a Neo4j is and who asks. Without a database the server's own default is used. */
export interface Neo4jSettings {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database?: string | undefined
}

/** Limits in milliseconds: the driver's own would wait 31 s for a port that nobody answers. */
const CONNECT = 5_000
const RETRY = 10_000
const SHIPPED_QUERY = { timeout: 60_000 }

/**
 * A node that exists within a transaction only. The constraint makes everyone else who merges it wait until that transaction has
 * ended, in whichever program.
 */
const TURN_CONSTRAINT = 'CREATE CONSTRAINT write_turn_id IF NOT EXISTS FOR (turn:WriteTurn) REQUIRE turn.id IS UNIQUE'
const TAKE_TURN = "MERGE (turn:WriteTurn {id: 'write'})"
const END_TURN = "MATCH (turn:WriteTurn {id: 'write'}) DELETE turn"

/** Connects to a Neo4j server, cluster or hosted database. Throws `StoreUnavailable` where it cannot be reached or refuses the password. */
export async function openNeo4j(settings: Neo4jSettings): Promise<Store> {
  const { uri } = settings
  const driver = createDriver(settings, 50)
  const explain = <T>(work: () => Promise<T>) => explained(uri, work)
  const database = await connect(driver, settings)
  const within = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session({ database })
    try {
      return await explain(() => work(session))
    } finally {
      await session.close()
    }
  }
  // People's connections rest for long between two queries: each is tried before it is used.
  const guard = guardNeo4j(() => createDriver(settings, 2, { connectionLivenessCheckTimeout: 0 }), database)
  return {
    describe: () => within((session) => describe(session, uri)),
    read: (statement) => within((session) => read(session, statement)),
    write: (statements) => within((session) => write(session, statements)),
    define: (statements) => within((session) => define(session, statements)),
    query: (statement, limits, signal) => explain(() => guard.query(statement, limits, signal)),
    settle: async () => undefined,
    close: async () => {
      await guard.close()
      await driver.close()
    },
  }
}

function createDriver({ uri, username, password }: Neo4jSettings, connections: number, more: Config = {}): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      useBigInt: true,
      userAgent: 'vart',
      connectionTimeout: CONNECT,
      connectionAcquisitionTimeout: CONNECT,
      maxTransactionRetryTime: RETRY,
      maxConnectionPoolSize: connections,
      ...more,
    })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new StoreUnavailable(`NEO4J_URI is not an address of Neo4j (like neo4j://localhost:7687): ${reason}`, { cause })
  }
}

/** Connects for the first time, without the patience of a query; yields the name of the database, which is the server's own where none is given. */
async function connect(driver: Driver, { uri, database }: Neo4jSettings): Promise<string> {
  const where = { routing: neo4j.routing.READ, ...(database ? { database } : {}) }
  try {
    return await explained(uri, async () => {
      await driver.verifyConnectivity(database ? { database } : undefined)
      const { records } = await driver.executeQuery('CALL db.info() YIELD name RETURN name', {}, where)
      return String(records[0]?.get('name') ?? '')
    })
  } catch (error) {
    await driver.close()
    throw error
  }
}

async function describe(session: Session, uri: string): Promise<StoreDescription> {
  const { records } = await session.run(
    'CALL dbms.components() YIELD name, versions, edition RETURN versions[0] AS version, edition',
  )
  const version = String(records[0]?.get('version') ?? '')
  const edition = String(records[0]?.get('edition') ?? '')
  return { kind: 'neo4j', product: `Neo4j ${edition.charAt(0).toUpperCase()}${edition.slice(1)} ${version}`, address: uri }
}

async function read(session: Session, { cypher, parameters = {} }: Statement): Promise<Row[]> {
  const { records } = await session.executeRead((work) => work.run(cypher, toNeo4j(parameters)), SHIPPED_QUERY)
  return records.map((record) => Object.fromEntries(record.keys.map((key) => [String(key), fromNeo4j(record.get(key))])))
}

/**
 * One transaction; the driver repeats it where its acknowledgement was lost, so every statement must be idempotent. Programs write
 * one after the other: whether nobody names a node any more cannot be told while another transaction may be about to.
 */
async function write(session: Session, statements: readonly Statement[]): Promise<void> {
  await session.executeWrite(async (work) => {
    await work.run(TAKE_TURN)
    for (const { cypher, parameters = {} } of statements) await work.run(cypher, toNeo4j(parameters))
    await work.run(END_TURN)
  })
}

/** Each on its own: schema statements and writes never share a transaction. */
async function define(session: Session, statements: readonly string[]): Promise<void> {
  for (const statement of [TURN_CONSTRAINT, ...statements]) await session.run(statement)
}
