import type { Mention, Recipient } from '../datamap.ts'

/**
 * Joins recipients that a document names several times in the same way (same service, places, conditions and bases).
 * What differs in any of these stays apart, so that no combination arises that the document does not state.
 */
export function mergeRecipients(recipients: readonly Recipient[]): Recipient[] {
  const alike = new Map<string, Recipient[]>()
  for (const recipient of recipients) {
    const key = keyOf(recipient)
    const known = alike.get(key)
    if (known) known.push(recipient)
    else alike.set(key, [recipient])
  }
  return [...alike.values()].flatMap(join)
}

function keyOf(recipient: Recipient): string {
  const { company, service, condition, countries, bases, retention, subjects, personalData } = recipient
  const places = countries.map((country) => country.code).sort()
  const terms = [...bases, ...subjects].map((mention) => mention.id ?? mention.text).sort()
  return JSON.stringify([company.id, service, condition, places, terms, retention?.text ?? null, personalData])
}

function join(alike: readonly Recipient[]): Recipient[] {
  const [first, ...others] = alike
  if (!first || others.length === 0) return [...alike]
  return [
    {
      ...first,
      items: union(alike.flatMap((recipient) => recipient.items)),
      categories: union(alike.flatMap((recipient) => recipient.categories)),
      purposes: union(alike.flatMap((recipient) => recipient.purposes)),
      mechanisms: union(alike.flatMap((recipient) => recipient.mechanisms)),
    },
  ]
}

function union(mentions: readonly Mention[]): Mention[] {
  const byTerm = new Map<string, Mention>()
  for (const mention of mentions) {
    const key = mention.id ?? mention.text
    const known = byTerm.get(key)
    if (!known || (known.certainty === 'possible' && mention.certainty === 'stated')) byTerm.set(key, mention)
  }
  return [...byTerm.values()]
}
