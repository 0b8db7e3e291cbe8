import neo4j, { type Driver, type Transaction } from 'neo4j-driver'
import { fromNeo4j, toNeo4j } from '../neo4j-values.ts'
import { type AnsweredRows, DEFAULT_LIMITS, type QueryLimits, type QueryResult, type Statement } from '../store.ts'
import { createAnswer } from './answer.ts'
import { calledNames, type LexedQuery, placeAt } from './lexer.ts'
import { checkNeo4jPlan } from './neo4j-plan.ts'
import { refusalOf } from './neo4j-refusal.ts'
import { warningsOf } from './portable/warnings.ts'
import { notReadOnly } from './refusals.ts'
import { createStop } from './stop.ts'
import { checkText } from './text.ts'
import { queryTurns } from './turns.ts'

/** How many queries run on the server at once. */
const AT_ONCE = 2
/** Records that the driver keeps ahead of us; its own thousand may be as many megabytes. */
const FETCH_SIZE = 100

export interface QueryGuard {
  query(statement: Statement, limits?: QueryLimits, signal?: AbortSignal): Promise<QueryResult>
  close(): Promise<void>
}

/**
 * Lets people's own queries at a Neo4j, read-only: words, plan, functions, then a read transaction with limits. Neo4j's own
 * READ mode is not enough: it lets through LOAD CSV, SHOW and procedures that touch the server. Each query that runs has a
 * driver to itself: the way to stop it is to close its connection, which then ends nobody else's query.
 */
export function guardNeo4j(connect: () => Driver, database: string): QueryGuard {
  const turns = queryTurns(AT_ONCE)
  const closing = new AbortController()
  const free: Driver[] = []
  let functions: ReadonlySet<string> | null = null
  const run = async (text: LexedQuery, statement: Statement, limits: QueryLimits, signal: AbortSignal) => {
    const driver = free.pop() ?? connect()
    const stop = createStop(limits, signal)
    const work = async () => {
      functions ??= await userFunctions(driver, database)
      checkFunctions(text, functions)
      return answerOf(driver, database, statement, limits)
    }
    try {
      return await Promise.race([work(), stop.struck])
    } catch (error) {
      throw refusalOf(error, limits) ?? error
    } finally {
      stop.clear()
      if (stop.happened) abandon(driver)
      else free.push(driver)
    }
  }
  return {
    async query(statement, limits = DEFAULT_LIMITS, signal = closing.signal) {
      const text = checkText(statement.cypher)
      const either = AbortSignal.any([signal, closing.signal])
      const result = await turns.take(() => run(text, statement, limits, either), either)
      return { ...result, warnings: warningsOf(text) }
    },
    async close() {
      closing.abort()
      await turns.idle()
      await Promise.all(free.map((driver) => driver.close()))
    },
  }
}

/** Closes the connection of a query that does not stop, without waiting; the server then ends its transaction. */
function abandon(stuck: Driver): void {
  stuck.close().catch((error: unknown) => console.warn('A query that was given up did not close its connection.', error))
}

/** Functions that were added to the server. They are no operators of the plan, and may do anything. */
async function userFunctions(driver: Driver, database: string): Promise<ReadonlySet<string>> {
  const { records } = await driver.executeQuery(
    'SHOW FUNCTIONS YIELD name, isBuiltIn WHERE NOT isBuiltIn RETURN name',
    {},
    { database, routing: neo4j.routing.READ },
  )
  return new Set(records.map((record) => String(record.get('name')).toLowerCase()))
}

function checkFunctions({ cypher, tokens }: LexedQuery, functions: ReadonlySet<string>): void {
  const own = calledNames(tokens).find(({ name }) => functions.has(name))
  const advice = 'a query calls only functions that come with Neo4j. Take it out, or compute that afterwards.'
  if (own) throw notReadOnly(`The function ${own.name}`, placeAt(cypher, own.start), advice)
}

/** Plans and runs in one transaction that nobody repeats: what fails for want of memory would fail again. */
async function answerOf(
  driver: Driver,
  database: string,
  { cypher, parameters = {} }: Statement,
  limits: QueryLimits,
): Promise<AnsweredRows> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: FETCH_SIZE })
  try {
    const transaction = await session.beginTransaction({ timeout: limits.milliseconds })
    try {
      await checkPlan(transaction, cypher, database)
      return await collect(transaction, { cypher, parameters }, limits)
    } finally {
      await transaction.close()
    }
  } finally {
    await session.close()
  }
}

async function checkPlan(transaction: Transaction, cypher: string, database: string): Promise<void> {
  const { summary } = await transaction.run(`EXPLAIN\n${cypher}`)
  if (summary.queryType !== 'r' || !summary.plan) throw notReadOnly('Writing')
  checkNeo4jPlan(summary.plan, database)
}

async function collect(
  transaction: Transaction,
  { cypher, parameters = {} }: Statement,
  limits: QueryLimits,
): Promise<AnsweredRows> {
  const started = performance.now()
  const answer = createAnswer(limits)
  const result = transaction.run(cypher, toNeo4j(parameters))
  const columns = (await result.keys()).map(String)
  for await (const record of result) {
    if (!answer.add(columns.map((column) => fromNeo4j(record.get(column))))) break
  }
  return { columns, rows: answer.rows, truncated: answer.truncated, milliseconds: Math.round(performance.now() - started) }
}
