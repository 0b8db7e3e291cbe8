/**
 * A process of its own that runs people's queries on a read-only snapshot of the embedded graph. The engine knows no
 * timeout and no memory limit, and a bad query can abort it: then this process dies, and the program does not.
 * Started by `guard/reader.ts` with the path of the snapshot and the largest memory in bytes.
 */
import grafeo from '@grafeo-db/js'
import { fromGrafeo } from './grafeo-values.ts'
import { createAnswer } from './guard/answer.ts'
import { checkGrafeoPlan } from './guard/grafeo-plan.ts'
import { lexed } from './guard/lexer.ts'
import { warningsOf } from './guard/portable/warnings.ts'
import { type ReaderAnswer, type ReaderRequest, TOO_MUCH_MEMORY } from './guard/reader-message.ts'
import { inWords } from './guard/refusals.ts'
import { type AnsweredRows, type QueryLimits, QueryRefused, type Statement } from './store.ts'

const MEMORY_CHECK_MILLISECONDS = 20
const [, , snapshot = '', memory = '0'] = process.argv
const database = grafeo.GrafeoDB.openReadOnly(snapshot)

// Ctrl+C in a terminal reaches this process too; the one that started it decides what ends.
process.on('SIGINT', () => undefined)
process.on('disconnect', () => process.exit(0))
process.on('message', async (request: ReaderRequest) => {
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > Number(memory)) process.exit(TOO_MUCH_MEMORY)
  }, MEMORY_CHECK_MILLISECONDS)
  send(await answer(request))
  clearInterval(watch)
})
send({ kind: 'ready' })

function send(message: ReaderAnswer): void {
  process.send?.(message)
}

async function answer({ statement, limits }: ReaderRequest): Promise<ReaderAnswer> {
  try {
    return { kind: 'result', result: await run(statement, limits) }
  } catch (error) {
    if (error instanceof QueryRefused) return { kind: 'refused', code: error.code, message: error.message, place: error.place }
    return refusalOf(error instanceof Error ? error.message : String(error), statement)
  }
}

async function run({ cypher, parameters = {} }: Statement, limits: QueryLimits): Promise<AnsweredRows> {
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

/**
 * Takes the engine's own codes out of what it says, and turns its place into words; EXPLAIN stood on a line of its own.
 * Where the query holds a form that only Neo4j knows, what to write instead helps more than what the parser expected.
 */
function refusalOf(reason: string, { cypher }: Statement): ReaderAnswer {
  const [first = '', where = ''] = reason.split('\n')
  const words = first.replace(/^.*?GRAFEO-\w+: /, '').replace(/\[Cypher\] /, '')
  const [, line, column] = /query:(\d+):(\d+)/.exec(where) ?? []
  const place = line === undefined ? undefined : { line: Math.max(1, Number(line) - 1), column: Number(column) }
  const advice = warningsOf(lexed(cypher)).map(({ message }) => message)
  if (advice.length === 0) advice.push('Correct the query and send it again.')
  const message = `The embedded graph cannot run this query: ${words}${inWords(place)}. ${advice.join(' ')}`
  return { kind: 'refused', code: 'syntax', message, place }
}
