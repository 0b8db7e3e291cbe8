import { questionGroups } from '../../server/answers/questions/groups.ts'
import type { Question } from '../../server/api/contract.ts'

const HEAD = `# The questions

Each is one file of [cypher/questions](../cypher/questions), in Cypher that both stores answer alike. Ask one on the command line
(\`vart ask\`, which lists them), or over HTTP (\`/api/questions/ID?item=…\`). \`--format cypher\` prints the query that was asked, to
change and run with \`vart query\`.

Values are ids or names in the languages of the vocabulary; an unknown one is met with the nearest that are known. Where a parameter
takes several, separate them with commas. Data takes items and categories: a category stands for its items, and an item for those
that the vocabulary holds to be kinds of it (location data for GPS coordinates). A date is a day, \`2020-07-16\`, or \`today\`; on the command
line \`asOf\` is \`--as-of\`.

Every row leads to its place: document, line and quote. What a document calls possible is marked: in the column of the certainty, or
behind the word in a list, \`Ireland (possible)\`. An empty cell: the document does not say.
`

/** The page that describes every question, made from their headers. */
export function questionsPage(questions: readonly Question[]): string {
  const parts = questionGroups.map(({ id, label }) =>
    [`## ${label.en}`, ...questions.filter(({ group }) => group === id).map(section)].join('\n\n'),
  )
  return `${[HEAD, ...parts].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`
}

function section({ id, title, description, parameters, columns, example }: Question): string {
  const taken = parameters.map(
    (parameter) =>
      `| \`${parameter.name}\` | ${parameter.label.en} | ${parameter.kind}${parameter.many ? ', several' : ''} | ${need(parameter)} |`,
  )
  const table =
    taken.length > 0 ? ['| parameter | | kind | |\n|---|---|---|---|', ...taken].join('\n') : 'It takes no parameters.'
  const given = columns.map(column).join(' · ')
  return [`### ${id}`, `**${title.en}.** ${description.en}`, table, `Columns: ${given}.`, `\`\`\`bash\n${example}\n\`\`\``].join(
    '\n\n',
  )
}

function column({ name, label }: Question['columns'][number]): string {
  const words = label.en.toLowerCase()
  return words === name ? `\`${name}\`` : `\`${name}\` (${words})`
}

function need({ required, default: preset }: Question['parameters'][number]): string {
  if (required) return 'required'
  return preset === null ? 'optional' : `\`${preset}\` where not given`
}
