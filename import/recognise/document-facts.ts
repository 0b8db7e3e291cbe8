import type { Block, Heading, Paragraph } from '../block.ts'
import { within } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import { isCompanyName } from './company.ts'
import type { Findings } from './findings.ts'

const UPDATED =
  /(?<!\p{L})(?:uppdatera\p{L}*|senast ändrad|reviderad|gäller från|last (?:updated|modified|revised)|updated|effective(?: date| from)?|opdateret|oppdatert|sist endret|stand(?!\p{L})|aktualisiert|zuletzt geändert)[^\d\n]{0,40}(\d{1,4}[.\-/ ]{1,2}(?:\d{1,2}|\p{L}{3,10})[.\-/ ]{1,2}\d{2,4})|(?<!\p{L})(?:last (?:updated|modified|revised)|updated|effective)[^\d\n]{0,20}?(?<!\p{L})(\p{L}{3,10} \d{1,2},? \d{4})/iu

/** The title and the date of update that the document states of itself. */
export function recogniseDocument(blocks: readonly Block[], findings: Findings): void {
  const prose = blocks.filter((block) => block.kind === 'heading' || block.kind === 'paragraph')
  const title = blocks.slice(0, 3).find((block) => block.kind === 'heading' && !isCompanyName(block.span.text))
  if (title?.kind === 'heading') findings.add('title', title.span, null)
  for (const block of prose) {
    const match = UPDATED.exec(block.span.text.slice(0, 2_000))
    const date = match?.[1] ?? match?.[2]
    if (!match || !date) continue
    const start = match.index + match[0].indexOf(date)
    findings.add('updated', within(block.span, start, start + date.length), null)
    return
  }
}

/** A sentence that permits, denies or asks is no statement of what is done. */
const NOT_STATED =
  /\b(?:får|medgivande|berättigad|inte|aldrig|may|might|entitled|authori[sz]e[sd]?|not|never|ikke|aldrig|aldri|darf|dürfen|nicht|keine|om |if |falls )\b/iu

/** "Including but not limited to" denies nothing. */
const NOT_ONLY = /(?:inte|ikke|not|nicht) (?:enbart|bara|endast|begränsat till|kun|bare|only|limited to|nur)(?!\p{L})/giu

/** Safeguards that a sentence states for the document's transfers: standard contractual clauses, an adequacy decision … */
export function recogniseMechanisms(blocks: readonly Block[], findings: Findings): void {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue
    for (const sentence of sentences(block)) {
      if (NOT_STATED.test(sentence.text.replace(NOT_ONLY, ''))) continue
      for (const match of findings.lexicons.mechanisms.all(foldCharacters(sentence.text))) {
        findings.add('mechanism', within(sentence, match.start, match.end), null, { term: match.id })
      }
    }
  }
}

/** The sentences of a paragraph, each a span of its own. */
function sentences(block: Paragraph | Heading) {
  const parts = []
  let start = 0
  for (const part of block.span.text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
    const at = block.span.text.indexOf(part, start)
    parts.push(within(block.span, at, at + part.length))
    start = at + part.length
  }
  return parts
}

const CATEGORY_LEAD =
  /(?:personuppgiftsbiträden|underbiträden|underleverantörer|mottagare|samarbetspartners|processors|sub-?processors|recipients|databehandlere|modtagere|mottakere|auftragsverarbeiter|empfänger)[^.]{0,120}(?:kategori|categor|kategorie)[^.]{0,60}:$/iu

/** Recipients that are named by category only, in a list behind a sentence that says so. */
export function recogniseRecipientCategories(blocks: readonly Block[], findings: Findings): void {
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    if (block.kind !== 'paragraph' && block.kind !== 'heading') continue
    if (next?.kind !== 'list' || !CATEGORY_LEAD.test(block.span.text.slice(-260))) continue
    for (const item of next.items) findings.add('recipient-category', item.span, null)
  }
}
