import type { DataMap, Recipient } from '../datamap.ts'
import type { SourceDocument, TextDocument } from '../document.ts'
import type { Fact } from '../fact.ts'
import type { Span } from '../place.ts'
import type { Problem } from '../problem.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { foldWords } from '../vocabulary/words.ts'
import { dateOf } from './dates.ts'
import { activityOf, mentions, oneLine, recipientOf } from './flows.ts'
import { languageOf } from './language.ts'
import { mergeRecipients } from './merge.ts'
import { ownerOf } from './owner.ts'
import { PlaceWriter } from './place-writer.ts'
import { deniesPlace, placesOf } from './places.ts'

/** What the recognisers found in a document. */
export interface Found {
  readonly facts: readonly Fact[]
  readonly problems: readonly (Omit<Problem, 'place'> & { readonly span: Span | null })[]
}

/** Gives facts their meaning and puts them together as the data map of one document. The order of facts does not matter. */
export function normalise(source: SourceDocument, document: TextDocument, found: Found, lexicons: Lexicons): DataMap {
  const writer = new PlaceWriter(document.name, document.text)
  const facts = [...found.facts].sort(
    (a, b) =>
      (a.flow ?? 0) - (b.flow ?? 0) || a.span.start - b.span.start || a.span.end - b.span.end || compare(keyOf(a), keyOf(b)),
  )
  const owner = ownerOf(facts, { name: document.name, text: document.text, given: source.company }, writer, lexicons)
  const flows = flowsOf(facts)
  const recipients = flows.map((flow) => recipientOf(flow, writer, lexicons)).filter((recipient) => recipient !== null)
  const activities = flows
    .filter((flow) => !flow.some((fact) => fact.kind === 'recipient'))
    .map((flow) => activityOf(flow, writer, lexicons))
  const general = facts.filter((fact) => fact.flow === null)
  const problems = [
    ...owner.problems,
    ...found.problems.map(({ span, ...problem }) => ({ ...problem, place: span ? writer.place(span) : null })),
    ...unknownPlaces(facts, writer, lexicons),
  ]
  return {
    version: 1,
    document: describe(source, document, general),
    company: owner.company,
    recipients: mergeRecipients(recipients.filter((recipient) => !isOwn(recipient, owner.company, document.text))),
    recipientCategories: mentions(general, 'recipient-category', writer),
    activities: activities.filter((activity) => activity !== null),
    mechanisms: mentions(general, 'mechanism', writer),
    problems: problems.sort((a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0) || (a.rule < b.rule ? -1 : 1)),
  }
}

/**
 * What a company says that it does itself, in a list of who does what or a table of cookies, goes to nobody else. A document that
 * names it nowhere else says of nobody else that it is his.
 */
function isOwn({ name, service, place }: Recipient, owner: DataMap['company'], text: string): boolean {
  const names = [owner.name, owner.legalName ?? owner.name].map(foldWords)
  if (owner.source !== 'stated' || service !== null || !names.includes(foldWords(name))) return false
  return `${text.slice(0, place.start)}${text.slice(place.end)}`.includes(owner.name)
}

/** Tells facts with the same words apart, so that their order never depends on who found them first. */
function keyOf({ kind, term, certainty, recogniser }: Fact): string {
  return [kind, term ?? '', certainty, recogniser].join(' ')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function flowsOf(facts: readonly Fact[]): Fact[][] {
  const flows = new Map<number, Fact[]>()
  for (const fact of facts) {
    if (fact.flow === null) continue
    const flow = flows.get(fact.flow)
    if (flow) flow.push(fact)
    else flows.set(fact.flow, [fact])
  }
  return [...flows.values()]
}

function describe(source: SourceDocument, document: TextDocument, general: readonly Fact[]): DataMap['document'] {
  const title = general.find((fact) => fact.kind === 'title')
  const updated = general.find((fact) => fact.kind === 'updated')
  const language = languageOf(document.text)
  return {
    name: document.name,
    sha256: document.sha256,
    title: title ? oneLine(title.span.text) : null,
    language,
    updated: updated ? dateOf(updated.span.text, language) : null,
    url: source.url ?? null,
    retrieved: source.retrieved ?? null,
  }
}

function unknownPlaces(facts: readonly Fact[], writer: PlaceWriter, lexicons: Lexicons): Problem[] {
  return facts
    .filter(
      (fact) =>
        fact.kind === 'location' && placesOf(fact.span.text, lexicons).length === 0 && !deniesPlace(fact.span.text, lexicons),
    )
    .map((fact) => ({
      severity: 'warning',
      rule: 'unknown-place',
      message: `"${oneLine(fact.span.text)}" names no country or region that Vart knows: the flow is shown without a country. ${lexicons.suggestion(fact.span.text, 'place')}`,
      place: writer.place(fact.span),
    }))
}
