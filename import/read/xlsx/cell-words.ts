import { tidy } from '../html/words.ts'

/** The words of a cell as a person sees them: dates in ISO form, a number without the noise of its last binary digits. */
export function cellWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dateWords(value)
  if (typeof value === 'number') return String(Number(value.toPrecision(15)))
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return tidy(String(value))
}

/** A date at midnight is a day; one in the year in which Excel begins to count is a time of day. */
function dateWords(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const [day = '', time = ''] = date.toISOString().split('T')
  const minutes = time.slice(0, 5)
  if (date.getUTCFullYear() < 1900) return minutes
  return minutes === '00:00' ? day : `${day} ${minutes}`
}
