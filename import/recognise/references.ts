import type { Block, Heading } from '../block.ts'
import type { Fact } from '../fact.ts'
import type { Span } from '../place.ts'
import type { Findings } from './findings.ts'
import { headingNumber } from './label-roles.ts'
import type { Reference } from './reference.ts'

/**
 * Gives each flow that refers to data stated elsewhere the items and categories stated there, each in its own place. Words that
 * refer to nothing, or to more sections than one, stay data that nobody knows.
 */
export function resolveReferences(blocks: readonly Block[], findings: Findings): void {
  for (const { flow, kind, ...reference } of findings.references) {
    const data = reference.number === null ? dataAbove(flow, findings) : dataUnder(reference, blocks, findings)
    const seen = new Set<string>()
    for (const fact of data) {
      const key = `${fact.kind} ${fact.span.start} ${fact.term ?? ''}`
      if (fact.flow !== flow && !seen.has(key))
        findings.add(fact.kind, fact.span, flow, { term: fact.term, certainty: fact.certainty })
      seen.add(key)
    }
    if (data.length > 0) continue
    findings.add(kind, reference.words, flow)
    findings.warn(
      'unresolved-reference',
      reference.words,
      `"${reference.words.text}" refers to data that Vart did not find: no one section of that number states any. It is kept as written.`,
    )
  }
}

function isData({ kind, flow }: Fact): boolean {
  return flow !== null && (kind === 'item' || kind === 'category')
}

/** The data of the flow that was stated last before this one. */
function dataAbove(flow: number, findings: Findings): Fact[] {
  const above = findings.facts.findLast((fact) => isData(fact) && (fact.flow ?? flow) < flow)
  return above ? findings.facts.filter((fact) => isData(fact) && fact.flow === above.flow) : []
}

interface Range {
  readonly start: number
  readonly end: number
}

function dataUnder({ number, letters }: Reference, blocks: readonly Block[], findings: Findings): Fact[] {
  const range = sectionOf(number ?? '', blocks)
  if (!range) return []
  const parts = letters.length > 0 ? partsOf(letters, range, blocks) : [range]
  const within = parts.length < letters.length ? [] : parts
  const outside = new Set<number>()
  for (const { kind, flow, span } of findings.facts)
    if (kind === 'statement' && flow !== null && !holds(range, span)) outside.add(flow)
  return findings.facts.filter(
    (fact) =>
      isData(fact) &&
      (within.some((part) => holds(part, fact.span)) || (letters.length === 0 && fact.flow !== null && !outside.has(fact.flow))),
  )
}

function holds({ start, end }: Range, span: Span): boolean {
  return start <= span.start && span.end <= end
}

/** From the one heading with this number to the next that is not part of it; null for none or several. */
function sectionOf(number: string, blocks: readonly Block[]): Range | null {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading')
  const at = headings.findIndex((heading) => headingNumber(heading.span.text) === number)
  const heading = headings[at]
  if (!heading || headings.slice(at + 1).some((other) => headingNumber(other.span.text) === number)) return null
  const next = headings.slice(at + 1).find(({ level, span }) => {
    const own = headingNumber(span.text)
    return own === null ? level <= heading.level : !own.startsWith(`${number}.`)
  })
  return { start: heading.span.start, end: next?.span.start ?? Number.MAX_SAFE_INTEGER }
}

/** The items of lists in a section that bear these letters. */
function partsOf(letters: readonly string[], range: Range, blocks: readonly Block[]): Range[] {
  const items = blocks
    .flatMap((block) => (block.kind === 'list' ? block.items.map(({ span }) => span) : []))
    .filter((span) => holds(range, span))
  return letters.flatMap((letter) => items.filter(({ text }) => text.startsWith(`(${letter})`) || text.startsWith(`${letter})`)))
}
