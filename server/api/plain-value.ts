import type { AnswerValue } from './value.ts'

/** A value of the graph as JSON can hold it: an integer beyond 2^53 and a number that is none become their digits, marked by `_type`. */
export function plainValue(value: unknown): AnswerValue {
  if (typeof value === 'bigint') return { _type: 'integer', value: String(value) }
  if (typeof value === 'number' && !Number.isFinite(value)) return { _type: 'float', value: String(value) as 'NaN' }
  if (Array.isArray(value)) return value.map(plainValue)
  if (value === null || typeof value !== 'object') return value as AnswerValue
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainValue(part)]))
}
