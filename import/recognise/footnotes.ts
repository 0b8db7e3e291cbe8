import type { Block } from '../block.ts'
import { type Span, within } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Findings } from './findings.ts'
import { addPlaces } from './prose/details.ts'
import { denies, supposes } from './prose/moods.ts'
import { sentencesOf } from './sentences.ts'

const MARK = '(?:\\*{1,5}|[¹²³⁴⁵⁶⁷⁸⁹]{1,2}|[†‡]{1,3})'
/** A line that a mark opens: "* Backups are stored in Germany." */
const NOTE = new RegExp(`^\\s{0,8}(${MARK}) ?(?=[\\p{L}\\p{N}"“„(])`, 'u')
/** A mark behind a word: "Pendo.io, Inc. ***". */
const MARKED = new RegExp(`(?<=[\\p{L}\\p{N}.)]) ?(${MARK})(?![\\p{L}\\p{N}*†‡¹²³⁴⁵⁶⁷⁸⁹])`, 'gu')

const ONLY = '(?:endast|enbart|bara|only|solely|kun|bare|nur|ausschließlich|lediglich)'
const WHEN =
  '(?:for|when|if|where|with|by|upon|för|om|när|vid|av|hos|til|når|hvis|dersom|ved|af|für|bei|wenn|falls|sofern|customers?|users?|kunder|kunden|kundene?|brugere|brukere|nutzer)'
/** A note that says for whom, or when, a recipient is used at all. */
const CONDITION = new RegExp(
  `^(?:[^.,;:]{0,40} )?${ONLY},?(?: (?:used|engaged|applicable|relevant|aktuell\\p{L}{0,2}|används|brukes|bruges|anvendes))? ${WHEN}(?!\\p{L})|^(?:gäller|applies|applicable|gjelder|gælder|gilt|om|if|when|hvis|dersom|wenn|falls|sofern|optional|tillval|tilvalg)(?!\\p{L})`,
  'u',
)

interface Note {
  readonly mark: string
  readonly words: Span
}

/** What footnotes say of the recipients whose words bear their mark: on what condition they are used, and where else data is. */
export function recogniseFootnotes(blocks: readonly Block[], findings: Findings): void {
  const notes = blocks.flatMap(linesOf).flatMap(noteIn)
  if (notes.length === 0) return
  const marked = markedFlows(findings)
  for (const { mark, words } of notes) {
    const above = marked.get(mark) ?? []
    const flows = new Set<number>()
    while ((above.at(-1)?.at ?? words.start) < words.start) flows.add(above.pop()?.flow ?? 0)
    for (const flow of flows) recogniseNote(words, flow, findings)
  }
}

/** The lines in which a footnote may stand, whichever block holds them. */
function linesOf(block: Block): Span[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return splitLines(block.span)
  if (block.kind === 'list') return block.items.flatMap(({ span }) => splitLines(span))
  if (block.kind === 'table') return block.rows.flatMap((row) => row.slice(0, 1).map((cell) => cell.span))
  return []
}

function splitLines(span: Span): Span[] {
  return [...span.text.matchAll(/[^\n]+/gu)].map((line) => within(span, line.index, line.index + line[0].length))
}

function noteIn(line: Span): Note[] {
  const opened = NOTE.exec(line.text.slice(0, 20))
  return opened ? [{ mark: opened[1] ?? '', words: within(line, opened[0].length, line.text.length) }] : []
}

/** The recipients whose own words bear a mark, by the mark; the first in the text comes last. */
function markedFlows(findings: Findings): Map<string, { readonly flow: number; readonly at: number }[]> {
  const recipients = new Set(findings.of('recipient').map(({ flow }) => flow))
  const marked = new Map<string, { flow: number; at: number }[]>()
  for (const { span, flow } of findings.of('statement')) {
    if (flow === null || !recipients.has(flow) || span.text.length > LONGEST_CELL || NOTE.test(span.text)) continue
    for (const [, mark = ''] of span.text.matchAll(MARKED)) {
      const known = marked.get(mark)
      if (known) known.push({ flow, at: span.start })
      else marked.set(mark, [{ flow, at: span.start }])
    }
  }
  for (const flows of marked.values()) flows.sort((a, b) => b.at - a.at)
  return marked
}

const LONGEST_CELL = 1_000

function recogniseNote(words: Span, flow: number, findings: Findings): void {
  for (const sentence of sentencesOf(words)) {
    const bare = within(sentence, 0, sentence.text.replace(/[.!\s]{1,5}$/u, '').length)
    const folded = foldCharacters(bare.text)
    if (CONDITION.test(folded)) findings.add('condition', bare, flow)
    else if (!denies(folded) && !supposes(folded)) addPlaces(bare, folded, flow, findings, [])
  }
}
