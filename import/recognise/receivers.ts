import { type Span, within } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import { mechanismsIn } from './cells.ts'
import { isPlaces } from './column-content.ts'
import { recogniseDisclosures } from './disclosures.ts'
import type { Findings } from './findings.ts'
import type { LabelledValue } from './labelled-records.ts'
import { piecesOfMixed } from './mixed-cells.ts'
import { denies } from './prose/moods.ts'
import { purposesIn } from './purposes.ts'
import { sentencesOf } from './sentences.ts'

/** What is said of a recipient begins here: ", which delivers the parcel", "(certified …)". */
const TOLD =
  /,? (?:som|vilka|vilken|which|who|that|der|die|das|welche[rs]?) (?=\p{Ll})|,? (?:för att|for at|for å|in order to|um) (?=\p{Ll})|\s\(/u
/** "Klaviyo, Inc. i USA". */
const IN = /\s(?:i|in|in den|in der|inom|within|innenfor|inden for)\s(?=\p{Lu})/gu

/**
 * To whom the data of one activity goes, as the values of its label say: each named recipient is a disclosure of its own, with what
 * the words about it say of purpose, place and safeguard, and no data. Returns the flow that a transfer of the activity belongs to.
 */
export function recogniseReceivers(values: readonly LabelledValue[], flow: number, findings: Findings): number {
  const told = values.flatMap(({ span }) => sentencesOf(span)).filter(({ text }) => !denies(foldCharacters(text)))
  const transfers = told.map((sentence) => recogniseSentence(sentence, flow, findings))
  return transfers.length === 1 ? (transfers[0] ?? flow) : flow
}

function recogniseSentence(sentence: Span, flow: number, findings: Findings): number {
  const at = TOLD.exec(sentence.text)?.index ?? sentence.text.length
  const whom = within(sentence, 0, at)
  const place = placeBehind(whom, findings)
  const name = place ? within(whom, 0, place.before) : whom
  const before = findings.of('recipient').length
  const categories = findings.of('recipient-category').length
  const transfer = recogniseDisclosures([name], [sentence], flow, findings)
  const opened = findings.of('recipient').slice(before)
  if (opened.length === 0 && findings.of('recipient-category').length > categories) return transfer
  for (const { flow: own } of opened) if (own !== null) tellOf(within(sentence, at, sentence.text.length), own, findings)
  const [only, other] = opened
  const bracketed = piecesOfMixed(within(sentence, at, sentence.text.length)).find(({ text }) =>
    isPlaces(text, findings.lexicons),
  )
  const where = place?.span ?? bracketed
  if (where && only?.flow && !other) findings.add('location', where, only.flow)
  return transfer
}

/** The place that a name is followed by, and where the name ends. */
function placeBehind(words: Span, { lexicons }: Findings): { span: Span; before: number } | null {
  for (const match of words.text.matchAll(IN)) {
    const span = within(words, match.index + match[0].length, words.text.length)
    if (isPlaces(span.text, lexicons)) return { span, before: match.index }
  }
  return null
}

/** What the words about a recipient state of its purpose and of the safeguard for the transfer. */
function tellOf(words: Span, flow: number, findings: Findings): void {
  if (words.text === '') return
  for (const term of purposesIn(words.text, findings.lexicons)) findings.add('purpose', words, flow, { term })
  for (const match of mechanismsIn(words.text, findings.lexicons))
    findings.add('mechanism', within(words, match.start, match.end), flow, { term: match.id })
}
