import { type Command, Option } from 'commander'
import { ANSWER_LIMIT, askQuestion, FIRST_PAGE, type Page, questionParameters } from '../answers/questions/ask.ts'
import { questionById, questions } from '../answers/questions/catalogue.ts'
import { questionGroups } from '../answers/questions/groups.ts'
import { inlineParameters } from '../answers/questions/inline.ts'
import type { Language, Question } from '../api/contract.ts'
import type { Store } from '../store/store.ts'
import { wholeNumber } from './arguments.ts'
import type { Context } from './context.ts'
import { requireDocuments } from './require-documents.ts'
import { printRows, ROW_FORMATS, type RowFormat } from './rows-output.ts'
import { drawTable } from './table.ts'
import { wordsInUse } from './vocabulary.ts'
import { withStore } from './with-store.ts'

interface AskOptions {
  readonly format: RowFormat | 'cypher'
  readonly lang: Language
  readonly limit: number
  readonly skip: number
  readonly [parameter: string]: string | number | true | undefined
}

/** vart ask */
export function registerAsk(program: Command, context: Context): void {
  const command = program
    .command('ask')
    .description('Ask the graph a question. Without a question: list them.')
    .argument('[question]', 'id of the question')
  for (const { name, flag, description } of parameterNames())
    command.option(`--${optionOf(name)} ${flag ? '[yes]' : '<value>'}`, description)
  command
    .addOption(new Option('-f, --format <format>', 'how to answer').choices([...ROW_FORMATS, 'cypher']).default('table'))
    .addOption(new Option('-l, --lang <language>', 'language of headings and terms').choices(['en', 'sv']).default('en'))
    .option('--limit <rows>', `rows at most, up to ${ANSWER_LIMIT}`, wholeNumber(1, ANSWER_LIMIT), FIRST_PAGE.limit)
    .option('--skip <rows>', 'rows to leave out before the first', wholeNumber(0), FIRST_PAGE.skip)
    .addHelpText('after', HELP)
    .action(async (id: string | undefined, options: AskOptions) => {
      if (id === undefined) {
        listQuestions(context, options)
        return
      }
      const question = questionById(id)
      await withStore(context, (store) => answer(context, store, question, options))
    })
}

const HELP = `
Values are ids or names in Swedish, English, Danish, Norwegian or German, in any case; days are written 2020-07-16.
Tables cut long quotes; --format json and csv give them whole.

Examples:
  vart ask
  vart ask who-gets --item personnummer
  vart ask outside-eea --company Cling --format csv
  vart ask transfers --company Cling --as-of 2020-07-17
  vart ask transfers --without dpf
  vart ask by-basis --basis samtycke --lang sv
  vart query "$(vart ask where-goes --item e-post --format cypher)"`

/** Every parameter of every question, with the questions that take it; a flag alone means yes. */
function parameterNames() {
  const all = questions.flatMap(({ id, parameters }) => parameters.map((parameter) => ({ id, ...parameter })))
  const names = [...new Set(all.map(({ name }) => name))]
  return names.map((name) => {
    const taken = all.filter((parameter) => parameter.name === name)
    const flag = taken.every(({ kind }) => kind === 'flag')
    return { name, flag, description: `for ${taken.map(({ id }) => id).join(', ')}` }
  })
}

function listQuestions(context: Context, { format, lang }: AskOptions): void {
  if (format === 'json') {
    context.write(`${JSON.stringify(questions, null, 2)}\n`)
    return
  }
  const rows = questionGroups.flatMap(({ id, label }) => [
    ['', '', ''],
    [label[lang], '', ''],
    ...questions
      .filter(({ group }) => group === id)
      .map((question) => [question.id, question.title[lang], question.parameters.map(usage).join(' ')]),
  ])
  context.write(`${drawTable(['id', 'title', 'parameters'], rows, context.columns)}\n`)
}

function usage({ name, kind, required }: Question['parameters'][number]): string {
  if (kind === 'flag') return `[--${optionOf(name)}]`
  return required ? `--${optionOf(name)} …` : `[--${optionOf(name)} …]`
}

/** `asOf` is given as --as-of, which the command line reads back as `asOf`. */
function optionOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

async function answer(context: Context, store: Store, question: Question, options: AskOptions): Promise<void> {
  await requireDocuments(context, store)
  const { format, lang, limit, skip, ...written } = options
  const page = { limit, skip }
  const given = Object.fromEntries(
    Object.entries(written).map(([name, value]) => [name, value === true ? 'yes' : value?.toString()]),
  )
  const parameters = await questionParameters(store, question, given, lang, wordsInUse(context).lexicons.vocabulary, context.now)
  if (format === 'cypher') {
    context.write(`${inlineParameters(question.cypher, { ...parameters, ...page })}\n`)
    return
  }
  const { columns, rows, truncated } = await askQuestion(store, question, parameters, page)
  const headings = question.columns.map(({ label }) => label[lang])
  const facts = { question: question.id, parameters, truncated }
  context.write(printRows(format, { columns, headings, rows }, facts, context.columns))
  if (truncated) context.complain(moreRows(page, rows.length))
}

function moreRows({ skip, limit }: Page, shown: number): string {
  return `There are more rows than these ${shown}: --skip ${skip + limit} gives the next ones, --limit (up to ${ANSWER_LIMIT}) more at a time.`
}
