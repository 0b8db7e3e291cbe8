import type { Block } from '../block.ts'
import { type Span, within } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Findings } from './findings.ts'

/** "Används bara om ni har köpt tillägget.": one sentence that says when all that the table below lists is used. */
const ONLY =
  /^(?:(?:de|dessa|disse|they|these|diese|sie) )?(?:(?:leverantörer\p{L}*|underbiträden\p{L}*|underdatabehandler\p{L}*|sub-?processors?|vendors|providers|dienstleister|unterauftragsverarbeiter) )?(?:(?:används|anlitas|gäller|brukes|bruges|benyttes|anvendes|gjelder|gælder|apply|applies|(?:are |is )?used|(?:are |is )?engaged|werden|gelten|gilt) )?(?:bara|endast|enbart|kun|bare|only|nur)(?: (?:för|for|für|om|hvis|dersom|når|när|if|when|where|wenn|falls|i|in|eingesetzt)) [^.!?]{3,140}\.?$/u

/** Adds to every recipient of a table the condition that the paragraph right above it sets, where its row sets none. */
export function recogniseSharedConditions(blocks: readonly Block[], findings: Findings): void {
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1]
    if (block.kind !== 'table' || above?.kind !== 'paragraph' || !ONLY.test(foldCharacters(above.span.text))) continue
    const [first, last] = [block.rows[0]?.[0], block.rows.at(-1)?.at(-1)]
    if (first && last) addCondition(above.span, first.span.start, last.span.end, findings)
  }
}

function addCondition(words: Span, from: number, to: number, findings: Findings): void {
  const conditioned = new Set(findings.of('condition').map(({ flow }) => flow))
  const condition = words.text.endsWith('.') ? within(words, 0, words.text.length - 1) : words
  for (const { span, flow } of findings.of('recipient'))
    if (flow !== null && !conditioned.has(flow) && span.start >= from && span.end <= to)
      findings.add('condition', condition, flow)
}
