import { type Command, Option } from 'commander'
import type { LoadSummary } from '../load.ts'
import type { Context } from './context.ts'
import { count } from './count.ts'
import { type AddressOptions, addAddressOptions, pageSettings } from './documents/address-options.ts'
import { findDocuments } from './documents/find.ts'
import { importDocuments } from './documents/import.ts'
import type { Outcome } from './documents/load-group.ts'
import { progressLine } from './documents/progress.ts'
import { CommandFailed } from './failure.ts'
import { addVocabularyOption, type VocabularyOption, wordsInUse } from './vocabulary.ts'
import { withStore } from './with-store.ts'

interface ImportOptions extends AddressOptions, VocabularyOption {
  readonly company?: string
  readonly strict?: boolean
  readonly quiet?: boolean
  readonly format: 'text' | 'json'
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
    .addOption(new Option('-f, --format <format>', 'how to report: lines, or JSON').choices(['text', 'json']).default('text'))
  addVocabularyOption(addAddressOptions(command))
    .addHelpText('after', HELP)
    .action((paths: string[], options: ImportOptions) => runImport(context, paths, options))
}

const HELP = `
A folder may hold a documents.csv (columns file, company, url, retrieved) that says what its documents do not, and a
.vartignore that names what is left out of it (a name a line, * for any characters, a slash at the end for folders).

Each document is loaded whole or not at all. An import that was interrupted is taken up by the same command: what is there
already is unchanged. A document keeps its versions: "new version" means other bytes than before, "read anew" the same bytes,
of which this Vart or vocabulary reads other facts. "vart diff" tells what changed.

--format json prints one object at the end, { "version": 1, "documents": [ … ], "errors": [] }: for each document what
"vart read --format json" says of it, with "id" in the graph, "status" (added, changed, reread, renewed, unchanged or
failed) and "rows".

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
      onDocument: (name, progress) => context.progress(progressLine(progress, name)),
      onOutcome: (outcome) => {
        context.progress('')
        report(context, outcome, options)
      },
    }),
  )
  context.write(options.format === 'json' ? jsonOf(outcomes, errors) : `${totals(outcomes)}\n`)
  if (errors.length > 0 || outcomes.some(({ failure }) => failure !== null)) context.fail(1)
}

const CHANGES: Readonly<Record<LoadSummary['status'], string>> = {
  added: '',
  changed: ' (new version)',
  reread: ' (same bytes, read anew: other facts)',
  renewed: ' (the same facts; places or labels renewed)',
  unchanged: ' (unchanged)',
}

/** A line as soon as a document is in the graph: from then on it stays there, whatever becomes of the rest. */
function report(context: Context, { name, summary, failure, problems }: Outcome, { quiet, format }: ImportOptions): void {
  if (failure !== null) context.complain(`${name}: not imported. ${failure}`)
  if (format === 'json') return
  if (summary !== null) {
    const { recipients, activities, items, status } = summary
    const parts = [count(recipients, 'supplier'), count(activities, 'activity'), count(items, 'item')]
    context.write(`${name}: ${[...parts, count(problems.length, 'problem')].join(', ')}${CHANGES[status]}\n`)
  }
  if (!quiet) for (const line of problems) context.write(`  ${line}\n`)
}

function jsonOf(outcomes: readonly Outcome[], errors: readonly string[]): string {
  const documents = outcomes.map(({ summary, report }) => ({
    ...report,
    id: summary?.document ?? null,
    status: summary?.status ?? 'failed',
    rows: summary?.rows ?? 0,
  }))
  return `${JSON.stringify({ version: 1, documents, errors }, null, 2)}\n`
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
