import type { Command } from 'commander'
import type { LoadSummary } from '../load.ts'
import type { Context } from './context.ts'
import { count } from './count.ts'
import { type AddressOptions, addAddressOptions, pageSettings } from './documents/address-options.ts'
import { findDocuments } from './documents/find.ts'
import { importDocuments, type Outcome } from './documents/import.ts'
import { CommandFailed } from './failure.ts'
import { addVocabularyOption, type VocabularyOption, wordsInUse } from './vocabulary.ts'
import { withStore } from './with-store.ts'

interface ImportOptions extends AddressOptions, VocabularyOption {
  readonly company?: string
  readonly strict?: boolean
  readonly quiet?: boolean
}

/** vart import */
export function registerImport(program: Command, context: Context): void {
  const command = program
    .command('import')
    .description('Read documents and load what they state into the graph. Importing twice changes nothing.')
    .argument(
      '<path...>',
      'files, data maps (.json), folders or web addresses; hidden files, README and what .vartignore names are skipped',
    )
    .option('-c, --company <name>', 'the company whose documents they are, where neither they nor documents.csv say it')
    .option('--strict', 'leave out documents with warnings, and fail')
    .option('-q, --quiet', 'do not list problems')
  addVocabularyOption(addAddressOptions(command))
    .addHelpText('after', HELP)
    .action((paths: string[], options: ImportOptions) => runImport(context, paths, options))
}

const HELP = `
A folder may hold a documents.csv (columns file, company, url, retrieved) that says what its documents do not, and a
.vartignore that names what is left out of it (a name a line, * for any characters, a slash at the end for folders).

Examples:
  vart import policies/
  vart import policy.txt --company "Example AB"
  vart import https://example.org/privacy --company "Example AB"
  vart read policy.txt --json > map.json && vart import map.json`

async function runImport(context: Context, paths: readonly string[], options: ImportOptions): Promise<void> {
  const { lexicons } = wordsInUse(context, options.vocabulary)
  const { documents, errors } = findDocuments(paths)
  for (const error of errors) context.complain(error)
  if (documents.length === 0) throw new CommandFailed('Nothing was imported.')
  const outcomes = await withStore(context, (store) =>
    importDocuments(store, documents, {
      company: options.company,
      lexicons,
      pages: pageSettings(context, options),
      importer: context.installation.version,
      strict: options.strict ?? false,
      now: context.now,
      onDocument: (name, index, total) => context.progress(`[${index + 1}/${total}] ${name}`),
      onOutcome: (outcome) => {
        context.progress('')
        report(context, outcome, options.quiet ?? false)
      },
    }),
  )
  context.write(`${totals(outcomes)}\n`)
  if (errors.length > 0 || outcomes.some(({ failure }) => failure !== null)) context.fail(1)
}

const CHANGES: Readonly<Record<LoadSummary['status'], string>> = {
  added: '',
  changed: ' (new version)',
  reread: ' (same bytes, read anew: other facts)',
  unchanged: ' (unchanged)',
}

function report(context: Context, { name, summary, failure, problems }: Outcome, quiet: boolean): void {
  if (failure !== null) context.complain(`${name}: not imported. ${failure}`)
  if (summary !== null) {
    const { recipients, activities, items, status } = summary
    const parts = [count(recipients, 'supplier'), count(activities, 'activity'), count(items, 'item')]
    context.write(`${name}: ${[...parts, count(problems.length, 'problem')].join(', ')}${CHANGES[status]}\n`)
  }
  if (!quiet) for (const line of problems) context.write(`  ${line}\n`)
}

function totals(outcomes: readonly Outcome[]): string {
  const done = outcomes.flatMap(({ summary }) => summary ?? [])
  const sum = (pick: (summary: (typeof done)[number]) => number) => done.reduce((total, summary) => total + pick(summary), 0)
  const counts = [
    count(
      sum((summary) => summary.recipients),
      'supplier',
    ),
    count(
      sum((summary) => summary.activities),
      'activity',
    ),
    count(
      outcomes.reduce((total, { problems }) => total + problems.length, 0),
      'problem',
    ),
  ]
  const unchanged = done.filter(({ status }) => status === 'unchanged').length
  const failed = outcomes.length - done.length
  const notes = [...(unchanged > 0 ? [`${unchanged} unchanged`] : []), ...(failed > 0 ? [`${failed} not imported`] : [])]
  return `${count(done.length, 'document')}: ${[...counts, ...notes].join(', ')}`
}
