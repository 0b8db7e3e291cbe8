import { z } from 'zod'
import { type Question, questionSchema } from '../../api/contract.ts'
import type { CypherFile } from '../../store/cypher-files.ts'

/**
 * Reads the comment header of a question: `group`, `title.en`, `title.sv`, `description.en`, `description.sv`, `example` (a
 * command that asks it), `parameter: name | kind | need | label en | label sv` and `column: name | heading en | heading sv`.
 * A kind that ends in `[]` takes several values; a need is `required`, `optional` or `default` with the value.
 * Throws where something is missing, wrong or unknown: the file is part of the program.
 */
export function questionOf(file: CypherFile): Question {
  const lines = file.header.split('\n').filter((line) => line.trim() !== '')
  const entries = lines.map((line) => entryOf(file.id, line))
  const values = (key: string) => entries.filter((entry) => entry.key === key).map((entry) => entry.value)
  const unknown = entries.find(({ key }) => !KEYS.has(key))
  if (unknown) throw new Error(`cypher/${file.id}.cypher: "${unknown.key}" is no part of a question's header.`)
  const question = questionSchema.safeParse({
    id: file.id.replace(/^.*\//, ''),
    group: values('group')[0],
    title: { en: values('title.en')[0], sv: values('title.sv')[0] },
    description: { en: values('description.en')[0], sv: values('description.sv')[0] },
    example: values('example')[0],
    parameters: values('parameter').map(parameterOf),
    columns: values('column').map(columnOf),
    cypher: file.cypher,
  })
  if (question.success) return question.data
  throw new Error(`cypher/${file.id}.cypher: the header does not fit. ${z.prettifyError(question.error)}`)
}

const KEYS = new Set(['group', 'example', 'title.en', 'title.sv', 'description.en', 'description.sv', 'parameter', 'column'])

function entryOf(file: string, line: string) {
  const colon = line.indexOf(':')
  if (colon === -1) throw new Error(`cypher/${file}.cypher: the header line "${line}" has no colon.`)
  return { key: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }
}

function parameterOf(value: string) {
  const [name, kind = '', need = '', en, sv] = cells(value)
  const [, preset = null] = /^default (.+)$/.exec(need) ?? []
  return {
    name,
    kind: kind.replace(/\[\]$/, ''),
    many: kind.endsWith('[]'),
    required: need === 'required' ? true : need === 'optional' || preset !== null ? false : need,
    default: preset,
    label: { en, sv },
  }
}

function columnOf(value: string) {
  const [name, en, sv] = cells(value)
  return { name, label: { en, sv } }
}

function cells(value: string): string[] {
  return value.split('|').map((cell) => cell.trim())
}
