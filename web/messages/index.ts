import type { Label } from '../../server/api/contract.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'

export type Language = 'sv' | 'en'
/** The keys of every language: texts, and functions where a number or a name is part of the sentence. */
export type Messages = { [Key in keyof typeof sv]: (typeof sv)[Key] extends string ? string : (typeof sv)[Key] }

const MESSAGES: Record<Language, Messages> = { sv, en }

/** What the page says in a language. */
export const messagesIn = (language: Language): Messages => MESSAGES[language]

/** A label in a language. */
export const labelIn = (label: Label, language: Language): string => label[language] || label.en || label.sv
