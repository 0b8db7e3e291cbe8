import type { sv } from './sv.ts'

/** The keys of every language: texts, and functions where a number or a name is part of the sentence. */
export type Messages = { [Key in keyof typeof sv]: (typeof sv)[Key] extends string ? string : (typeof sv)[Key] }
