import type { Activity, DataMap, Mention, Recipient } from '../../import/datamap.ts'
import type { EvaluatedFact, Kind } from './fact.ts'

type Flow = Recipient | Activity
type Stated = Omit<EvaluatedFact, 'document' | 'flow'>

/** The facts of a data map, in the form in which labels are written. */
export function factsOf(document: string, dataMap: DataMap): EvaluatedFact[] {
  const own = [...ownFacts(dataMap), ...dataMap.mechanisms.map((mention) => ofMention('mechanism', mention))]
  const recipients = dataMap.recipients.flatMap((flow) => inFlow(flow.name, [...recipientFacts(flow), ...flowFacts(flow)]))
  const activities = dataMap.activities.flatMap((flow) => {
    const activity = fact('activity', flow.name ?? 'unnamed', lineOf(flow))
    // Rows that share a spanning cell begin on its line: why the data of each is used tells them apart.
    return inFlow(flow.name ?? `#${(flow.purposes[0] ?? flow).place.line}`, [activity, ...flowFacts(flow)])
  })
  return [...inFlow('', own), ...recipients, ...activities].map((stated) => ({ document, ...stated }))
}

function inFlow(flow: string, facts: readonly Stated[]): Omit<EvaluatedFact, 'document'>[] {
  return facts.map((stated) => ({ flow, ...stated }))
}

/** What the document says of itself. A company that is only inferred is not something it says. */
function ownFacts({ document, company, recipientCategories }: DataMap): Stated[] {
  return [
    ...(company.source === 'inferred' ? [] : [fact('company', company.legalName ?? company.name, null)]),
    ...(company.orgNumber === null ? [] : [fact('company', company.orgNumber.replace(/\D/g, ''), null)]),
    ...(document.updated === null ? [] : [fact('date', document.updated, null)]),
    ...recipientCategories.map(({ certainty, place }) => ({
      ...fact('recipientCategory', 'named', place.line),
      certainty,
    })),
  ]
}

function recipientFacts(recipient: Recipient): Stated[] {
  const { company, service, condition } = recipient
  const line = lineOf(recipient)
  return [
    fact('recipient', company.id, line),
    ...(service === null ? [] : [fact('service', service, line)]),
    ...(condition === null ? [] : [fact('condition', condition, line)]),
  ]
}

/** The line of a flow's name; the words that state the flow may begin above it, as a row does whose cells have lines of their own. */
function lineOf({ name, place }: Flow): number {
  const words =
    name
      ?.replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .split(' ')
      .join('[^\\p{L}\\p{N}]+') ?? ''
  const at = words === '' ? null : new RegExp(words, 'u').exec(place.quote)
  return place.line + (at ? place.quote.slice(0, at.index).split('\n').length - 1 : 0)
}

function flowFacts(flow: Flow): Stated[] {
  const { retention } = flow
  const mentions = [
    ...flow.items.map((mention) => ofMention('item', mention)),
    ...flow.categories.map((mention) => ofMention('category', mention)),
    ...flow.subjects.map((mention) => ofMention('subject', mention)),
    ...flow.purposes.map((mention) => ofMention('purpose', mention)),
    ...flow.bases.map((mention) => ofMention('basis', mention)),
    ...flow.mechanisms.map((mention) => ofMention('mechanism', mention)),
    ...flow.countries.map(({ code, certainty, place }) => ({ ...fact('country', code, place.line), certainty })),
  ]
  return [
    fact('personalData', flow.personalData, lineOf(flow)),
    ...once(mentions),
    ...(retention === null ? [] : [fact('retention', periodOf(retention), retention.place.line)]),
  ]
}

function periodOf({ period, from }: { period: string | null; from: string | null }): string {
  if (period === null) return 'none-told'
  return from === null ? period : `${period}/${from}`
}

/** A flow that states one thing in two places states it once, at the first; words without an id are told apart by nothing. */
function once(facts: readonly Stated[]): Stated[] {
  const seen = new Set<string>()
  return facts.filter(({ kind, value, certainty }) => {
    const key = [kind, value, certainty].join(' ')
    if (value !== 'unknown' && seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function ofMention(kind: Kind, { id, certainty, place }: Mention): Stated {
  const value = id === null || id.startsWith('unknown:') ? 'unknown' : id
  return { ...fact(kind, value, place.line), certainty }
}

function fact(kind: Kind, value: string, line: number | null): Stated {
  return { kind, value, certainty: 'stated', line }
}
