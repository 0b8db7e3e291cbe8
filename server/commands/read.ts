import type { Command } from 'commander'
import type { ImportResult } from '../../import/index.ts'
import type { Context } from './context.ts'
import { count } from './count.ts'
import { dataMapLines } from './data-map-lines.ts'
import { type AddressOptions, addAddressOptions, pageSettings } from './documents/address-options.ts'
import { type FoundDocument, findDocuments } from './documents/find.ts'
import { problemLine } from './documents/problem-lines.ts'
import { readDocument } from './documents/read.ts'
import { CommandFailed } from './failure.ts'

interface ReadOptions extends AddressOptions {
  readonly company?: string
  readonly json?: boolean
}

/** vart read */
export function registerRead(program: Command, context: Context): void {
  const command = program
    .command('read')
    .description('Show what documents say, with problems by line. Needs no graph.')
    .argument('<file...>', 'documents, folders of them, or web addresses')
    .option('-c, --company <name>', 'the company whose documents they are, where neither they nor documents.csv say it')
    .option('--json', 'print the data map: one file gives an object, several give an object a line')
  addAddressOptions(command)
    .addHelpText('after', HELP)
    .action((paths: string[], options: ReadOptions) => runRead(context, paths, options))
}

const HELP = `
Examples:
  vart read policy.txt
  vart read policy.txt --company "Example AB" --json
  vart read https://example.org/privacy
  vart read http://127.0.0.1:8000/policy.txt --allow-private`

async function runRead(context: Context, paths: readonly string[], options: ReadOptions): Promise<void> {
  const { documents, errors } = findDocuments(paths)
  for (const error of errors) context.complain(error)
  if (documents.length === 0) throw new CommandFailed('Nothing was read.')
  if (errors.length > 0) context.fail(1)
  const settings = { company: options.company, pages: pageSettings(context, options) }
  for (const document of documents) {
    const reading = await readDocument(document, settings)
    if ('failure' in reading) {
      context.complain(`${document.name}: not read. ${reading.failure}`)
      context.fail(1)
    } else if (options.json) context.write(`${JSON.stringify(reading.result.dataMap, null, documents.length === 1 ? 2 : 0)}\n`)
    else context.write(`${summary(document, reading.result)}\n\n`)
  }
}

function summary(document: FoundDocument, { dataMap, problems, text }: ImportResult): string {
  const items = new Set(
    [...dataMap.recipients, ...dataMap.activities].flatMap((flow) => flow.items.map(({ id, text }) => id ?? text)),
  )
  const counts = [
    count(dataMap.recipients.length, 'supplier'),
    count(dataMap.activities.length, 'activity'),
    count(items.size, 'item'),
    count(problems.length, 'problem'),
  ]
  const lines = problems.map((problem) => problemLine(document.path, text, problem))
  return [`${document.name}: ${counts.join(', ')}`, ...dataMapLines(dataMap), ...(lines.length > 0 ? ['', ...lines] : [])].join(
    '\n',
  )
}
