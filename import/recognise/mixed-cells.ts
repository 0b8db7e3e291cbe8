import { type Span, within } from '../place.ts'
import type { Role } from '../vocabulary/headers.ts'
import { foldCharacters, type Match } from '../vocabulary/lexicon.ts'
import { basesIn, mechanismsIn, recogniseCell } from './cells.ts'
import { isPlaces } from './column-content.ts'
import type { Column } from './columns.ts'
import { denialIn } from './denial.ts'
import type { Findings } from './findings.ts'
import { longerThan } from './longer-than.ts'
import { messageTerm } from './messages.ts'
import { isPerson, isPronoun } from './persons.ts'
import { sentencesOf } from './sentences.ts'

/** Reads a cell under a header of one role or of several; of several, each role takes the words that it knows for sure. */
export function recogniseColumn(column: Column, span: Span, flow: number, findings: Findings): void {
  const [first, second] = column
  if (first !== undefined && second === undefined) recogniseCell(first, span, flow, findings)
  if (second === undefined) return
  const before = findings.facts.length
  for (const role of column) MIXED[role]?.(span, flow, findings)
  if (findings.facts.length > before) return
  const message = `"${span.text}" stands under a header that names several things (${column.join(', ')}), and nothing in it is known to be either: it is left out. Give each its own column.`
  findings.warn('unread-cell', span, message)
}

/** Adds what the vocabulary knows of one role in running words, and nothing where it knows none. */
export function recogniseKnown(role: Role, span: Span, flow: number, findings: Findings): void {
  MIXED[role]?.(span, flow, findings)
}

type Reader = (span: Span, flow: number, findings: Findings) => void

const MIXED: Partial<Record<Role, Reader>> = {
  recipient: (span, flow, findings) => named('recipient', span, flow, findings),
  activity: (span, flow, findings) => named('activity', span, flow, findings),
  items: items,
  data: items,
  categories: items,
  purpose: purposes,
  subjects: (span, flow, findings) => {
    for (const match of findings.lexicons.subjects.all(foldCharacters(span.text)))
      findings.add('subject', part(span, match), flow, { term: match.id })
  },
  basis: (span, flow, findings) => {
    for (const match of basesIn(span.text, findings.lexicons)) findings.add('basis', part(span, match), flow, { term: match.id })
  },
  mechanism: (span, flow, findings) => {
    for (const match of mechanismsIn(span.text, findings.lexicons))
      findings.add('mechanism', part(span, match), flow, { term: match.id })
  },
  location: (span, flow, findings) => {
    const words = piecesOfMixed(span).find((piece) => isPlaces(piece.text, findings.lexicons))
    if (words) findings.add('location', words, flow)
  },
  retention: (span, flow, findings) => {
    const words = piecesOfMixed(span).find((piece) => /\d{1,4} ?\p{L}{2,}/u.test(piece.text))
    if (words) findings.add('retention', words, flow)
  },
}

/** The name comes first: before a bracket, a dash, a colon, a comma or a line's end. */
function named(role: 'recipient' | 'activity', span: Span, flow: number, findings: Findings): void {
  const [name] = piecesOfMixed(span)
  if (name) recogniseCell(role, name, flow, findings)
}

/** A sentence that denies is no list: "Översättning av hjälptexter. Inga personuppgifter." */
function items(cell: Span, flow: number, findings: Findings): void {
  for (const sentence of sentencesOf(cell)) if (!denialIn(sentence, flow, findings)) itemsIn(sentence, flow, findings)
}

function itemsIn(span: Span, flow: number, findings: Findings): void {
  const folded = foldCharacters(span.text)
  const purposes = findings.lexicons.purposes.all(folded)
  for (const match of longerThan(findings.lexicons.items.all(folded), purposes)) {
    if (isPronoun(span.text, match)) continue
    if (isPerson(folded, match)) {
      findings.add('subject', part(span, match), flow, { term: match.id })
      continue
    }
    const term = messageTerm(match.id, folded.slice(match.start, match.end), flow, findings)
    const kind = findings.lexicons.vocabulary.items.get(term)?.kind === 'category' ? 'category' : 'item'
    findings.add(kind, part(span, match), flow, { term })
  }
}

function purposes(span: Span, flow: number, findings: Findings): void {
  const folded = foldCharacters(span.text)
  for (const match of longerThan(findings.lexicons.purposes.all(folded), findings.lexicons.items.all(folded))) {
    findings.add('purpose', part(span, match), flow, { term: match.id })
  }
}

/** The pieces of a cell that says several things: between brackets, dashes, colons, commas and lines. */
export function piecesOfMixed(span: Span): Span[] {
  const pieces: Span[] = []
  let start = 0
  for (const match of span.text.matchAll(/\s+[-–—]\s+|[()\n;:|•]|,(?=\s)|$/gu)) {
    const piece = within(span, start, match.index)
    if (/[\p{L}\p{N}]/u.test(piece.text)) pieces.push(piece)
    start = match.index + match[0].length
  }
  return pieces
}

function part(span: Span, match: Match): Span {
  return within(span, match.start, match.end)
}
