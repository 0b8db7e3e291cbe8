import type { Block } from '../../block.ts'
import type { Fact } from '../../fact.ts'
import type { Span } from '../../place.ts'
import type { Lexicon } from '../../vocabulary/lexicon.ts'
import { foldCharacters } from '../../vocabulary/lexicon.ts'
import type { Findings } from '../findings.ts'
import { sentencesOf } from '../sentences.ts'
import { keepsFor, namesDuration } from './keeping.ts'

/**
 * How long data is kept, told outside of the flow: in a footnote whose mark stands in the flow's own words, or in a sentence that names
 * all the items the flow carries ("Bildupptagningen raderas efter 30 dagar"). A flow that states its own retention keeps that.
 */
export function recogniseRetentions(blocks: readonly Block[], findings: Findings): void {
  const silent = silentFlows(findings)
  if (silent.size === 0) return
  for (const { sentence, mark, above } of rulesIn(blocks)) {
    const flow = mark && above ? markedFlow(mark, above, silent) : null
    for (const one of flow === null ? namedFlows(sentence, silent, findings.lexicons.items) : [flow]) {
      findings.add('retention', sentence, one)
      silent.delete(one)
    }
  }
}

interface Extent {
  readonly start: number
  readonly end: number
}

/** A sentence that says how long something is kept, with the footnote mark it opens with and the block it stands below. */
interface Rule {
  readonly sentence: Span
  readonly mark: string | null
  readonly above: Extent | null
}

function rulesIn(blocks: readonly Block[]): Rule[] {
  let above: Extent | null = null
  return blocks.flatMap((block) => {
    if (block.kind === 'table' || block.kind === 'group') above = extentOf(block)
    return proseOf(block).flatMap((words) => {
      const mark = /^[*¹²³⁴⁵†‡]/u.exec(words.text)?.[0] ?? null
      const kept = sentencesOf(words).filter((sentence) => keepsFor(sentence) !== null && namesDuration(sentence))
      return kept.map((sentence): Rule => ({ sentence, mark, above }))
    })
  })
}

interface Silent {
  readonly items: ReadonlySet<string>
  readonly words: readonly Span[]
}

/** The flows that state no retention, with the items they carry and the words that state them. */
function silentFlows(findings: Findings): Map<number, Silent> {
  const told = new Set(findings.of('retention').map((fact) => fact.flow))
  const recipients = new Set(findings.of('recipient').map((fact) => fact.flow))
  const items = byFlow(findings.of('item'))
  const categories = byFlow(findings.of('category'))
  const flows = new Map<number, Silent>()
  for (const [flow, facts] of byFlow(findings.of('statement'))) {
    if (told.has(flow) || recipients.has(flow)) continue
    const carried = items.get(flow) ?? categories.get(flow) ?? []
    flows.set(flow, { items: new Set(carried.map((fact) => fact.term ?? '')), words: facts.map((fact) => fact.span) })
  }
  return flows
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

function extentOf(block: Block): Extent | null {
  if (block.kind === 'table') {
    const cells = block.rows.flat()
    return { start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 }
  }
  if (block.kind !== 'group') return null
  return { start: block.entries[0]?.label.start ?? 0, end: block.entries.at(-1)?.values.at(-1)?.end ?? 0 }
}

function proseOf(block: Block): Span[] {
  if (block.kind === 'paragraph') return [block.span]
  if (block.kind === 'list') return block.items.map((item) => item.span)
  return block.kind === 'group' ? block.entries.flatMap((entry) => entry.values) : []
}

/** The one flow of the block above whose words bear the mark. */
function markedFlow(mark: string, above: Extent, silent: ReadonlyMap<number, Silent>): number | null {
  const marked = [...silent].filter(([, { words }]) =>
    words.some((span) => span.start >= above.start && span.end <= above.end && span.text.includes(mark)),
  )
  return marked.length === 1 ? (marked[0]?.[0] ?? null) : null
}

/** The flows whose items are all named in the sentence. */
function namedFlows(sentence: Span, silent: ReadonlyMap<number, Silent>, items: Lexicon): number[] {
  const named = new Set(items.all(foldCharacters(sentence.text)).map((match) => match.id))
  if (named.size === 0) return []
  return [...silent]
    .filter(([, flow]) => flow.items.size > 0 && [...flow.items].every((item) => named.has(item)))
    .map(([flow]) => flow)
}
