import fideslangTsv from './fideslang.tsv?raw'
import { type Term, vocabulary } from './index.ts'
import { parseTsv } from './tsv.ts'

/** The three groups of keys in Fideslang that Vart reads. */
export type KeyKind = 'item' | 'subject' | 'purpose'

/** Which term stands for a key that several terms share, or that is wider than its only term; '' for none. */
const CHOSEN = new Map(parseTsv(fideslangTsv).map(({ kind, key, id }) => [`${kind} ${key}`, id ?? '']))

const TERMS: Record<KeyKind, ReadonlyMap<string, readonly string[]>> = {
  item: byKey(vocabulary.items),
  subject: byKey(vocabulary.subjects),
  purpose: byKey(vocabulary.purposes),
}

function byKey(terms: ReadonlyMap<string, Term>): Map<string, string[]> {
  const keys = new Map<string, string[]>()
  for (const { id, fideslang } of terms.values()) {
    if (fideslang !== null) keys.set(fideslang, [...(keys.get(fideslang) ?? []), id])
  }
  return keys
}

const WRITTEN: Record<KeyKind, RegExp> = {
  item: /^(?:user|system)(?:\.[a-z][a-z_]{1,40}){0,6}$/u,
  subject: /^[a-z]{3,20}(?:_[a-z]{2,20}){0,3}$/u,
  purpose:
    /^(?:analytics|collect|employment|essential|finance|functional|marketing|operations|personalize|sales|third_party_sharing|train_ai_system)(?:\.[a-z][a-z_]{1,40}){0,6}$/u,
}

/** True for a key of Fideslang: a path such as "user.contact.email", or a subject that the language has. */
export function isKey(kind: KeyKind, words: string): boolean {
  if (!WRITTEN[kind].test(words)) return false
  return kind !== 'subject' || CHOSEN.has(`subject ${words}`) || TERMS.subject.has(words)
}

/** True for a key that says that it is about no person: Fideslang's own data of systems. */
export function isAboutNobody(key: string): boolean {
  return /^system(?:\.|$)/u.test(key)
}

/**
 * The term that a key stands for: its own, or that of the nearest key above it. The top of the purposes says too little for
 * what lies below; what lies below "user" is personal data at least. Null where none is sure.
 */
export function termOfKey(kind: KeyKind, key: string): string | null {
  const parts = key.split('.')
  for (let count = parts.length; count > 0; count -= 1) {
    if (kind === 'purpose' && count === 1 && parts.length > 1) return null
    const id = ownTerm(kind, parts.slice(0, count).join('.'))
    if (id !== null) return id
  }
  return null
}

function ownTerm(kind: KeyKind, key: string): string | null {
  const chosen = CHOSEN.get(`${kind} ${key}`)
  if (chosen !== undefined) return chosen === '' ? null : chosen
  const terms = TERMS[kind].get(key) ?? []
  return terms.length === 1 ? (terms[0] ?? null) : null
}
