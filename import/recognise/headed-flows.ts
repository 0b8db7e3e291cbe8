import type { Block, Heading } from '../block.ts'
import type { Fact } from '../fact.ts'
import type { Findings } from './findings.ts'
import { ANNEX, isLabel } from './label-roles.ts'

/** Whose flows have no name unless a cell gives one: these read structure, in which the heading above says what it is about. */
const READ_STRUCTURE = new Set(['tables', 'label-blocks'])
/** What titles a whole document names no processing. */
const OF_THE_DOCUMENT =
  /(?:privacy|cookie|data protection) (?:policy|notice|statement)|(?:integritets|dataskydds|cookie|personuppgifts)policy|privatlivspolitik|persondatapolitik|personvernerklæring|datenschutz(?:erklärung|hinweise|information)/iu

/**
 * Names an activity that has no name of its own by the nearest heading above, where the section of that heading states this one
 * flow and no other. Several under one heading are its overview, and the title of the document names none.
 */
export function nameHeadedFlows(blocks: readonly Block[], findings: Findings): void {
  const title = titleOf(blocks)
  for (const { heading, flows } of sectionsOf(blocks, findings)) {
    const [only, other] = flows
    if (!only?.unnamed || other || heading === title) continue
    if (heading.span.text.length > 120 || OF_THE_DOCUMENT.test(heading.span.text)) continue
    findings.extendFlow(only.flow, [heading.span])
    findings.add('activity', heading.span, only.flow)
  }
}

/** The heading of level 1 that opens the document, if one does; that of an annex names what the annex describes. */
function titleOf(blocks: readonly Block[]): Heading | null {
  const first = blocks.find((block) => block.kind === 'heading')
  return first?.kind === 'heading' && first.level === 1 && !ANNEX.test(first.span.text) ? first : null
}

interface Section {
  readonly heading: Heading
  readonly flows: Flow[]
}

/** The sections of a document in their order, each with the activities that begin in it. */
function sectionsOf(blocks: readonly Block[], findings: Findings): Section[] {
  const sections = headingsOf(blocks, findings).map((heading): Section => ({ heading, flows: [] }))
  let next = 0
  for (const flow of flowsOf(findings.facts)) {
    while ((sections[next]?.heading.span.start ?? flow.start + 1) <= flow.start) next += 1
    sections[next - 1]?.flows.push(flow)
  }
  return sections
}

/** The headings that open a section; a label such as "Purpose" or one that ends in a colon only leads to what stands below it. */
function headingsOf(blocks: readonly Block[], { lexicons }: Findings): Heading[] {
  return blocks.filter(
    (block): block is Heading => block.kind === 'heading' && !block.span.text.endsWith(':') && !isLabel(block, lexicons),
  )
}

interface Flow {
  readonly flow: number
  readonly start: number
  readonly unnamed: boolean
}

/** The activities that facts state, each with the place where it begins, in the order of the text. */
function flowsOf(facts: readonly Fact[]): Flow[] {
  const byFlow = new Map<number, Fact[]>()
  for (const fact of facts) {
    if (fact.flow === null) continue
    const known = byFlow.get(fact.flow)
    if (known) known.push(fact)
    else byFlow.set(fact.flow, [fact])
  }
  const flows = [...byFlow].flatMap(([flow, own]) => {
    // Data that a flow refers to stands elsewhere: the words that state the flow say where it begins.
    const words = own.filter((fact) => fact.kind === 'statement')
    if (own.some((fact) => fact.kind === 'recipient') || words.length === own.length) return []
    const start = words.reduce((least, { span }) => Math.min(least, span.start), own[0]?.span.start ?? 0)
    const named = own.some((fact) => fact.kind === 'activity') || !words.every((fact) => READ_STRUCTURE.has(fact.recogniser))
    return [{ flow, start, unnamed: !named }]
  })
  return flows.sort((a, b) => a.start - b.start)
}
