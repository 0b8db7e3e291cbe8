import { type Span, within } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Findings } from './findings.ts'
import { denies } from './prose/moods.ts'
import { segment } from './segment.ts'

/** "Ja, uppgifter om hälsa", "Yes: health data": whether there is any, before what it is. */
const WHETHER = /^(?:ja|yes|x|j|y)(?:[\s,:;.–—-]+(?:det förekommer |there is )?|$)/iu

/**
 * Data of special categories, under a header that asks for it: what the vocabulary knows, and nothing for a bare yes or no. That none
 * is sensitive does not say that there is no personal data.
 */
export function recogniseSensitive(cell: Span, flow: number, findings: Findings): void {
  const told = within(cell, WHETHER.exec(cell.text)?.[0].length ?? 0, cell.text.length)
  if (told.text === '' || denies(foldCharacters(told.text))) return
  for (const { span, term, certainty } of segment(told, findings.lexicons.items)) {
    if (term === null) continue
    const kind = findings.lexicons.vocabulary.items.get(term)?.kind === 'category' ? 'category' : 'item'
    findings.add(kind, span, flow, { term, certainty })
  }
}
