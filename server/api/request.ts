import { z } from 'zod'
import { RequestProblem } from './problem.ts'

/** Checks a part of a request; what does not fit becomes an error that names it. */
export function parseRequest<T extends z.ZodType>(schema: T, value: unknown, hint: string): z.infer<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new RequestProblem(
    400,
    'bad-request',
    `The request does not fit: ${z.prettifyError(parsed.error).replace(/\s+/g, ' ')}.`,
    hint,
  )
}
