import type { Lexicons } from '../vocabulary/lexicons.ts'
import { type Column, headerRoles } from './columns.ts'

/** "3.", "2.1", "A.3", "(a)", "a)", "§ 4", "Art. 5": the number of a heading, with the space behind it. */
const NUMBER =
  /^(?:(?:§ ?|art\.? |artikel |article |punkt |section |avsnitt )?(?:\d{1,2}|[a-z](?=\.\d))(?:\.\d{1,2}){0,3}[.):]?|\(?[a-z]\))\s+/iu

/** How many characters at the beginning of a heading are its number; 0 where it has none. */
export function numberLength(words: string): number {
  return NUMBER.exec(words.slice(0, 40))?.[0].length ?? 0
}

/** The roles that a label or a heading gives to what stands below or beside it, its number and a colon aside; none where it is no header. */
export function labelRoles(words: string, lexicons: Lexicons): Column {
  if (words.length > 120) return []
  return headerRoles(words.slice(numberLength(words)).replace(/[\s:?]{1,4}$/u, ''), lexicons)
}
