import type { Activity, DataMap, Location, Mention, Recipient, Retention } from '../../import/datamap.ts'
import type { Place } from '../../import/place.ts'
import { slug } from '../../import/vocabulary/index.ts'
import { foldWords } from '../../import/vocabulary/words.ts'
import { mentionId } from '../load/terms.ts'

/** What a fact is about: of a flow, or of the document itself. */
export type FactKind =
  | 'name'
  | 'personal-data'
  | 'item'
  | 'category'
  | 'subject'
  | 'purpose'
  | 'basis'
  | 'country'
  | 'mechanism'
  | 'retention'
  | 'condition'
  | 'recipient-category'
  | 'company'
  | 'title'
  | 'updated'

/** One thing that a document states. Two of one kind and id say the same where their values are equal. */
export interface Fact {
  readonly kind: FactKind
  /** Canonical id of a term; '' for what is stated once, such as a retention. */
  readonly id: string
  readonly value: string
  /** As written. */
  readonly text: string
  readonly certainty: Mention['certainty'] | null
  readonly place: Place | null
}

/** A flow with everything stated of it. */
export interface FactualFlow {
  readonly kind: 'recipient' | 'activity'
  /** What tells it from the other flows of its document: the recipient and its service, or the activity's name. */
  readonly id: string
  /** As written, or null where the document gives no name. */
  readonly name: string | null
  readonly place: Place
  readonly facts: readonly Fact[]
  /** All that it states, as one text: flows of equal text are one. */
  readonly all: string
}

/** A data map as facts; the order in which it lists things makes no difference. */
export interface Facts {
  readonly document: readonly Fact[]
  readonly flows: readonly FactualFlow[]
}

/** Everything that a data map states. Places and problems are no part of what is stated: a fact that moved is the same fact. */
export function factsOf(dataMap: DataMap): Facts {
  const flows = [...dataMap.recipients.map(disclosureOf), ...dataMap.activities.map(activityOf)]
  const { company, document, mechanisms, recipientCategories } = dataMap
  return {
    document: once([
      // A company that was inferred is named after a file, which two versions need not share.
      ...(company.source === 'inferred' ? [] : [plain('company', company.id, company.name, null)]),
      ...text('title', document.title),
      ...text('updated', document.updated),
      ...mechanisms.map((mention) => term('mechanism', mention)),
      ...recipientCategories.map((mention) => term('recipient-category', mention)),
    ]),
    flows: distinct(flows),
  }
}

/** One text for everything stated: equal where two data maps differ in nothing. */
export function statementOf({ document, flows }: Facts): string {
  return JSON.stringify([allOf(document), flows.map(({ kind, id, all }) => `${kind} ${id} ${all}`).sort()])
}

function disclosureOf(flow: Recipient): FactualFlow {
  const service = flow.service === null ? '' : `:${slug(flow.service)}`
  const own = text('condition', flow.condition, flow.place)
  return flowOf('recipient', `${flow.company.id}${service}`, flow, own)
}

function activityOf(flow: Activity): FactualFlow {
  return flowOf('activity', flow.name === null ? '' : slug(flow.name), flow, [])
}

function flowOf(kind: FactualFlow['kind'], id: string, flow: Recipient | Activity, own: readonly Fact[]): FactualFlow {
  const facts = once([
    ...text('name', flow.name, flow.place),
    ...own,
    plain('personal-data', flow.personalData, flow.personalData, flow.place),
    ...flow.items.map((mention) => term('item', mention)),
    ...flow.categories.map((mention) => term('category', mention)),
    ...flow.subjects.map((mention) => term('subject', mention)),
    ...flow.purposes.map((mention) => term('purpose', mention)),
    ...flow.bases.map((mention) => term('basis', mention)),
    ...flow.mechanisms.map((mention) => term('mechanism', mention)),
    ...flow.countries.map(locationFact),
    ...(flow.retention ? [retentionFact(flow.retention)] : []),
  ])
  return { kind, id, name: flow.name, place: flow.place, facts, all: allOf(facts) }
}

function term(kind: FactKind, mention: Mention): Fact {
  const { certainty, text, place } = mention
  return { kind, id: mentionId(mention), value: certainty, text, certainty, place }
}

function locationFact({ code, certainty, text, place }: Location): Fact {
  return { kind: 'country', id: code, value: certainty, text, certainty, place }
}

/** A period that is understood counts, however it is written: "24 months" is "två år". */
function retentionFact({ text, period, from, place }: Retention): Fact {
  const value = period === null && from === null ? foldWords(text) : `${inMonths(period)} ${from ?? ''}`
  return { kind: 'retention', id: '', value, text, certainty: null, place }
}

function inMonths(period: string | null): string {
  const [, years = '0', months = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(period ?? '') ?? []
  const sum = Number(years) * 12 + Number(months)
  return sum > 0 ? `P${sum}M` : (period ?? '')
}

function text(kind: FactKind, words: string | null, place: Place | null = null): Fact[] {
  return words === null ? [] : [plain(kind, foldWords(words), words, place)]
}

function plain(kind: FactKind, value: string, text: string, place: Place | null): Fact {
  return { kind, id: '', value, text, certainty: null, place }
}

/** Each fact once: what is stated before what is possible, then what stands first. */
function once(facts: readonly Fact[]): Fact[] {
  const byKey = new Map<string, Fact>()
  for (const fact of facts) {
    const key = `${fact.kind}\n${fact.id}`
    const present = byKey.get(key)
    if (!present || compareFacts(fact, present) < 0) byKey.set(key, fact)
  }
  return [...byKey.values()].sort((a, b) => order(a.kind, b.kind) || order(a.id, b.id))
}

function compareFacts(a: Fact, b: Fact): number {
  const possible = (fact: Fact) => (fact.certainty === 'possible' ? 1 : 0)
  return possible(a) - possible(b) || (a.place?.start ?? 0) - (b.place?.start ?? 0) || order(JSON.stringify(a), JSON.stringify(b))
}

function allOf(facts: readonly Fact[]): string {
  return JSON.stringify(facts.map(({ kind, id, value }) => [kind, id, value]))
}

/** Flows that state exactly the same are one, placed where it is first stated. */
function distinct(flows: readonly FactualFlow[]): FactualFlow[] {
  const key = ({ kind, id, all }: FactualFlow) => `${kind}\n${id}\n${all}`
  const sorted = [...flows].sort((a, b) => b.place.start - a.place.start || order(JSON.stringify(b), JSON.stringify(a)))
  return [...new Map(sorted.map((flow) => [key(flow), flow])).values()].sort((a, b) => order(key(a), key(b)))
}

/** Compares by code unit, so that an order never depends on the machine's language. */
export function order(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
