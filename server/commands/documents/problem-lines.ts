import type { Problem } from '../../../import/problem.ts'

/** A problem as compilers write it: file:line:column severity rule message. */
export function problemLine(name: string, text: string | null, { place, severity, rule, message }: Problem): string {
  const where = place ? `${name}:${place.line}:${columnOf(text, place.start)}` : `${name}:1:1`
  return `${where} ${severity} ${rule} ${message}`
}

/** The 1-based column of an offset; 1 where there is no text to count in. */
function columnOf(text: string | null, offset: number): number {
  if (text === null || offset > text.length) return 1
  return offset - text.lastIndexOf('\n', offset - 1)
}
