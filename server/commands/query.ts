import { type Command, Option } from 'commander'
import { DEFAULT_LIMITS, type Parameters, type QueryResult, type Store } from '../store/store.ts'
import { parameterArgument } from './arguments.ts'
import type { Context } from './context.ts'
import { count } from './count.ts'
import { printRows, ROW_FORMATS, type RowFormat } from './rows-output.ts'
import { withStore } from './with-store.ts'

interface QueryOptions {
  readonly param?: Parameters
  readonly format: RowFormat
}

/** vart query */
export function registerQuery(program: Command, context: Context): void {
  program
    .command('query')
    .description('Run your own Cypher on the graph: read-only, and limited in time, rows and size.')
    .argument('<cypher>', 'the query')
    .option(
      '-p, --param <name=value>',
      'a parameter; may be repeated; numbers, lists and the like are read as JSON',
      parameterArgument,
    )
    .addOption(new Option('-f, --format <format>', 'how to answer').choices([...ROW_FORMATS]).default('table'))
    .addHelpText('after', HELP)
    .action(async (cypher: string, { param = {}, format }: QueryOptions) => {
      const result = await withStore(context, (store) => ask(context, store, cypher, param))
      const { columns, rows, truncated, milliseconds, warnings } = result
      const facts = { truncated, milliseconds, warnings }
      context.write(printRows(format, { columns, headings: columns, rows }, facts, context.columns))
      for (const { message } of warnings) context.complain(`Note: ${message}`)
      if (truncated) context.complain(cut(result))
    })
}

/** Ctrl+C ends the query, wherever it runs, and then this program. */
async function ask(context: Context, store: Store, cypher: string, parameters: Parameters): Promise<QueryResult> {
  const stop = new AbortController()
  void context.stopped().then(() => stop.abort())
  return store.query({ cypher, parameters }, DEFAULT_LIMITS, stop.signal)
}

function cut({ rows }: QueryResult): string {
  const limits = `${DEFAULT_LIMITS.rows} rows or ${DEFAULT_LIMITS.bytes / 1024 ** 2} MiB`
  return `The answer was cut after ${count(rows.length, 'row')}: an answer holds at most ${limits}. Ask for less, or for pages with SKIP and LIMIT.`
}

const HELP = `
Examples:
  vart query 'MATCH (company:Company) RETURN company.name AS name ORDER BY name'
  vart query 'MATCH (:DataItem {id: $item})<-[:CARRIES]-(flow:Flow) RETURN flow.name AS name' --param item=national-id-number

The graph is described in docs/graph.md; what a query may do, its limits and the shape of its answers in docs/queries.md.`
