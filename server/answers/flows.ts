import { FLOW_LIMIT, type Flow, type FlowFilter, type FlowsAnswer, type StatedTerm } from '../api/contract.ts'
import type { Store } from '../store/store.ts'
import { findFlowIds } from './flow-ids.ts'
import { type FlowRow, flowRow, type TermRow } from './flow-row.ts'
import { labelOf, rowsOf } from './rows.ts'

/** The flows that a filter lets through, with everything stated about each; at most `limit`, in the order of their ids. */
export async function flowsAnswer(store: Store, filter: FlowFilter, limit = FLOW_LIMIT): Promise<FlowsAnswer> {
  const { ids, total } = await findFlowIds(store, filter, limit)
  const rows = ids.length === 0 ? [] : await rowsOf(store, 'explore/flow-details', flowRow, { ids })
  const byId = new Map(rows.map((row) => [row.flow.id, flowOf(row)]))
  const flows = ids.flatMap((id) => byId.get(id) ?? [])
  return { flows, total, truncated: total > ids.length }
}

function flowOf(row: FlowRow): Flow {
  const { flow } = row
  const [to] = row.receivers
  if (!to) throw new Error(`The flow ${flow.id} goes to no company: the graph is damaged. Import its document again.`)
  return {
    id: flow.id,
    kind: flow.kind,
    name: flow.name,
    service: flow.service,
    condition: flow.condition,
    personalData: flow.personalData,
    from: row.senders[0] ?? null,
    to,
    ...termsOf(row),
    inferred: inferredOf(row),
    retention: flow.retention === null ? null : { text: flow.retention, period: flow.retentionPeriod, from: flow.retentionFrom },
    document: {
      id: row.documentId,
      name: row.documentName,
      title: row.documentTitle,
      updated: row.documentUpdated,
      url: row.documentUrl,
    },
    evidence: { line: row.line, start: row.startsAt, end: row.endsAt, quote: row.quote },
  }
}

function termsOf(row: FlowRow) {
  return {
    subjects: row.subjects.map(termOf),
    items: row.items.map(termOf),
    categories: row.categories.map(termOf),
    purposes: row.purposes.map(termOf),
    bases: row.bases.map((basis) => ({ ...termOf(basis), article: basis.article })),
    countries: row.countries.map((country) => ({ ...termOf(country), zone: country.zone })),
    mechanisms: row.mechanisms.map(termOf),
  }
}

function inferredOf({ inferredItems, inferredCategories, feeders }: FlowRow): Flow['inferred'] {
  const term = (row: FlowRow['inferredItems'][number]) => {
    const { id, certainty, rule } = row
    return { id, label: labelOf(row), certainty, rule, evidence: null }
  }
  return { items: inferredItems.map(term), categories: inferredCategories.map(term), from: feeders }
}

function termOf(row: TermRow): StatedTerm {
  return { id: row.id, label: labelOf(row), certainty: row.certainty, rule: row.rule, evidence: evidenceOf(row) }
}

function evidenceOf({ text, line, startsAt, endsAt }: TermRow): StatedTerm['evidence'] {
  if (text === null || line == null || startsAt == null || endsAt == null) return null
  return { text, line, start: startsAt, end: endsAt }
}
