import type { Label } from '../../server/api/contract.ts'
import { en } from './en.ts'
import type { Messages } from './messages.ts'
import { sv } from './sv.ts'

export type { Messages } from './messages.ts'
export type Language = 'sv' | 'en'
const MESSAGES: Record<Language, Messages> = { sv, en }

/** What the page says in a language. */
export const messagesIn = (language: Language): Messages => MESSAGES[language]

/** A label in a language. */
export const labelIn = (label: Label, language: Language): string => label[language] || label.en || label.sv
