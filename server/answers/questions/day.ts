import { z } from 'zod'
import { UnknownTerm } from '../unknown-term.ts'

const daySchema = z.iso.date()
const TODAY = new Set(['today', 'idag'])

/** A day as a person wrote it, as an ISO date: `2020-07-16`, or `today` in universal time. Throws `UnknownTerm`. */
export function dayOf(name: string, written: string, now: Date): string {
  if (TODAY.has(written.toLowerCase())) return now.toISOString().slice(0, 10)
  const day = daySchema.safeParse(written)
  if (day.success) return day.data
  throw new UnknownTerm(`"${written}" is no day of the calendar.`, `Give ${name} as year, month and day: 2020-07-16.`)
}
