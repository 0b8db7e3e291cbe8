import type { Activity, BasisMention, Location, Mention, Recipient, Retention } from '../datamap.ts'
import type { Fact, FactKind } from '../fact.ts'
import type { Place, Span } from '../place.ts'
import { foldWords } from '../vocabulary/index.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { resolveRecipient, serviceOf } from './companies.ts'
import { linesOf, tailThat } from './lines.ts'
import type { PlaceWriter } from './place-writer.ts'
import { placesOf } from './places.ts'
import { type Period, periodOf } from './retention.ts'

/** What every flow of a data map may state. */
type FlowFacts = Omit<Activity, 'name'>

/** Builds a recipient of the data map from the facts of one flow; null where they name none. */
export function recipientOf(facts: readonly Fact[], writer: PlaceWriter, lexicons: Lexicons): Recipient | null {
  const named = facts.find((fact) => fact.kind === 'recipient')
  if (!named) return null
  const name = oneLine(named.span.text)
  const { service: own, company } = resolveRecipient(name, lexicons)
  const told = facts.find((fact) => fact.kind === 'service')
  const service = (told ? serviceOf(oneLine(told.span.text), company.id, lexicons) : null) ?? own
  const conditions = facts.filter((fact) => fact.kind === 'condition').map((fact) => oneLine(fact.span.text))
  const condition = conditions.length > 0 ? conditions.join('; ') : null
  return { name, service, company, condition, ...flowFacts(facts, named.span, writer, lexicons) }
}

/** Builds an activity of the data map from the facts of one flow; null where they state none. */
export function activityOf(facts: readonly Fact[], writer: PlaceWriter, lexicons: Lexicons): Activity | null {
  const named = facts.find((fact) => fact.kind === 'activity')
  const first = named ?? facts.find((fact) => fact.kind !== 'statement')
  if (!first) return null
  return { name: named ? oneLine(named.span.text) : null, ...flowFacts(withoutMeans(facts), first.span, writer, lexicons) }
}

/** That data is stored is how an activity goes on; beside another purpose in the same words it is not why. */
function withoutMeans(facts: readonly Fact[]): Fact[] {
  const others = new Set(facts.filter((fact) => fact.kind === 'purpose' && fact.term !== STORAGE).map((fact) => fact.span.start))
  return facts.filter((fact) => !(fact.kind === 'purpose' && fact.term === STORAGE && others.has(fact.span.start)))
}

const STORAGE = 'data-storage'

function flowFacts(facts: readonly Fact[], span: Span, writer: PlaceWriter, lexicons: Lexicons): FlowFacts {
  const items = mentions(facts, 'item', writer)
  const categories = mentions(facts, 'category', writer)
  const denied = facts.some((fact) => fact.kind === 'no-personal-data')
  const given = items.length + categories.length > 0
  return {
    items,
    categories,
    subjects: mentions(facts, 'subject', writer),
    purposes: mentions(facts, 'purpose', writer),
    bases: mentions(facts, 'basis', writer).map((mention) => withArticle(mention, lexicons)),
    countries: whereabouts(facts).flatMap((fact) => locationsOf(fact, writer, lexicons)),
    mechanisms: mentions(facts, 'mechanism', writer),
    retention: retentionOf(facts, writer),
    personalData: given ? 'stated' : denied ? 'none' : 'undisclosed',
    place: statementOf(facts, span, writer),
  }
}

/** All the words that state a flow, from the first to the last; the words that name it where no more are marked. */
function statementOf(facts: readonly Fact[], named: Span, writer: PlaceWriter): Place {
  const words = facts.filter((fact) => fact.kind === 'statement').map((fact) => fact.span)
  if (words.length === 0) return writer.place(named)
  return writer.between(Math.min(...words.map((span) => span.start)), Math.max(...words.map((span) => span.end)))
}

/** The mentions of one kind, each term once; what is stated outweighs what is possible. */
export function mentions(facts: readonly Fact[], kind: FactKind, writer: PlaceWriter): Mention[] {
  const byTerm = new Map<string, Mention>()
  for (const fact of facts) {
    if (fact.kind !== kind) continue
    const words = foldWords(fact.span.text)
    const key = isPhrase(kind) ? `${fact.term ?? ''} ${words}` : (fact.term ?? words)
    const known = byTerm.get(key)
    if (known && (known.certainty === 'stated' || fact.certainty === 'possible')) continue
    byTerm.set(key, { id: fact.term, text: oneLine(fact.span.text), certainty: fact.certainty, place: writer.place(fact.span) })
  }
  return [...byTerm.values()]
}

/** Kinds of fact whose phrases say more than the term they hold: two phrases of one term are two facts. */
function isPhrase(kind: FactKind): boolean {
  return kind === 'purpose' || kind === 'recipient-category'
}

function withArticle(mention: Mention, { vocabulary }: Lexicons): BasisMention {
  const article = mention.id === null ? null : (vocabulary.bases.get(mention.id)?.article ?? null)
  return { ...mention, article }
}

/** Where data is; the seat of a recipient stands for it only where nothing else is said. */
function whereabouts(facts: readonly Fact[]): Fact[] {
  const places = facts.filter((fact) => fact.kind === 'location')
  const told = places.filter((fact) => fact.under !== 'seat')
  return told.length > 0 ? told : places
}

/** The places that words name, each on the first line that names it by itself. */
function locationsOf({ span }: Fact, writer: PlaceWriter, lexicons: Lexicons): Location[] {
  const lines = linesOf(span).map((line) => ({ line, codes: placesOf(line.text, lexicons).map(({ code }) => code) }))
  return placesOf(span.text, lexicons).map(({ code, certainty }) => {
    const words = lines.find(({ codes }) => codes.includes(code))?.line ?? span
    return { code, text: oneLine(words.text), certainty, place: writer.place(words) }
  })
}

/** How long data is kept; sentences before it that tell of something else are no part of its place. */
function retentionOf(facts: readonly Fact[], writer: PlaceWriter): Retention | null {
  const fact = facts.find((candidate) => candidate.kind === 'retention')
  if (!fact) return null
  const kept = periodOf(fact.span.text)
  const same = ({ period, from }: Period) => period !== null && period === kept.period && from === kept.from
  return { text: oneLine(fact.span.text), ...kept, place: writer.place(tailThat(fact.span, (tail) => same(periodOf(tail)))) }
}

/** Words as they read on one line. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/gu, ' ').trim()
}
