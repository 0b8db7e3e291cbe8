import { type Command, Option } from 'commander'
import { documentsOf } from '../answers/find-documents.ts'
import { comparisonAnswer } from '../answers/versions.ts'
import type { Language } from '../api/contract.ts'
import type { Comparison } from '../api/version-contract.ts'
import type { Context } from './context.ts'
import { compareFiles } from './diff/files.ts'
import { comparisonLines } from './diff/lines.ts'
import { type AddressOptions, addAddressOptions } from './documents/address-options.ts'
import { CommandFailed, failureOf } from './failure.ts'
import { addVocabularyOption, type VocabularyOption, wordsInUse } from './vocabulary.ts'
import { withStore } from './with-store.ts'

interface DiffOptions extends AddressOptions, VocabularyOption {
  readonly from?: string
  readonly to?: string
  readonly company?: string
  readonly format: 'text' | 'json'
  readonly lang: Language
  readonly exitCode?: boolean
}

/** vart diff */
export function registerDiff(program: Command, context: Context): void {
  const command = program
    .command('diff')
    .description('Show what a document states now that it did not before: facts added, removed and changed.')
    .argument('<old>', 'a document in the graph (id, address, name or title) or a company; with two arguments, a file or address')
    .argument('[new]', 'a file or address to compare with; needs no graph')
    .option('--from <version>', 'the version before: its number, or the beginning of its hash (default: the one before --to)')
    .option('--to <version>', 'the version after (default: the current one)')
    .option('-c, --company <name>', 'the company whose files they are, where they do not say it themselves')
    .addOption(new Option('-f, --format <format>', 'how to tell').choices(['text', 'json']).default('text'))
    .addOption(new Option('-l, --lang <language>', 'language of the words').choices(['en', 'sv']).default('en'))
    .option('--exit-code', 'exit with 1 where there are differences, and with 2 where they cannot be told')
  addVocabularyOption(addAddressOptions(command))
    .addHelpText('after', HELP)
    .action((before: string, after: string | undefined, options: DiffOptions) => run(context, before, after, options))
}

const HELP = `
+ is new, - is gone, ~ is changed; lines are those of the version before → after. What only stands elsewhere, or is said in
other words of the same meaning, is no difference.

--format json prints one object, { "version": 1, "comparisons": [ { "document", "from", "to", "cause", "differences" } ] }
  from, to     the versions compared; from is null where there is only one
  cause        "document": its bytes changed; "reading": the same bytes, of which Vart now reads other facts; null: no difference
  differences  [ { "change": "added", "removed" or "changed", "kind", "flow", "before", "after" } ], each side with its place

Exit codes: 0 done, whether or not there are differences; 1 it could not be told; 2 wrong use.
With --exit-code: 0 no difference; 1 differences; 2 it could not be told, or wrong use.

Examples:
  vart diff policy.txt                        since the version before
  vart diff Cling --lang sv                   every document of a company
  vart diff policy.txt --from 1 --to 3
  vart diff old.txt new.txt --exit-code       two files, in a script`

async function run(context: Context, before: string, after: string | undefined, options: DiffOptions): Promise<void> {
  try {
    const comparisons =
      after === undefined ? await inGraph(context, before, options) : await ofFiles(context, before, after, options)
    print(context, comparisons, options)
    if (options.exitCode && comparisons.some(({ differences }) => differences.length > 0)) context.fail(1)
  } catch (error) {
    const failure = options.exitCode ? failureOf(error) : null
    throw failure ? new CommandFailed(failure.message, 2) : error
  }
}

function inGraph(context: Context, name: string, options: DiffOptions): Promise<Comparison[]> {
  return withStore(context, async (store) => {
    const documents = await documentsOf(store, name)
    const versions = { ...(options.from ? { from: options.from } : {}), ...(options.to ? { to: options.to } : {}) }
    if (documents.length > 1 && (options.from ?? options.to) !== undefined) {
      const ids = documents.map(({ id }) => id).join(', ')
      throw new CommandFailed(`${name} published several documents: give one of them with --from and --to (${ids}).`, 2)
    }
    const comparisons: Comparison[] = []
    for (const document of documents) comparisons.push(await comparisonAnswer(store, document, versions))
    return comparisons
  })
}

async function ofFiles(context: Context, before: string, after: string, options: DiffOptions): Promise<Comparison[]> {
  if ((options.from ?? options.to) !== undefined) {
    throw new CommandFailed('--from and --to choose versions in the graph; two files are compared as they are.', 2)
  }
  return [await compareFiles(context, before, after, options)]
}

function print(context: Context, comparisons: readonly Comparison[], { format, lang, vocabulary }: DiffOptions): void {
  if (format === 'json') {
    context.write(`${JSON.stringify({ version: 1, comparisons }, null, 2)}\n`)
    return
  }
  const telling = { language: lang, vocabulary: wordsInUse(context, vocabulary).lexicons.vocabulary }
  context.write(`${comparisons.map((comparison) => comparisonLines(comparison, telling).join('\n')).join('\n\n')}\n`)
}
