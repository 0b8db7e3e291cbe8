import { type Span, within } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import { mechanismsIn } from './cells.ts'
import { isPlaces } from './column-content.ts'
import { namesSomebody, recogniseDisclosures } from './disclosures.ts'
import type { Findings } from './findings.ts'
import type { LabelledValue } from './labelled-records.ts'
import { piecesOfMixed } from './mixed-cells.ts'
import { piecesOf } from './pieces.ts'
import { denies } from './prose/moods.ts'
import { purposesIn } from './purpose-words.ts'
import { sentencesOf } from './sentences.ts'

const RELATIVE = /^(?:som|vilka|vilken|which|who|that|der|die|das|welche[rs]?|för att|for at|for å|in order to|um) (?=\p{Ll})/u
/** Where a name ends and what is said of it begins: " which delivers the parcel", "(certified …)". */
const TOLD =
  / (?:som|vilka|vilken|which|who|that|der|die|das|welche[rs]?) (?=\p{Ll})| (?:för att|for at|for å|in order to|um) (?=\p{Ll})|\s\(/u
const FORM = /^(?:Inc|LLC|Ltd|Limited|PBC|Corp|Co|S\.A|N\.V|B\.V|GmbH|AB|AS|ApS|A\/S|AG|Oy)(?!\p{L})/u
/** A condition, and more of what somebody is given: "…, if you complain", "…, your address and your phone number". */
const GOES_ON = /^(?:hvis|dersom|om du|if|when|wenn|falls|når|när|din|ditt|dina|dit|dine|your|ihren?|ihrem?|ihr) (?=\p{L})/iu
const AND = /^(?:och|and|og|und|samt|sowie)\s+/u
/** "Klaviyo, Inc. i USA". */
const IN = /\s(?:i|in|in den|in der|inom|within|innenfor|inden for)\s(?=\p{Lu})/gu

/**
 * To whom the data of one activity goes, as the values of its label say: each named recipient is a disclosure of its own, with what
 * the words about it say of purpose, place and safeguard, and no data. Returns the flow that a transfer of the activity belongs to.
 */
export function recogniseReceivers(values: readonly LabelledValue[], flow: number, findings: Findings): number {
  const told = values.flatMap(({ span }) => sentencesOf(span)).flatMap(describedIn)
  const transfers = told.map((described) => recogniseDescribed(described, flow, findings))
  return transfers.length === 1 ? (transfers[0] ?? flow) : flow
}

/** Who is told of, and the words from there to the next: "Stripe, which handles payments". */
function describedIn(sentence: Span): Span[] {
  const lines = [...sentence.text.matchAll(/[^\n]+/gu)].map((line) => within(sentence, line.index, line.index + line[0].length))
  return lines.flatMap((line) => {
    const described: Span[] = []
    for (const piece of piecesOf(line, true)) {
      const last = described.at(-1)
      const goesOn = last && (RELATIVE.test(piece.text) || FORM.test(piece.text) || GOES_ON.test(piece.text))
      if (goesOn) described[described.length - 1] = within(line, last.start - line.start, piece.end - line.start)
      else described.push(within(piece, AND.exec(piece.text)?.[0].length ?? 0, piece.text.length))
    }
    return described
  })
}

function recogniseDescribed(words: Span, flow: number, findings: Findings): number {
  const { name, place, rest } = partsOf(words, findings)
  if (denies(foldCharacters(name.text))) return flow
  const before = findings.of('recipient').length
  const transfer = recogniseDisclosures([name], [words], flow, findings)
  const opened = findings.of('recipient').slice(before)
  if (denies(foldCharacters(rest.text))) return transfer
  for (const { flow: own } of opened) if (own !== null) tellOf(rest, own, findings)
  const [only, other] = opened
  const where = place ?? piecesOfMixed(rest).find(({ text }) => isPlaces(text, findings.lexicons))
  if (where && only?.flow && !other) findings.add('location', where, only.flow)
  return transfer
}

/** The name in words about a recipient, the place behind it, and the rest; words that name nobody are one category as they stand. */
function partsOf(words: Span, findings: Findings): { name: Span; place: Span | null; rest: Span } {
  const comma = /,\s+(?=\S)/gu
  const relative = [...words.text.matchAll(comma)].find(({ index, 0: found }) =>
    [RELATIVE, GOES_ON].some((pattern) => pattern.test(words.text.slice(index + found.length))),
  )
  const at = Math.min(TOLD.exec(words.text)?.index ?? words.text.length, relative?.index ?? words.text.length)
  const whom = within(words, 0, at)
  const place = placeBehind(whom, findings)
  const name = place ? within(whom, 0, place.before) : whom
  const none = within(words, words.text.length, words.text.length)
  if (!namesSomebody(name, findings.lexicons)) return { name: relative ? whom : words, place: null, rest: none }
  return { name, place: place?.span ?? null, rest: within(words, at, words.text.length) }
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
