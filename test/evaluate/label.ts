import { z } from 'zod'
import { type EvaluatedFact, KINDS } from './fact.ts'

const COLUMNS = ['document', 'flow', 'kind', 'value', 'certainty', 'line']

const labelSchema = z.object({
  document: z.string().min(1),
  flow: z.string(),
  kind: z.enum(KINDS),
  value: z.string().min(1),
  certainty: z.enum(['stated', 'possible']),
  line: z
    .string()
    .regex(/^[1-9]\d*$|^$/)
    .transform((line) => (line === '' ? null : Number(line))),
})

/** Reads a file of labels. Throws a sentence that names file and line where a label is not well formed. */
export function parseLabels(file: string, tsv: string): EvaluatedFact[] {
  const [header = '', ...lines] = tsv.replace(/\n$/, '').split('\n')
  if (header !== COLUMNS.join('\t')) throw new Error(`${file}, line 1: the columns must be ${COLUMNS.join(', ')}.`)
  return lines.map((line, index) => {
    const cells = line.split('\t')
    const label = labelSchema.safeParse(Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at] ?? ''])))
    if (!label.success) throw new Error(`${file}, line ${index + 2}: ${z.prettifyError(label.error)}`)
    return label.data
  })
}
