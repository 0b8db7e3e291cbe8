import { type Command, Option } from 'commander'
import type { Coverage } from '../../import/coverage.ts'
import type { ImportResult } from '../../import/index.ts'
import type { Context } from './context.ts'
import { count } from './count.ts'
import { dataMapLines } from './data-map-lines.ts'
import { type AddressOptions, addAddressOptions, pageSettings } from './documents/address-options.ts'
import { type FoundDocument, findDocuments } from './documents/find.ts'
import { problemLine } from './documents/problem-lines.ts'
import { readDocument } from './documents/read.ts'
import { countsOf, type DocumentReport, reportOf } from './documents/reading-report.ts'
import { CommandFailed } from './failure.ts'
import { addVocabularyOption, type VocabularyOption, wordsInUse } from './vocabulary.ts'

interface ReadOptions extends AddressOptions, VocabularyOption {
  readonly company?: string
  readonly json?: boolean
  readonly format: 'text' | 'json'
  readonly strict?: boolean
}

/** vart read */
export function registerRead(program: Command, context: Context): void {
  const command = program
    .command('read')
    .description('Show what documents say, with problems by line. Needs no graph.')
    .argument('<file...>', 'documents, folders of them, or web addresses')
    .option('-c, --company <name>', 'the company whose documents they are, where neither they nor documents.csv say it')
    .addOption(new Option('-f, --format <format>', 'how to report: lines, or JSON').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('--json', 'print the data map: one file gives an object, several give an object a line').conflicts('format'),
    )
    .option('--strict', 'fail where a document has warnings')
  addVocabularyOption(addAddressOptions(command))
    .addHelpText('after', HELP)
    .action((paths: string[], options: ReadOptions) => runRead(context, paths, options))
}

const HELP = `
--json prints what documents say, --format json what came of reading them: one object,
  { "version": 1, "documents": [ { "name", "path", "failure", "counts", "coverage", "problems" } ], "errors": [] }
  failure   why it was not read, as a sentence; else null
  counts    recipients, activities, items (each once), warnings, infos; null where it was not read
  coverage  read and total: of how many cells, list items and labelled values, in tables, lists and labels
            that tell of personal data, anything was read; null where it was not read
  problems  [ { "line", "column", "severity": "warning" or "info", "rule", "message" } ]; line and column
            count from 1, and are null where the whole document is meant
  errors    what was not found or could not be looked at, as sentences

Exit codes: 0 everything was read; 1 something was not, or has warnings and --strict is given; 2 wrong use.

Examples:
  vart read policy.txt
  vart read policies/ --strict --format json
  vart read policy.txt --company "Example AB" --json
  vart read https://example.org/privacy
  vart read http://127.0.0.1:8000/policy.txt --allow-private`

async function runRead(context: Context, paths: readonly string[], options: ReadOptions): Promise<void> {
  const { lexicons } = wordsInUse(context, options.vocabulary)
  const { documents, errors } = findDocuments(paths)
  for (const error of errors) context.complain(error)
  if (documents.length === 0) throw new CommandFailed('Nothing was read.')
  if (errors.length > 0) context.fail(1)
  const settings = { company: options.company, lexicons, pages: pageSettings(context, options) }
  const reports: DocumentReport[] = []
  for (const document of documents) {
    const reading = await readDocument(document, settings)
    reports.push(reportOf(reading))
    if ('failure' in reading) {
      context.complain(`${document.name}: not read. ${reading.failure}`)
      context.fail(1)
    } else if (options.json) context.write(`${JSON.stringify(reading.result.dataMap, null, documents.length === 1 ? 2 : 0)}\n`)
    else if (options.format === 'text') context.write(`${summary(document, reading.result)}\n\n`)
  }
  if (options.format === 'json') context.write(`${JSON.stringify({ version: 1, documents: reports, errors }, null, 2)}\n`)
  if (options.strict) failOnWarnings(context, reports)
}

function failOnWarnings(context: Context, reports: readonly DocumentReport[]): void {
  const warned = reports.map(({ counts }) => counts?.warnings ?? 0).filter((warnings) => warnings > 0)
  const sum = warned.reduce((total, warnings) => total + warnings, 0)
  if (sum === 0) return
  const where = reports.length === 1 ? reports[0]?.name : `${warned.length} of ${reports.length} documents`
  context.complain(
    `There ${sum === 1 ? 'is' : 'are'} ${count(sum, 'warning')} in ${where}, and --strict counts warnings as failures.`,
  )
  context.fail(1)
}

function summary(document: FoundDocument, result: ImportResult): string {
  const { dataMap, problems, coverage, text } = result
  const { recipients, activities, items } = countsOf(result)
  const counts = [
    count(recipients, 'supplier'),
    count(activities, 'activity'),
    count(items, 'item'),
    count(problems.length, 'problem'),
  ]
  const lines = problems.map((problem) => problemLine(document.path, text, problem))
  return [
    `${document.name}: ${counts.join(', ')}`,
    ...(coverage.total > 0 ? [coverageLine(coverage)] : []),
    ...dataMapLines(dataMap),
    ...(lines.length > 0 ? ['', ...lines] : []),
  ].join('\n')
}

/** Rounded down, so that 100 % is all of it. */
function coverageLine({ read, total }: Coverage): string {
  return `Coverage: ${Math.floor((100 * read) / total)} % (${read} of ${count(total, 'cell and list item')})`
}
