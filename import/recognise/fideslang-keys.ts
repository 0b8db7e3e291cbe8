import { type Span, within } from '../place.ts'
import { isAboutNobody, isKey, type KeyKind, termOfKey } from '../vocabulary/fideslang.ts'
import type { Role } from '../vocabulary/headers.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import type { Findings } from './findings.ts'

const KINDS: Partial<Record<Role, KeyKind>> = {
  items: 'item',
  categories: 'item',
  data: 'item',
  subjects: 'subject',
  purpose: 'purpose',
  processing: 'purpose',
}

/**
 * Reads a cell that holds keys of Fideslang and nothing else ("user.name, user.contact.email"). True where it did: the words
 * are no words of a language then. A single word that the vocabulary has is a word first.
 */
export function recogniseKeys(role: Role, span: Span, flow: number, findings: Findings): boolean {
  const kind = KINDS[role]
  if (kind === undefined || span.text.length > 5_000 || /[^a-z_.,;\s]/u.test(span.text)) return false
  const keys = [...span.text.matchAll(/[^\s,;]{1,200}/gu)].map((key) => within(span, key.index, key.index + key[0].length))
  if (keys.length === 0 || !keys.every((key) => isKey(kind, key.text))) return false
  if (kind !== 'subject' && keys.every((key) => isWord(kind, key.text, findings.lexicons))) return false
  for (const key of keys) addKey(kind, key, flow, findings)
  return true
}

function isWord(kind: KeyKind, key: string, { purposes }: Lexicons): boolean {
  if (/[._]/u.test(key)) return false
  return kind === 'item' || purposes.exact(key) !== null
}

function addKey(kind: KeyKind, key: Span, flow: number, findings: Findings): void {
  if (kind === 'item' && isAboutNobody(key.text)) return
  const term = (kind === 'subject' ? findings.lexicons.subjects.exact(key.text) : null) ?? termOfKey(kind, key.text)
  const isCategory = kind === 'item' && findings.lexicons.vocabulary.items.get(term ?? '')?.kind === 'category'
  findings.add(isCategory ? 'category' : kind, key, flow, { term })
  if (term !== null) return
  const message = `"${key.text}" is a key of Fideslang that no term of the vocabulary stands for: it is kept as written. Add it to import/vocabulary/fideslang.tsv.`
  findings.warn(`unknown-${kind}`, key, message, 'info')
}
