import type { Match } from '../vocabulary/lexicon.ts'

const OF =
  /(?<!\p{L})(?:för|hos|till|av|på|of|for|from|at|til|af|von|bei|der|des)(?: (?:the|den|det|der|your|kundens|customer's|våra|our|vores|våre)){0,2} $/u

/** "Name of the contact person", "kontaktpersonens navn": the contact person is whose data it is, no item. */
export function isPerson(folded: string, { id, start, end }: Match): boolean {
  if (id !== 'contact-person') return false
  return OF.test(folded.slice(Math.max(0, start - 40), start)) || /(?:ens|'s|s')$/u.test(folded.slice(start, end))
}

/** "Os" is Danish for "us"; only the operating system is written in capitals. */
export function isPronoun(text: string, { start, end }: Match): boolean {
  return text.slice(start, end) === 'os'
}
