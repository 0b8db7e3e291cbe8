import { Neo4jError } from 'neo4j-driver'
import { type QueryLimits, type QueryPlace, QueryRefused } from '../store.ts'
import { inWords, notReadOnly, tooMuchMemory, tooSlow } from './refusals.ts'

/** What the server says against the query itself, as a refusal; null for errors of the connection. */
export function refusalOf(error: unknown, limits: QueryLimits): QueryRefused | null {
  if (!(error instanceof Neo4jError)) return null
  const { code, message } = error
  if (/TransactionTimedOut|Transaction\.Terminated/.test(code)) return tooSlow(limits.milliseconds)
  if (/MemoryPoolOutOfMemory|OutOfMemory/.test(code)) return tooMuchMemory(' from the server')
  if (/AccessMode/.test(code)) return notReadOnly('Writing')
  if (/StackOverFlow/i.test(code)) return tooDeep()
  if (!/^Neo\.(ClientError\.(Statement|Procedure)|DatabaseError\.(Statement|General))\./.test(code)) return null
  const { words, place } = reasonIn(message)
  const sentence = `Neo4j cannot run this query: ${words}${inWords(place)}.`
  return new QueryRefused('syntax', `${sentence} Correct the query and send it again.`, place)
}

function tooDeep(): QueryRefused {
  return new QueryRefused('limit', 'The query is nested too deeply for the server. Split it with WITH, or write it flatter.')
}

/** The server's first line, with the place in the person's own text: EXPLAIN stands on a line before it. */
function reasonIn(message: string): { words: string; place: QueryPlace | undefined } {
  const [first = ''] = message.split('\n')
  const [all = '', line, column] = / ?\(line (\d+), column (\d+)[^)]*\)+/.exec(first) ?? []
  const words = first.replace(all, '').trim().replace(/\.$/, '')
  const own = line !== undefined && Number(line) > 1
  return { words, place: own ? { line: Number(line) - 1, column: Number(column) } : undefined }
}
