import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Column } from './columns.ts'
import type { Findings } from './findings.ts'
import type { LabelledValue } from './labelled-records.ts'
import { recogniseColumn, recogniseKnown } from './mixed-cells.ts'
import { keepsFor } from './prose/keeping.ts'
import { denies, supposes } from './prose/moods.ts'
import { sentencesOf } from './sentences.ts'

/** Words of a document that speaks to somebody, as policies in running text do. */
const SPEAKS =
  /(?<!\p{L})(?:vi|oss|vår|vårt|våra|du|dig|din|ditt|dina|we|us|our|you|your|os|vores|dem|dit|dine|deg|våre|wir|uns|unsere?r?|sie|ihnen|ihre?r?)(?!\p{L})/iu

/** True for a value in a list, on the line of its label or in a phrase; false for one told in sentences. */
export function isTerse({ span, running }: LabelledValue): boolean {
  if (!running || !/[.!?]$/u.test(span.text)) return true
  return span.text.length <= 120 && sentencesOf(span).length === 1 && !SPEAKS.test(span.text)
}

/**
 * Turns the value of a label into facts of a flow. Words in a list or on the label's line are read like a cell; of running text,
 * only what the vocabulary knows, in sentences that neither deny nor suppose.
 */
export function recogniseValue(column: Column, { span, running }: LabelledValue, flow: number, findings: Findings): void {
  if (column.length === 0 || column.includes('recipients')) return
  if (!running || !/[.!?]$/u.test(span.text)) {
    recogniseColumn(column, span, flow, findings)
    return
  }
  const stated = sentencesOf(span).filter(({ text }) => !denies(foldCharacters(text)) && !supposes(foldCharacters(text)))
  for (const role of column) {
    if (role !== 'retention') for (const sentence of stated) recogniseKnown(role, sentence, flow, findings)
    const kept =
      role === 'retention'
        ? (sentencesOf(span)
            .map(keepsFor)
            .find((words) => words !== null) ?? stated[0])
        : null
    if (kept) findings.add('retention', kept, flow)
  }
}
