import { writeFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { resolveTerms } from '../answers/questions/resolve.ts'
import { FLOW_LIMIT, type FlowFilter, type Language } from '../api/contract.ts'
import type { Store } from '../store/store.ts'
import type { Context } from './context.ts'
import { CommandFailed } from './failure.ts'
import { requireDocuments } from './require-documents.ts'
import { wordsInUse } from './vocabulary.ts'
import { withStore } from './with-store.ts'

const FILTERS = ['company', 'item', 'country', 'basis'] as const

interface ExportOptions extends FlowFilter {
  readonly format: 'svg' | 'mermaid'
  readonly lang: Language
  readonly output?: string
}

/** vart export */
export function registerExport(program: Command, context: Context): void {
  const parent = program.command('export').description('Draw what the graph holds, for documents and presentations.')
  const command = parent
    .command('transfer-map')
    .description('Draw where personal data goes: items, companies, recipients, countries and safeguards.')
    .addOption(new Option('-f, --format <format>', 'what to draw').choices(['svg', 'mermaid']).default('svg'))
  for (const name of FILTERS)
    command.option(`--${name} <values>`, `only flows with this ${name}; ids or names, separated by commas`)
  command
    .option('-o, --output <file>', 'file to write (default: standard output)')
    .addOption(new Option('-l, --lang <language>', 'language of the drawing').choices(['en', 'sv']).default('en'))
    .addHelpText('after', EXAMPLES)
    .action((options: ExportOptions) => withStore(context, (store) => draw(context, store, options)))
  parent.addHelpText('after', EXAMPLES)
}

const EXAMPLES = `
Examples:
  vart export transfer-map --company cling --format svg -o map.svg
  vart export transfer-map --item personnummer --lang sv -o personnummer.svg
  vart export transfer-map --company cling --format mermaid`

async function draw(context: Context, store: Store, options: ExportOptions): Promise<void> {
  await requireDocuments(context, store)
  const { vocabulary } = wordsInUse(context).lexicons
  const filter: Record<string, string> = {}
  for (const name of FILTERS) {
    const value = options[name]
    if (value !== undefined) filter[name] = await resolveTerms(store, name, value, vocabulary)
  }
  const { format, lang, output } = options
  const date = context.now().toISOString().slice(0, 10)
  // Loaded here, so that commands which draw nothing start without fonts and layout.
  const { transferMap } = await import('../answers/transfer-map.ts')
  const map = await transferMap(store, { filter, format, language: lang, date })
  if (map.total === 0) context.complain('No flow matches, so the map is empty. See "vart status" and the filters.')
  if (map.total > map.shown)
    context.complain(`The map shows the first ${FLOW_LIMIT} of ${map.total} flows. Filter by company or item.`)
  if (output === undefined) {
    context.write(map.text)
    return
  }
  writeTo(output, map.text)
  context.complain(`Wrote ${output} (${map.shown} flows).`)
}

function writeTo(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    if (code === null) throw error
    throw new CommandFailed(`${file} cannot be written (${code}). Check that its folder exists and that you may write there.`)
  }
}
