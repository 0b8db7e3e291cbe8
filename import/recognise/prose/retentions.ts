import type { Block } from '../../block.ts'
import type { Span } from '../../place.ts'
import { foldCharacters, type Lexicon } from '../../vocabulary/lexicon.ts'
import type { Findings } from '../findings.ts'
import { sentencesOf } from '../sentences.ts'
import { keepsFor, namesDuration } from './keeping.ts'
import { type Extent, Silents } from './silent-flows.ts'

/**
 * How long data is kept, told outside of the flow: in a footnote whose mark stands in the flow's own words, or in a sentence that names
 * all the items the flow carries ("Bildupptagningen raderas efter 30 dagar"). A flow that states its own retention keeps that.
 */
export function recogniseRetentions(blocks: readonly Block[], findings: Findings): void {
  const silent = new Silents(findings)
  for (const { sentence, mark, above } of rulesIn(blocks)) {
    const flow = mark && above ? markedFlow(mark, above, silent) : null
    for (const one of flow === null ? namedFlows(sentence, silent, findings.lexicons.items) : [flow]) {
      findings.add('retention', sentence, one)
      silent.tell(one)
    }
  }
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
function markedFlow(mark: string, above: Extent, silent: Silents): number | null {
  const marked = silent.within(above).filter(([, span]) => span.text.includes(mark))
  const flows = new Set(marked.map(([flow]) => flow))
  const [only] = flows
  return flows.size === 1 && only !== undefined ? only : null
}

/** The flows whose items are all named in the sentence. */
function namedFlows(sentence: Span, silent: Silents, items: Lexicon): number[] {
  const named = new Set(items.all(foldCharacters(sentence.text)).map((match) => match.id))
  return named.size === 0 ? [] : silent.carrying(named)
}
