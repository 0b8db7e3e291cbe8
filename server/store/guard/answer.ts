import type { QueryLimits, Value } from '../store.ts'

/** Collects rows until a limit is met. */
export interface AnswerCollector {
  readonly rows: Value[][]
  readonly truncated: boolean
  /** Takes one row; false where the answer is full and the row was left out. */
  add(row: Value[]): boolean
}

/** Makes a collector that stops at the limits on rows and bytes. */
export function createAnswer(limits: QueryLimits): AnswerCollector {
  const rows: Value[][] = []
  let bytes = 0
  let truncated = false
  return {
    rows,
    get truncated() {
      return truncated
    },
    add(row) {
      bytes += sizeOf(row)
      truncated ||= rows.length >= limits.rows || bytes > limits.bytes
      if (!truncated) rows.push(row)
      return !truncated
    },
  }
}

/** About how many bytes a value takes as JSON. */
export function sizeOf(value: Value): number {
  if (typeof value === 'string') return Buffer.byteLength(value) + 2
  if (value === null || typeof value !== 'object') return 8
  if (Array.isArray(value)) return value.reduce((sum: number, part: Value) => sum + sizeOf(part) + 1, 2)
  return Object.entries(value).reduce((sum, [name, part]) => sum + name.length + 4 + sizeOf(part), 2)
}
