import { z } from 'zod'
import { placeSchema } from './datamap-place.ts'

/** Something the reader did not understand or found odd; never a failure of the program. */
export const problemSchema = z.object({
  severity: z
    .enum(['error', 'warning', 'info'])
    .describe('error: nothing of it was read; warning: something was left out; info: read, and worth a look'),
  rule: z.string().describe('The kind of problem, in kebab case, e.g. "unknown-item"'),
  message: z.string().describe('A full sentence: what was found and what to do'),
  place: placeSchema.nullable().describe('Where it is written, or null where the whole document is meant'),
})
export type Problem = z.infer<typeof problemSchema>
