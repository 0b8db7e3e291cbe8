import { type EvaluatedFact, KINDS, type Kind } from './fact.ts'

/** What became of the labels of one document, and of the facts that Vart read in it. */
export interface Comparison {
  readonly right: readonly Pair[]
  /** Labels that Vart did not read. */
  readonly misses: readonly EvaluatedFact[]
  /** Facts that Vart read and no label states. */
  readonly falseFacts: readonly EvaluatedFact[]
  /** Right facts that stand at another line than their label says. */
  readonly misplaced: readonly Pair[]
}

export interface Pair {
  readonly label: EvaluatedFact
  readonly fact: EvaluatedFact
}

export interface Counts {
  readonly right: number
  readonly missed: number
  readonly wrong: number
}

/**
 * Pairs labels and facts. A pair agrees in flow, kind, value and certainty; of several that do, the one on the same
 * line is taken. Every label and every fact is in at most one pair, so that what is read twice is wrong once.
 */
export function compare(labels: readonly EvaluatedFact[], facts: readonly EvaluatedFact[]): Comparison {
  const exact = pair(labels, alignFlows(labels, facts), (fact) => `${keyOf(fact)}\t${fact.line}`)
  const rest = pair(exact.misses, exact.falseFacts, keyOf)
  return { right: [...exact.right, ...rest.right], misses: rest.misses, falseFacts: rest.falseFacts, misplaced: rest.right }
}

type Paired = Omit<Comparison, 'misplaced'>

function pair(labels: readonly EvaluatedFact[], facts: readonly EvaluatedFact[], key: (fact: EvaluatedFact) => string): Paired {
  const waiting = new Map<string, EvaluatedFact[]>()
  for (const label of labels) waiting.set(key(label), [...(waiting.get(key(label)) ?? []), label])
  const right: Pair[] = []
  const falseFacts: EvaluatedFact[] = []
  for (const fact of facts) {
    const label = waiting.get(key(fact))?.shift()
    if (label) right.push({ label, fact })
    else falseFacts.push(fact)
  }
  const missed = new Set([...waiting.values()].flat())
  return { right, misses: labels.filter((label) => missed.has(label)), falseFacts }
}

function keyOf({ flow, kind, value, certainty }: EvaluatedFact): string {
  return [plain(flow), kind, plain(value), certainty].join('\t')
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Gives facts of a flow without a name, known by the line it begins on, the flow of the labels that has that line. */
function alignFlows(labels: readonly EvaluatedFact[], facts: readonly EvaluatedFact[]): EvaluatedFact[] {
  const ranges = [...new Set(labels.map(({ flow }) => flow))].flatMap((flow) => {
    const [, first, last] = /^#(\d+)-(\d+)$/.exec(flow) ?? []
    return first === undefined ? [] : [{ flow, first: Number(first), last: Number(last) }]
  })
  return facts.map((fact) => {
    const line = /^#(\d+)$/.exec(fact.flow)?.[1]
    const found = ranges.find(({ first, last }) => first <= Number(line) && Number(line) <= last)
    return found ? { ...fact, flow: found.flow } : fact
  })
}

/** Counts of every kind over some documents. */
export function countByKind(comparisons: readonly Comparison[]): Map<Kind, Counts> {
  return new Map(KINDS.map((kind) => [kind, countOf(comparisons, (fact) => fact.kind === kind)]))
}

/** Counts over some documents, of the facts that are asked for. */
export function countOf(comparisons: readonly Comparison[], asked: (fact: EvaluatedFact) => boolean = () => true): Counts {
  const sum = (pick: (comparison: Comparison) => readonly EvaluatedFact[]) =>
    comparisons.reduce((total, comparison) => total + pick(comparison).filter(asked).length, 0)
  return {
    right: sum(({ right }) => right.map(({ label }) => label)),
    missed: sum(({ misses }) => misses),
    wrong: sum(({ falseFacts }) => falseFacts),
  }
}

/** The share of what Vart read that is right; 1 where it read nothing. */
export function precision({ right, wrong }: Counts): number {
  return right + wrong === 0 ? 1 : right / (right + wrong)
}

/** The share of what the document states that Vart read; 1 where it states nothing. */
export function recall({ right, missed }: Counts): number {
  return right + missed === 0 ? 1 : right / (right + missed)
}

/** The harmonic mean of precision and recall; 1 where there was nothing to read and nothing was read. */
export function f1({ right, missed, wrong }: Counts): number {
  return right + missed + wrong === 0 ? 1 : (2 * right) / (2 * right + missed + wrong)
}
