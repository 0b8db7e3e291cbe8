import { type Span, within } from '../place.ts'
import type { Role } from '../vocabulary/headers.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import { recogniseCell } from './cells.ts'
import type { Column } from './columns.ts'
import type { Findings } from './findings.ts'
import type { LabelledValue } from './labelled-records.ts'
import { recogniseColumn, recogniseKnown } from './mixed-cells.ts'
import { keepsFor } from './prose/keeping.ts'
import { denies, supposes } from './prose/moods.ts'
import { purposesIn } from './purpose-words.ts'
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
  const stated = sentencesOf(span).filter(isStated)
  for (const role of column) {
    if (role === 'retention') recogniseKept(span, stated, flow, findings)
    else for (const sentence of stated) recogniseSentence(role, sentence, flow, findings)
  }
}

function recogniseKept(span: Span, [first]: readonly Span[], flow: number, findings: Findings): void {
  const kept =
    sentencesOf(span)
      .map(keepsFor)
      .find((words) => words !== null) ?? first
  if (kept) findings.add('retention', kept, flow)
}

function recogniseSentence(role: Role, sentence: Span, flow: number, findings: Findings): void {
  if (role === 'purpose') recogniseReason(sentence, flow, findings)
  else recogniseKnown(role, sentence, flow, findings)
}

/** What a service lets its customer do is what it is for, no permission about data. */
const OFFERED =
  /^(?:at |att )?(?:den |the |der )?(?:data)?(?:ansvarlige?|behandlingsansvarlige?|personuppgiftsansvarige?|kunden|kunde|(?:data )?controller|customer|verantwortliche|auftraggeber) (?:kan|får|can|may|kann)(?!\p{L})/u

function isStated({ text }: Span): boolean {
  const folded = foldCharacters(text)
  return !denies(folded) && !supposes(folded.replace(OFFERED, ''))
}

/** What a sentence under a label of purposes says: the words behind "in order to" are read like a cell, where an act is one as well. */
function recogniseReason(sentence: Span, flow: number, findings: Findings): void {
  const why = WHY.exec(sentence.text)
  const reason = why ? within(sentence, why.index, sentence.text.length) : sentence
  const terms = why ? purposesIn(reason.text, findings.lexicons) : []
  if (why && terms.length === 0) recogniseCell('purpose', reason, flow, findings)
  else if (terms.length > 0) for (const term of terms) findings.add('purpose', reason, flow, { term })
  else recogniseKnown('purpose', sentence, flow, findings)
}

const WHY =
  /(?<!\p{L})(?:för att|i syfte att|til at|til å|in order to|so that|for at|med henblik på at|for å|um (?=[^.]{1,200} zu ))(?!\p{L})|^(?:to|um)(?= )/iu
