import { type Span, within } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Findings } from './findings.ts'

const DATA =
  '(?:persondata|personuppgifter|personrelater\\w+ \\w+|personal data|personally identifiable \\w+|personoplysninger|personopplysninger|personenbezogenen? daten)'
const NONE = new RegExp(
  [
    `(?:ingen|inga|inte någon|inte några|ingen form av|no|not? any|ikke|keine|keinerlei)(?: \\p{L}+){0,2} ${DATA}`,
    `(?:does not|do not|don't|doesn't|never) (?:\\p{L}+ ){1,4}${DATA}`,
  ].join('|'),
  'u',
)
/** Softeners that turn "none" into "usually none". */
const MOSTLY =
  /oftast|vanligtvis|normalt|i regel|som regel|för det mesta|sällan|usually|normally|generally|typically|rarely|som oftest|normalerweise|in der regel|meist|normalt/u
const OCCURS =
  /(?:kan|kunna|may|might|could|kan|können|kann)(?: \p{L}+)? (?:förekomma|finnas|occur|appear|be present|be included|forekomme|vorkommen|enthalten sein)/u

/**
 * Reads a cell or bullet that speaks about personal data as a whole: a denial ("Det sparas ingen persondata") or
 * an exception to one ("… kundnamn kan förekomma"). True where it did: the words name no items of their own then.
 */
export function denialIn(span: Span, flow: number, findings: Findings): boolean {
  const folded = foldCharacters(span.text)
  const denies = NONE.test(folded)
  if (!denies) return false
  const occurring = sentencesOf(folded).filter((sentence) => OCCURS.test(sentence.text))
  for (const sentence of occurring) possibleItems(span, sentence, flow, findings)
  if (occurring.length === 0 && !MOSTLY.test(folded)) findings.add('no-personal-data', span, flow)
  return true
}

/** True for words that say of what they speak of that it holds no personal data, without an exception. */
export function holdsNoData(text: string): boolean {
  const folded = foldCharacters(text)
  return NONE.test(folded) && !MOSTLY.test(folded) && !OCCURS.test(folded)
}

interface Sentence {
  readonly text: string
  readonly start: number
}

function sentencesOf(folded: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const part of folded.split(/(?<=[.!?])\s/u)) {
    sentences.push({ text: part, start })
    start += part.length + 1
  }
  return sentences
}

/** What stands directly before "kan förekomma", back to the clause's beginning, is what may occur. */
function possibleItems(span: Span, sentence: Sentence, flow: number, findings: Findings): void {
  const end = OCCURS.exec(sentence.text)?.index ?? 0
  const clause = sentence.text.slice(0, end)
  const from = Math.max(
    clause.lastIndexOf(','),
    clause.lastIndexOf(' då '),
    clause.lastIndexOf(' because '),
    clause.lastIndexOf(' men '),
    clause.lastIndexOf(' but '),
  )
  const start = Math.max(0, from)
  for (const match of findings.lexicons.items.all(clause.slice(start))) {
    const words = within(span, sentence.start + start + match.start, sentence.start + start + match.end)
    const kind = findings.lexicons.vocabulary.items.get(match.id)?.kind === 'category' ? 'category' : 'item'
    findings.add(kind, words, flow, { term: match.id, certainty: 'possible' })
  }
}
