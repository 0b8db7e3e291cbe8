import type { Mention, Recipient } from '../datamap.ts'

/**
 * Joins recipients that a document names several times in the same way (same service, places, conditions and bases).
 * What differs in any of these stays apart, so that no combination arises that the document does not state.
 */
export function mergeRecipients(recipients: readonly Recipient[]): Recipient[] {
  const merged = new Map<string, Recipient>()
  for (const recipient of recipients) {
    const key = keyOf(recipient)
    const known = merged.get(key)
    merged.set(key, known ? join(known, recipient) : recipient)
  }
  return [...merged.values()]
}

function keyOf(recipient: Recipient): string {
  const { company, service, condition, countries, bases, retention, subjects, personalData } = recipient
  const places = countries.map((country) => country.code).sort()
  const terms = [...bases, ...subjects].map((mention) => mention.id ?? mention.text).sort()
  return JSON.stringify([company.id, service, condition, places, terms, retention?.text ?? null, personalData])
}

function join(a: Recipient, b: Recipient): Recipient {
  return {
    ...a,
    items: union(a.items, b.items),
    categories: union(a.categories, b.categories),
    purposes: union(a.purposes, b.purposes),
    mechanisms: union(a.mechanisms, b.mechanisms),
  }
}

function union(a: readonly Mention[], b: readonly Mention[]): Mention[] {
  const byTerm = new Map<string, Mention>()
  for (const mention of [...a, ...b]) {
    const key = mention.id ?? mention.text
    const known = byTerm.get(key)
    if (!known || (known.certainty === 'possible' && mention.certainty === 'stated')) byTerm.set(key, mention)
  }
  return [...byTerm.values()]
}
