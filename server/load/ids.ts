import { createHash } from 'node:crypto'
import type { Activity, DataMap, Mention, Recipient } from '../../import/datamap.ts'
import { slug } from '../../import/vocabulary/index.ts'
import type { Value } from '../store/store.ts'
import { canonicalJson, compareText } from './row.ts'
import { mentionId } from './terms.ts'

/** A flow of a data map with its id. */
export interface NamedFlow<F> {
  readonly id: string
  readonly flow: F
}

/** The id of a document: its company and its address, or its name where it has none. */
export function documentId(dataMap: DataMap): string {
  return `${dataMap.company.id}/${dataMap.document.url ?? dataMap.document.name}`
}

/** Activities with their ids: by name, or by what they state where they have none. */
export function nameActivities(document: string, activities: readonly Activity[]): NamedFlow<Activity>[] {
  const stem = (flow: Activity) => `${document}#activity:${flow.name === null ? statementHash(flow) : slug(flow.name)}`
  return nameFlows(activities, stem)
}

/** Disclosures with their ids: by recipient and service. */
export function nameDisclosures(document: string, recipients: readonly Recipient[]): NamedFlow<Recipient>[] {
  const stem = (flow: Recipient) =>
    `${document}#disclosure:${flow.company.id}${flow.service === null ? '' : `:${slug(flow.service)}`}`
  return nameFlows(recipients, stem)
}

/**
 * Gives every flow an id. Flows that state exactly the same are one, placed where it is first stated; those that would
 * share an id and differ all get a hash of what they state, so that the order of facts never matters.
 */
function nameFlows<F extends Activity | Recipient>(flows: readonly F[], stem: (flow: F) => string): NamedFlow<F>[] {
  const byStem = new Map<string, F[]>()
  for (const flow of inOrder(flows)) {
    const id = stem(flow)
    const sharing = byStem.get(id)
    if (sharing) sharing.push(flow)
    else byStem.set(id, [flow])
  }
  return [...byStem].flatMap(([id, sharing]) => apart(id, sharing))
}

/** What shares an id, each statement once; most ids are of one flow, which needs no hash. */
function apart<F extends Activity | Recipient>(id: string, sharing: readonly F[]): NamedFlow<F>[] {
  const [only, ...others] = sharing
  if (only && others.length === 0) return [{ id, flow: only }]
  const byHash = new Map<string, F>()
  for (const flow of sharing) {
    const hash = statementHash(flow)
    if (!byHash.has(hash)) byHash.set(hash, flow)
  }
  return [...byHash].map(([hash, flow]) => ({ id: byHash.size === 1 ? id : `${id}~${hash}`, flow }))
}

/** Flows as they stand in the document; the text decides between those of one place. */
function inOrder<F extends Activity | Recipient>(flows: readonly F[]): F[] {
  return [...flows].sort(
    (a, b) => a.place.start - b.place.start || a.place.end - b.place.end || compareText(canonicalJson(a), canonicalJson(b)),
  )
}

/** A short hash of what a flow states, without where it is written. */
function statementHash(flow: Activity | Recipient): string {
  const mentions = (list: readonly Mention[]) => list.map((mention) => `${mentionId(mention)} ${mention.certainty}`).sort()
  const stated: Value = {
    name: flow.name,
    service: 'service' in flow ? flow.service : null,
    condition: 'condition' in flow ? flow.condition : null,
    personalData: flow.personalData,
    items: mentions(flow.items),
    categories: mentions(flow.categories),
    subjects: mentions(flow.subjects),
    purposes: mentions(flow.purposes),
    bases: mentions(flow.bases),
    mechanisms: mentions(flow.mechanisms),
    countries: flow.countries.map((country) => `${country.code} ${country.certainty}`).sort(),
    retention: flow.retention?.text ?? null,
  }
  return createHash('sha256').update(canonicalJson(stated)).digest('hex').slice(0, 8)
}
