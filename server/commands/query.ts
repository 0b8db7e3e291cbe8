import { type Command, Option } from 'commander'
import { DEFAULT_LIMITS, type Parameters } from '../store/store.ts'
import { parameterArgument } from './arguments.ts'
import type { Context } from './context.ts'
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
      const result = await withStore(context, (store) => store.query({ cypher, parameters: param }))
      const { columns, rows, truncated, milliseconds } = result
      context.write(printRows(format, { columns, headings: columns, rows }, { truncated, milliseconds }, context.columns))
      if (truncated)
        context.complain(
          `The answer was cut at ${rows.length} rows (limits: ${DEFAULT_LIMITS.rows} rows, 8 MB). Narrow the query.`,
        )
    })
}

const HELP = `
Examples:
  vart query 'MATCH (company:Company) RETURN company.name AS name ORDER BY name'
  vart query 'MATCH (:DataItem {id: $item})<-[:CARRIES]-(flow:Flow) RETURN flow.name AS name' --param item=national-id-number

The graph is described in docs/graph.md.`
