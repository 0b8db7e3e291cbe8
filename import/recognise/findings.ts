import type { Fact, FactKind, StatedCertainty } from '../fact.ts'
import type { Span } from '../place.ts'
import type { Problem } from '../problem.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import type { Teachable } from '../vocabulary/nearest.ts'
import type { HeadedCells } from './headed-cells.ts'
import type { Reference } from './reference.ts'

/** A problem before its place is written out in full. */
export interface FoundProblem extends Omit<Problem, 'place'> {
  readonly span: Span | null
}

/** Collects what recognisers find. Flows are numbered in the order in which they were opened. */
export class Findings {
  /** The words that the recognisers know. */
  readonly lexicons: Lexicons
  readonly facts: Fact[] = []
  readonly problems: FoundProblem[] = []
  /** The header cells of the tables that were read, with the cells below or beside them. */
  readonly headed: HeadedCells[] = []
  /** What each category holds, by its name as written. */
  readonly members = new Map<string, Fact[]>()
  /** Where flows refer to data stated elsewhere; `kind` is what the words are where nothing is found there. */
  readonly references: (Reference & { readonly flow: number; readonly kind: 'item' | 'category' })[] = []
  private readonly statements = new Map<number, Span[]>()
  private readonly byKind = new Map<FactKind, Fact[]>()
  private flows = 0
  private recogniser = ''

  constructor(lexicons: Lexicons) {
    this.lexicons = lexicons
  }

  /** Names the recogniser whose facts follow. */
  by(recogniser: string): this {
    this.recogniser = recogniser
    return this
  }

  /** Opens a new flow that these words state, and returns its number. */
  openFlow(words: readonly Span[]): number {
    this.flows += 1
    this.extendFlow(this.flows, words)
    return this.flows
  }

  /** More words that state a flow, such as the next row of its table. */
  extendFlow(flow: number, words: readonly Span[]): void {
    for (const span of words.filter(({ text }) => text !== '')) {
      this.add('statement', span, flow)
      append(this.statements, flow, span)
    }
  }

  /** True where words that state a flow are of this kind. */
  flowSays(flow: number, words: RegExp): boolean {
    return (this.statements.get(flow) ?? []).some(({ text }) => words.test(text))
  }

  add(
    kind: FactKind,
    span: Span,
    flow: number | null,
    more: { term?: string | null; certainty?: StatedCertainty; under?: string } = {},
  ): void {
    const { term = null, certainty = 'stated', under } = more
    const fact: Fact = { kind, span, term, certainty, recogniser: this.recogniser, flow }
    const complete = under === undefined ? fact : { ...fact, under }
    this.facts.push(complete)
    append(this.byKind, kind, complete)
    if (kind === 'member' && under !== undefined) append(this.members, under, complete)
  }

  warn(rule: string, span: Span | null, message: string, severity: Problem['severity'] = 'warning'): void {
    this.problems.push({ severity, rule, message: message.replace(/\s+/gu, ' '), span })
  }

  /** Words that no term of the vocabulary covers. */
  warnUnknown(rule: string, span: Span, severity: Problem['severity'] = 'warning'): void {
    const advice = this.lexicons.suggestion(span.text, KINDS[rule] ?? 'item')
    const message = `"${span.text}" is not in the vocabulary: it is kept as written, without a canonical term. ${advice}`
    this.warn(rule, span, message, severity)
  }

  /** The facts of one kind found so far. */
  of(kind: FactKind): readonly Fact[] {
    return this.byKind.get(kind) ?? []
  }
}

/** What the words of each rule are; items where nothing is said. */
const KINDS: Readonly<Record<string, Teachable>> = {
  'unknown-subject': 'subject',
  'unknown-purpose': 'purpose',
  'unknown-basis': 'basis',
  'unknown-mechanism': 'mechanism',
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
