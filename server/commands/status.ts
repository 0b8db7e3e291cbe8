import type { Command } from 'commander'
import { statusAnswer } from '../answers/status.ts'
import type { Context } from './context.ts'
import { wordsInUse, wordsLine } from './vocabulary.ts'
import { withStore } from './with-store.ts'

/** vart status */
export function registerStatus(program: Command, context: Context): void {
  program
    .command('status')
    .description('Show which graph Vart uses and how much it holds.')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExamples:\n  vart status\n  NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… vart status')
    .action(async ({ json }: { json?: boolean }) => {
      const words = wordsInUse(context)
      const status = await withStore(context, (store) => statusAnswer(store, context.installation.version))
      if (json) {
        context.write(`${JSON.stringify({ ...status, vocabulary: words.own }, null, 2)}\n`)
        return
      }
      const { documents, companies, flows, items } = status.counts
      context.write(
        [
          `Vart ${status.version}`,
          `Graph: ${status.store.product}, ${status.store.address}${status.store.kind === 'server' ? ' (through the Vart server that holds it)' : ''}`,
          wordsLine(words),
          `Holds: ${documents} documents, ${companies} companies, ${flows} flows, ${items} items`,
          ...(documents === 0 ? ['It is empty. Fill it with "vart import FOLDER".'] : []),
          '',
        ].join('\n'),
      )
    })
}
