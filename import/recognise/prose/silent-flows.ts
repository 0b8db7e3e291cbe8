import type { Fact } from '../../fact.ts'
import type { Span } from '../../place.ts'
import type { Findings } from '../findings.ts'

/** A stretch of the text: `start` inclusive, `end` exclusive. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** Flows that carry the same items. */
interface Alike {
  readonly items: readonly string[]
  readonly flows: Set<number>
}

/** The flows that state no retention. What they carry and where they stand is looked up, not searched for rule by rule. */
export class Silents {
  /** The flows that carry the same, by what it is; and those groups by the first of their items. */
  private readonly alike = new Map<string, Alike>()
  private readonly byFirst = new Map<string, Alike[]>()
  private readonly groupOf = new Map<number, Alike>()
  private readonly words: (readonly [number, Span])[] = []
  private readonly told = new Set<number>()

  constructor(findings: Findings) {
    const told = new Set([...findings.of('retention'), ...findings.of('recipient')].map((fact) => fact.flow))
    const items = byFlow(findings.of('item'))
    const categories = byFlow(findings.of('category'))
    for (const [flow, facts] of byFlow(findings.of('statement'))) {
      if (told.has(flow)) continue
      for (const fact of facts) this.words.push([flow, fact.span])
      this.carry(flow, items.get(flow) ?? categories.get(flow) ?? [])
    }
    this.words.sort(([, a], [, b]) => a.start - b.start)
  }

  private carry(flow: number, facts: readonly Fact[]): void {
    const items = [...new Set(facts.map((fact) => fact.term ?? ''))].sort()
    const [first] = items
    if (first === undefined) return
    const key = items.join(' ')
    const group = this.alike.get(key) ?? { items, flows: new Set<number>() }
    if (!this.alike.has(key)) this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), group])
    this.alike.set(key, group)
    group.flows.add(flow)
    this.groupOf.set(flow, group)
  }

  /** The flows all of whose items are among these. */
  carrying(named: ReadonlySet<string>): number[] {
    const groups = [...named].flatMap((item) => this.byFirst.get(item) ?? [])
    return groups.flatMap(({ items, flows }) => (items.every((item) => named.has(item)) ? [...flows] : []))
  }

  /** The words of silent flows that lie in a stretch of the text. */
  within({ start, end }: Extent): (readonly [number, Span])[] {
    let low = 0
    let high = this.words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.words[middle]?.[1].start ?? 0) < start) low = middle + 1
      else high = middle
    }
    const found: (readonly [number, Span])[] = []
    for (let at = low; (this.words[at]?.[1].start ?? end) < end; at += 1) {
      const word = this.words[at]
      if (word && !this.told.has(word[0])) found.push(word)
    }
    return found
  }

  /** This flow has its retention now. */
  tell(flow: number): void {
    this.told.add(flow)
    this.groupOf.get(flow)?.flows.delete(flow)
  }
}

function byFlow(facts: readonly Fact[]): Map<number, Fact[]> {
  const flows = new Map<number, Fact[]>()
  for (const fact of facts) {
    if (fact.flow === null) continue
    const flow = flows.get(fact.flow)
    if (flow) flow.push(fact)
    else flows.set(fact.flow, [fact])
  }
  return flows
}
