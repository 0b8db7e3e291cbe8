/** A value of the graph as JSON can hold it: an integer beyond 2^53 becomes its digits. */
export function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return value.map(plainValue)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainValue(part)]))
}
