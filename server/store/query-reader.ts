/**
 * A process of its own that runs people's queries on a read-only snapshot of the embedded graph. The engine knows no
 * timeout and no memory limit, and a bad query can abort it: then this process dies, and the program does not.
 * Started by `guard/reader.ts` with the path of the snapshot and the largest memory in bytes.
 */
import grafeo from '@grafeo-db/js'
import { fromGrafeo } from './grafeo-values.ts'
import { createAnswer } from './guard/answer.ts'
import { checkGrafeoPlan } from './guard/grafeo-plan.ts'
import { type ReaderAnswer, type ReaderRequest, TOO_MUCH_MEMORY } from './guard/reader-message.ts'
import { type QueryLimits, QueryRefused, type QueryResult, type Statement } from './store.ts'

const MEMORY_CHECK_MILLISECONDS = 20
const [, , snapshot = '', memory = '0'] = process.argv
const database = grafeo.GrafeoDB.openReadOnly(snapshot)

setInterval(() => {
  if (process.memoryUsage.rss() > Number(memory)) process.exit(TOO_MUCH_MEMORY)
}, MEMORY_CHECK_MILLISECONDS)
process.on('disconnect', () => process.exit(0))
process.on('message', async ({ statement, limits }: ReaderRequest) => send(await answer(statement, limits)))
send({ kind: 'ready' })

function send(message: ReaderAnswer): void {
  process.send?.(message)
}

async function answer(statement: Statement, limits: QueryLimits): Promise<ReaderAnswer> {
  try {
    return { kind: 'result', result: await run(statement, limits) }
  } catch (error) {
    if (error instanceof QueryRefused) return { kind: 'refused', code: error.code, message: error.message }
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'refused', code: 'syntax', message: `The embedded graph cannot run this query: ${plainReason(reason)}` }
  }
}

async function run({ cypher, parameters = {} }: Statement, limits: QueryLimits): Promise<QueryResult> {
  const plan = await database.executeCypher(`EXPLAIN\n${cypher}`, parameters)
  checkGrafeoPlan(String(plan.scalar()))
  const started = performance.now()
  const result = await database.executeCypher(cypher, parameters)
  const { columns } = result
  const collected = createAnswer(limits)
  for (let index = 0; index < result.length; index += 1) {
    const row = result.get(index)
    if (!collected.add(columns.map((column) => fromGrafeo(row[column])))) break
  }
  return { columns, rows: collected.rows, truncated: collected.truncated, milliseconds: Math.round(performance.now() - started) }
}

/** Takes the engine's own codes out of what it says, and turns its place into words. EXPLAIN stood on a line of its own. */
function plainReason(reason: string): string {
  const [first = '', place = ''] = reason.split('\n')
  const words = first.replace(/^.*?GRAFEO-\w+: /, '').replace(/\[Cypher\] /, '')
  const [, line, column] = /query:(\d+):(\d+)/.exec(place) ?? []
  return line === undefined ? `${words}.` : `${words} (line ${Math.max(1, Number(line) - 1)}, column ${column}).`
}
