import type { Command } from 'commander'
import { documentNamed } from '../answers/find-documents.ts'
import type { DocumentView } from '../api/contract.ts'
import { documentSize, removeDocument, removeEarlierVersions } from '../remove.ts'
import type { Store } from '../store/store.ts'
import type { Context } from './context.ts'
import { count } from './count.ts'
import { CommandFailed } from './failure.ts'
import { withStore } from './with-store.ts'

interface RemoveOptions {
  readonly yes?: boolean
  readonly earlier?: boolean
}

/** vart remove */
export function registerRemove(program: Command, context: Context): void {
  program
    .command('remove')
    .description('Remove a document from the graph: all its versions, what it states, and what no other document names.')
    .argument('<document>', 'its id, address, name or title')
    .option('--earlier', 'remove only the versions before the current one; what the document states now stays')
    .option('-y, --yes', 'do not ask')
    .addHelpText('after', HELP)
    .action((name: string, options: RemoveOptions) =>
      withStore(context, async (store) => remove(context, store, await documentNamed(store, name), options)),
    )
}

const HELP = `
What other documents state is not touched, and the file itself stays where it is.

Examples:
  vart remove policy.txt
  vart remove https://example.org/privacy --yes
  vart remove policy.txt --earlier`

async function remove(
  context: Context,
  store: Store,
  { id, company }: DocumentView,
  { yes, earlier }: RemoveOptions,
): Promise<void> {
  const { flows, versions } = await documentSize(store, id)
  if (earlier) {
    await agree(context, yes, `Remove the ${count(Math.max(0, versions - 1), 'earlier version')} of ${id} from the graph?`)
    context.write(`${id}: removed ${count(await removeEarlierVersions(store, id), 'earlier version')}.\n`)
    return
  }
  await agree(context, yes, `Remove ${id}, its ${count(flows, 'flow')} and its ${count(versions, 'version')} from the graph?`)
  const gone = await removeDocument(store, id, company.id)
  const parts = [count(gone.flows, 'flow'), count(gone.versions, 'version')]
  const alone = [count(gone.companies, 'company'), count(gone.items, 'item')]
  context.write(`${id}: removed, with ${parts.join(' and ')}, and ${alone.join(' and ')} that no other document names.\n`)
}

/** Throws `CommandFailed` where the person says no, and where nobody can be asked. */
async function agree(context: Context, yes: boolean | undefined, question: string): Promise<void> {
  if (yes) return
  const answer = await context.confirm(question)
  if (answer) return
  const message = answer === null ? `${question} Nobody can be asked here: add --yes.` : 'Nothing was removed.'
  throw new CommandFailed(message, answer === null ? 2 : 1)
}
