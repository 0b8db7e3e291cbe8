import type { DataMap } from '../../import/datamap.ts'
import type { Place } from '../../import/place.ts'
import { type Fact, type FactKind, type FactualFlow, factsOf, order } from './facts.ts'
import { type Pair, pairsOf, unordered } from './pairs.ts'

/** A fact on one side of a comparison, with its place in that version; `facts` is what a whole flow states. */
export interface Side {
  /** Canonical id of a term, id of a flow, or '' for what is stated once. */
  readonly id: string
  /** As written; null for an activity without a name. */
  readonly text: string | null
  readonly certainty: Fact['certainty']
  readonly place: Place | null
  readonly facts: readonly { readonly kind: FactKind; readonly id: string; readonly text: string }[]
}

/** One difference between two versions of a document. */
export interface Difference {
  readonly change: 'added' | 'removed' | 'changed'
  readonly kind: FactualFlow['kind'] | FactKind
  /** The flow that it is a fact of, with its names in both versions; null for a whole flow and for a fact of the document itself. */
  readonly flow: {
    readonly kind: FactualFlow['kind']
    readonly id: string
    readonly before: string | null
    readonly after: string | null
  } | null
  readonly before: Side | null
  readonly after: Side | null
}

/**
 * Compares what two data maps state: what was added, removed and changed, each with its places. What only stands elsewhere, or is
 * written in other words of the same meaning, is no difference. The order of facts does not matter, and the comparison of
 * `after` with `before` is this one the other way round.
 */
export function differencesOf(before: DataMap, after: DataMap): Difference[] {
  const [one, other] = [factsOf(before), factsOf(after)]
  const ofDocument = changesOf(one.document, other.document, null).map((difference) => ({ difference, key: '' }))
  const ofFlows = pairsOf(one.flows, other.flows).flatMap((pair) =>
    changesOfPair(pair).map((difference) => ({ difference, key: keyOf(pair) })),
  )
  return [...ofDocument, ...ofFlows]
    .map((marked) => ({ ...marked, within: withinPair(marked.difference) }))
    .sort((a, b) => order(a.key, b.key) || order(a.within, b.within))
    .map(({ difference }) => difference)
}

/** The same difference seen from the other version. */
export function reversed({ change, kind, flow, before, after }: Difference): Difference {
  const opposite = { added: 'removed', removed: 'added', changed: 'changed' } as const
  const turned = flow && { ...flow, before: flow.after, after: flow.before }
  return { change: opposite[change], kind, flow: turned, before: after, after: before }
}

function keyOf(pair: Pair): string {
  const flow = pair.after ?? pair.before
  return `${flow?.kind === 'activity' ? 2 : 1} ${flow?.id}\n${unordered(pair)}`
}

function withinPair({ kind, before, after }: Difference): string {
  return `${kind}\n${after?.id ?? before?.id}`
}

function changesOfPair({ before, after }: Pair): Difference[] {
  const flow = after ?? before
  if (!flow) return []
  if (before && after) {
    const { kind, id } = flow
    return changesOf(before.facts, after.facts, { kind, id, before: before.name, after: after.name })
  }
  const change = after ? 'added' : 'removed'
  return [{ change, kind: flow.kind, flow: null, before: before && flowSide(before), after: after && flowSide(after) }]
}

function changesOf(before: readonly Fact[], after: readonly Fact[], flow: Difference['flow']): Difference[] {
  const then = new Map(before.map((fact) => [`${fact.kind}\n${fact.id}`, fact]))
  const now = new Map(after.map((fact) => [`${fact.kind}\n${fact.id}`, fact]))
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key) => {
    const [one, other] = [then.get(key), now.get(key)]
    const fact = other ?? one
    if (!fact || one?.value === other?.value) return []
    const change = one && other ? 'changed' : other ? 'added' : 'removed'
    return [{ change, kind: fact.kind, flow, before: one ? factSide(one) : null, after: other ? factSide(other) : null } as const]
  })
}

function factSide({ id, text, certainty, place }: Fact): Side {
  return { id, text, certainty, place, facts: [] }
}

function flowSide({ id, name, place, facts }: FactualFlow): Side {
  const stated = facts.filter(({ kind }) => kind !== 'name').map(({ kind, id, text }) => ({ kind, id, text }))
  return { id, text: name, certainty: null, place, facts: stated }
}
