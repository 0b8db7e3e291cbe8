import type { sv } from './sv.ts'

/** The keys of every language: texts, and functions where a number or a name is part of the sentence. */
type Texts<T> = {
  [Key in keyof T]: T[Key] extends string ? string : T[Key] extends Record<string, string> ? Texts<T[Key]> : T[Key]
}
export type Messages = Texts<typeof sv>
