import { type FactualFlow, order } from './facts.ts'

/** Where more flows than these share an id, the time to find the most alike would grow without bound: they came and went. */
const MOST_CANDIDATES = 40_000

/** A flow before and after; null where there is none. */
export interface Pair {
  readonly before: FactualFlow | null
  readonly after: FactualFlow | null
}

/**
 * Pairs the flows of two versions. Flows of one id are the same flow, and where several share it, those most alike are; flows
 * without a name are the same only where they have a fact in common. Which version comes first makes no difference.
 */
export function pairsOf(before: readonly FactualFlow[], after: readonly FactualFlow[]): Pair[] {
  const groups = new Map<string, { before: FactualFlow[]; after: FactualFlow[] }>()
  const groupOf = ({ kind, id }: FactualFlow) => {
    const group = groups.get(`${kind}\n${id}`) ?? { before: [], after: [] }
    groups.set(`${kind}\n${id}`, group)
    return group
  }
  for (const flow of before) groupOf(flow).before.push(flow)
  for (const flow of after) groupOf(flow).after.push(flow)
  return [...groups.values()].flatMap((group) => pairsOfOne(group.before, group.after))
}

/** Pairs within one group: first what is equal, which keeps the many candidates of the rest few. */
function pairsOfOne(before: readonly FactualFlow[], after: readonly FactualFlow[]): Pair[] {
  const equal = new Map(after.map((flow) => [flow.all, flow]))
  const same = before.flatMap((flow) => (equal.has(flow.all) ? [{ before: flow, after: equal.get(flow.all) ?? null }] : []))
  const paired = new Set(same.map((pair) => pair.before.all))
  const rest = {
    before: before.filter(({ all }) => !paired.has(all)),
    after: after.filter(({ all }) => !paired.has(all)),
  }
  return [...same, ...mostAlike(rest.before, rest.after)]
}

function mostAlike(before: readonly FactualFlow[], after: readonly FactualFlow[]): Pair[] {
  const isTooMany = before.length * after.length > MOST_CANDIDATES
  const candidates = isTooMany
    ? []
    : before.flatMap((one) => after.map((other) => ({ before: one, after: other, alike: likeness(one, other) })))
  candidates.sort((a, b) => b.alike - a.alike || order(unordered(a), unordered(b)))
  const taken = new Set<FactualFlow>()
  const pairs: Pair[] = []
  for (const { before: one, after: other, alike } of candidates) {
    const isSame = one.id !== '' || alike > 0
    if (!isSame || taken.has(one) || taken.has(other)) continue
    taken.add(one).add(other)
    pairs.push({ before: one, after: other })
  }
  const gone = before.filter((flow) => !taken.has(flow)).map((flow) => ({ before: flow, after: null }))
  const fresh = after.filter((flow) => !taken.has(flow)).map((flow) => ({ before: null, after: flow }))
  return [...pairs, ...gone, ...fresh]
}

/** How many terms two flows both state. */
function likeness(one: FactualFlow, other: FactualFlow): number {
  const keys = new Set(one.facts.filter(tells).map(({ kind, id, value }) => `${kind}\n${id}\n${value}`))
  return other.facts.filter((fact) => tells(fact) && keys.has(`${fact.kind}\n${fact.id}\n${fact.value}`)).length
}

/** Every flow says whether it carries personal data; that makes none like another. */
function tells({ kind }: { readonly kind: string }): boolean {
  return kind !== 'personal-data'
}

/** A text for a pair that is the same from both sides. */
export function unordered({ before, after }: Pair): string {
  return [before?.all ?? '', after?.all ?? ''].sort(order).join('\n')
}
