import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver'
import { fromNeo4j, toNeo4j } from '../neo4j-values.ts'
import { DEFAULT_LIMITS, type QueryLimits, QueryRefused, type QueryResult, type Statement } from '../store.ts'
import { createAnswer } from './answer.ts'
import { calledNames } from './lexer.ts'
import { checkNeo4jPlan } from './neo4j-plan.ts'
import { checkText, notReadOnly } from './text.ts'

/** Milliseconds that the server gets beyond the limit to stop a query by itself. */
const GRACE = 1_000

export interface QueryGuard {
  query(statement: Statement, limits?: QueryLimits): Promise<QueryResult>
  close(): Promise<void>
}

/**
 * Lets people's own queries at a Neo4j, read-only: words, plan, functions, then a read transaction with limits. Neo4j's own
 * READ mode is not enough: it lets through LOAD CSV, SHOW and procedures that touch the server. The connections are the
 * guard's own, so that slow queries never block the program's.
 */
export function guardNeo4j(connect: () => Driver, database: string): QueryGuard {
  let driver: Driver | null = null
  let functions: ReadonlySet<string> | null = null
  /** Leaves a driver whose query does not stop; it closes when its server answers. */
  const abandon = (stuck: Driver) => {
    if (driver === stuck) driver = null
    stuck.close().catch((error: unknown) => console.warn('A query that was given up did not close its connection.', error))
  }
  return {
    async query({ cypher, parameters = {} }, limits = DEFAULT_LIMITS) {
      const names = calledNames(checkText(cypher))
      driver ??= connect()
      const current = driver
      const session = current.session({ database, defaultAccessMode: neo4j.session.READ })
      const clock = createClock(limits, () => abandon(current))
      const answer = async () => {
        functions ??= await userFunctions(session)
        const own = names.find((name) => functions?.has(name))
        if (own) throw notReadOnly(`The function ${own}`)
        await checkPlan(session, cypher, database)
        return await run(session, { cypher, parameters }, limits)
      }
      try {
        return await Promise.race([answer(), clock.struck])
      } catch (error) {
        throw refusal(error, limits) ?? error
      } finally {
        clock.stop()
        if (driver === current) await session.close()
      }
    },
    close: async () => driver?.close(),
  }
}

/** A clock of our own: the server's does not interrupt a single long expression. */
function createClock({ milliseconds }: QueryLimits, strike: () => void) {
  let timer: NodeJS.Timeout | undefined
  const struck = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      strike()
      reject(tooSlow(milliseconds))
    }, milliseconds + GRACE)
  })
  return { struck, stop: () => clearTimeout(timer) }
}

/** Functions that were added to the server. They are no operators of the plan, and may do anything. */
async function userFunctions(session: Session): Promise<ReadonlySet<string>> {
  const { records } = await session.run('SHOW FUNCTIONS YIELD name, isBuiltIn WHERE NOT isBuiltIn RETURN name')
  return new Set(records.map((record) => String(record.get('name')).toLowerCase()))
}

async function checkPlan(session: Session, cypher: string, database: string): Promise<void> {
  const { summary } = await session.executeRead((work) => work.run(`EXPLAIN\n${cypher}`))
  if (summary.queryType !== 'r' || !summary.plan) throw notReadOnly('Writing')
  checkNeo4jPlan(summary.plan, database)
}

async function run(session: Session, { cypher, parameters = {} }: Statement, limits: QueryLimits): Promise<QueryResult> {
  const started = performance.now()
  const work = session.executeRead(
    async (transaction) => {
      const answer = createAnswer(limits)
      const result = transaction.run(cypher, toNeo4j(parameters))
      const columns = (await result.keys()).map(String)
      for await (const record of result) {
        if (!answer.add(columns.map((column) => fromNeo4j(record.get(column))))) break
      }
      return { columns, rows: answer.rows, truncated: answer.truncated }
    },
    { timeout: limits.milliseconds },
  )
  return { ...(await work), milliseconds: Math.round(performance.now() - started) }
}

function tooSlow(milliseconds: number): QueryRefused {
  return new QueryRefused(
    'limit',
    `The query took longer than ${milliseconds / 1000} s and was stopped. Ask for less, or add a LIMIT.`,
  )
}

/** What the server says against the query itself, as a refusal; null for errors of the connection. */
function refusal(error: unknown, limits: QueryLimits): QueryRefused | null {
  if (!(error instanceof Neo4jError)) return null
  if (/TransactionTimedOut|Transaction\.Terminated/.test(error.code)) return tooSlow(limits.milliseconds)
  if (/MemoryPoolOutOfMemory|OutOfMemory/.test(error.code)) {
    return new QueryRefused('limit', 'The query needed more memory than the server gives. Ask for less, or add a LIMIT.')
  }
  if (/AccessMode/.test(error.code)) return notReadOnly('Writing')
  if (!/^Neo\.ClientError\.(Statement|Procedure)\./.test(error.code)) return null
  return new QueryRefused('syntax', `Neo4j cannot run this query: ${plainReason(error.message)}`)
}

/** The server's first line, with the place in the person's own text: EXPLAIN stands on a line before it. */
function plainReason(message: string): string {
  const [first = ''] = message.split('\n')
  const words = first.replace(/ ?\(line (\d+), column (\d+)[^)]*\)+/, (_, line: string, column: string) =>
    Number(line) > 1 ? ` (line ${Number(line) - 1}, column ${column})` : '',
  )
  return `${words.trim().replace(/\.$/, '')}.`
}
