import { type Span, within } from '../place.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { hasLegalForm, withoutLegalForm } from '../vocabulary/vendors.ts'
import { isPlaces, isVendor } from './column-content.ts'
import type { Findings } from './findings.ts'
import { joinedParts, piecesOf, withForms, withoutMarks } from './pieces.ts'
import { recogniseRecipients, splitRecipients } from './recipients.ts'

/**
 * To whom the data of one activity goes, as its cells say. Who is named there becomes a recipient of the document, stated by
 * the words of the activity and with no data of its own; the others are categories of recipients. Returns the flow that a
 * transfer of this activity belongs to: that of its only recipient, or else the activity.
 */
export function recogniseDisclosures(cells: readonly Span[], words: readonly Span[], flow: number, findings: Findings): number {
  const { lexicons } = findings
  const told = withSeats(
    cells.flatMap((cell) => partsOf(cell, lexicons)).filter((part) => !NOBODY.test(part.text) && !DENIED.test(part.text)),
    lexicons,
  )
  const flows = told.flatMap(({ part, seat }) => {
    const { name, use } = usedFor(part, lexicons)
    if (!isNamed(name, lexicons)) return []
    const opened = findings.openFlow(isLong(words) ? [name] : words)
    recogniseRecipients(name, opened, findings)
    if (use) findings.add('purpose', use.span, opened, { term: use.term })
    if (seat) findings.add('location', seat, opened, { under: 'seat' })
    return [opened]
  })
  for (const { part } of told) {
    const term = lexicons.recipientCategories.exact(part.text)
    if (!isNamed(usedFor(part, lexicons).name, lexicons)) findings.add('recipient-category', part, null, { term })
  }
  const [only] = flows
  return only !== undefined && told.length === 1 ? only : flow
}

interface Told {
  readonly part: Span
  readonly seat: Span | null
}

/** "Doctolib GmbH, Berlin": a place behind a name is where that company has its seat, and nobody else. */
function withSeats(parts: readonly Span[], lexicons: Lexicons): Told[] {
  const told: Told[] = []
  for (const part of parts) {
    const last = told.at(-1)
    const places = last && isNamed(last.part, lexicons) && isPlaces(part.text, lexicons)
    if (last && places) told[told.length - 1] = { part: last.part, seat: part }
    else told.push({ part, seat: null })
  }
  return told
}

/** "IONOS SE (Hosting)": what a bracket behind a name says that the company is used for. */
function usedFor(part: Span, { purposes }: Lexicons): { name: Span; use: { span: Span; term: string } | null } {
  const [, name = '', inside = ''] = BRACKETED.exec(part.text) ?? []
  const term = inside === '' ? null : purposes.exact(inside)
  if (term === null) return { name: part, use: null }
  const open = part.text.indexOf('(')
  return { name: within(part, 0, name.length), use: { span: within(part, open + 1, open + 1 + inside.length), term } }
}

/** True where words name somebody, and do not only describe who it is. */
export function namesSomebody(words: Span, lexicons: Lexicons): boolean {
  return partsOf(words, lexicons).some((part) => isNamed(part, lexicons))
}

const NOBODY = /^(?:[-–—/.]*|n\/?a\.?|yes|ja|none|nobody|nej|nei|nein|entfällt|internt|internal(?: only)?|intern)$/iu
/** The words of an activity are quoted for each of its recipients; a text of pages is not. */
function isLong(words: readonly Span[]): boolean {
  return words.reduce((sum, word) => sum + word.text.length, 0) > 5_000
}

/** Words that begin by denying name nobody: "Ingen mottagare", "Not applicable", "Delas inte med Visma". */
const DENIED =
  /^(?:(?:data |uppgifter(?:na)? |oplysninger(?:ne)? |opplysninger(?:ne)? )?(?:delas|lämnas|shared|deles|utleveres|videregives) )?(?:no|not|never|inga|ingen|inget|inte|aldrig|ej|ikke|aldri|kein\p{L}{0,2}|nicht)(?!\p{L}|\. ?\d)/iu
/** "Companies in the group of Acme AB" is not Acme AB, and an example names nobody for sure. */
const AROUND =
  /(?<!\p{L})(?:inom|within|in the|inden ?for|innenfor|innerhalb|such as|t\.? ?ex|till exempel|e\.g|for example|f\.? ?eks|z\. ?b|zum beispiel|bl\.? ?a|including|inkl)(?!\p{L})/iu
const DESCRIBED = /^([^:()]{2,80}?)(?::\s+|\s+[-–—]\s+)([^:]{2,120})$/u
const BRACKETED = /^([^()]{2,120}?)\s*\(([^()]{2,120})\)$/u

/** The names and categories in one cell: between lines, semicolons and commas; around "and" only where names are joined. */
function partsOf(cell: Span, lexicons: Lexicons): Span[] {
  const lines = [...cell.text.matchAll(/[^\n]+/gu)].map((line) => within(cell, line.index, line.index + line[0].length))
  const pieces = lines.flatMap((line) => withForms(line, piecesOf(line, true))).map(withoutFootnotes)
  return pieces.flatMap((piece) => namesIn(piece, lexicons))
}

/** A dot at the end of a legal form belongs to the name. */
function withoutFootnotes(piece: Span): Span {
  return /\p{L}\.$/u.test(piece.text) && hasLegalForm(piece.text) ? piece : withoutMarks(piece)
}

/** The names inside a piece that describes them ("Payroll: Visma", "IT supplier (Microsoft)"), or kinds of recipient that "and" joins; else the piece as it is. */
function namesIn(piece: Span, lexicons: Lexicons): Span[] {
  const named = (part: Span) => isNamed(part, lexicons)
  if (named(piece)) return splitRecipients(piece, lexicons)
  const bracketed = BRACKETED.exec(piece.text)
  if (bracketed) {
    const open = piece.text.indexOf('(')
    const inside = piecesOf(within(piece, open + 1, piece.text.length - 1), true)
    if (inside.length > 0 && inside.every(named)) return inside
  }
  const described = DESCRIBED.exec(piece.text)
  const name = described ? within(piece, piece.text.length - (described[2] ?? '').length, piece.text.length) : null
  if (name && named(name)) return [name]
  const parts = joinedParts(piece)
  return parts.some(named) || parts.every((part) => lexicons.recipientCategories.exact(part.text) !== null) ? parts : [piece]
}

/** True for a name: the register knows it, or it bears a legal form as names do. */
function isNamed({ text }: Span, lexicons: Lexicons): boolean {
  if (text.length > 100 || !/\p{Lu}/u.test(text) || AROUND.test(text) || DESCRIBED.test(text)) return false
  if (isVendor(text, lexicons)) return true
  const form = text.slice(withoutLegalForm(text).length)
  return hasLegalForm(text) && /\p{Lu}|gmbh/u.test(form) && /^[\p{Lu}\p{N}]/u.test(text)
}
