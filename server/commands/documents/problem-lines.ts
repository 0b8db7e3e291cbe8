import type { Place } from '../../../import/place.ts'
import type { Problem } from '../../../import/problem.ts'

/** A problem as compilers write it: file:line:column severity rule message. */
export function problemLine(name: string, text: string | null, { place, severity, rule, message }: Problem): string {
  const where = place ? `${name}:${place.line}:${problemColumn(text, place)}` : `${name}:1:1`
  return `${where} ${severity} ${rule} ${message}`
}

/** The 1-based column at which a place begins; 1 where there is no text to count in. */
export function problemColumn(text: string | null, { start }: Place): number {
  if (text === null || start === 0 || start > text.length) return 1
  return start - text.lastIndexOf('\n', start - 1)
}
