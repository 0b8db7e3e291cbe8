import { type Span, within } from '../place.ts'
import { foldCharacters, type Match } from '../vocabulary/lexicon.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { hasLegalForm, withoutLegalForm } from '../vocabulary/vendors.ts'
import { mechanismsIn, recogniseCell } from './cells.ts'
import { isPlaces } from './column-content.ts'
import type { Findings } from './findings.ts'
import { piecesOfMixed } from './mixed-cells.ts'
import { withForms } from './pieces.ts'
import { addDetails, addPlaces, movesData } from './prose/details.ts'
import { sentencesOf } from './sentences.ts'

/** A vendor with what is said of it. */
export interface Described {
  /** All the words, which state the flow. */
  readonly words: readonly Span[]
  readonly name: Span
  readonly rest: readonly Span[]
  /** True where the first of the rest says what the vendor is used for. */
  readonly leads: boolean
}

/** What a bullet says of the vendor that it begins with: "Vimeo.com, Inc. (USA) – video hosting". */
export function describedIn(item: Span): Described[] {
  const [first, ...more] = item.text.length <= 400 ? sentencesOf(item) : []
  const [name, ...told] = first && first.text.length <= 300 ? joinedData(first, withForms(first, piecesOfMixed(first))) : []
  if (!name) return []
  const whole = withCompany(item, name)
  const rest = [...told.filter(({ start }) => start >= whole.end), ...more]
  return [{ words: [item], name: whole, rest, leads: leadsToUse(item, whole) }]
}

/** "Brevo (Sendinblue GmbH)", "PayPal (Europe) S.à r.l.": a bracket that names a company, or stands inside a name, belongs to it. */
function withCompany(item: Span, name: Span): Span {
  const from = name.end - item.start
  const behind = item.text.slice(from, from + 120)
  const company = /^ \(([^()]{3,80})\)/u.exec(behind)
  if (company && isLegalName(company[1] ?? '')) return within(item, 0, from + company[0].length)
  const inside = /^ \(\p{Lu}[^()]{1,20}\)(?= )[^:–]{2,60}?(?=:| [-–—] |$)/u.exec(behind)?.[0]
  if (inside === undefined) return name
  const end = from + inside.length
  const comma = inside.lastIndexOf(', ')
  const short = comma > 0 ? end - inside.length + comma : end
  if (hasLegalForm(item.text.slice(0, end))) return within(item, 0, end)
  return hasLegalForm(item.text.slice(0, short)) ? within(item, 0, short) : name
}

/** "Processes names, email addresses and support requests": what follows the verb is one list, up to the next semicolon. */
function joinedData(sentence: Span, pieces: readonly Span[]): Span[] {
  const at = pieces.findIndex((piece, index) => index > 0 && movesData(piece))
  const verb = pieces[at]
  if (!verb) return [...pieces]
  const rest = sentence.text.slice(verb.start - sentence.start)
  const end = verb.start + (/[;\n|]/u.exec(rest)?.index ?? rest.length)
  const list = within(sentence, verb.start - sentence.start, end - sentence.start)
  return [...pieces.slice(0, at), list, ...pieces.slice(at + 1).filter(({ start }) => start >= end)]
}

/** What a definition says of the vendor that is its term. */
export function describedBy(name: Span, values: readonly Span[]): Described[] {
  const rest = values.flatMap((value) => (/[.!?]$/u.test(value.text) ? sentencesOf(value) : piecesOfMixed(value)))
  return rest.length > 0 ? [{ words: [name, ...values], name, rest, leads: !/[.!?]$/u.test(rest[0]?.text ?? '') }] : []
}

/** A dash or colon leads from a name, or from the bracket behind it, to what it is used for. */
function leadsToUse(item: Span, name: Span): boolean {
  return /^\s*(?:\s[-–—]\s|:)/u.test(item.text.slice(name.end - item.start))
}

/** True for the name of a company with its legal form. */
export function isLegalName(name: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(name) && hasLegalForm(name) && withoutLegalForm(name) !== name
}

/** The longest words of a piece that name a purpose. */
export function usesIn(words: Span, { purposes }: Lexicons): Match | null {
  return purposes.longest(foldCharacters(words.text))
}

/** Opens the flow to a vendor, with what is said of it, and returns its number. */
export function recogniseEntry({ words, name, rest, leads }: Described, findings: Findings): number {
  const flow = findings.openFlow(words)
  findings.add('recipient', name, flow)
  for (const [index, piece] of rest.entries()) recognisePiece(piece, flow, findings, leads && index === 0)
  return flow
}

function recognisePiece(piece: Span, flow: number, findings: Findings, use: boolean): void {
  if (isPlaces(piece.text, findings.lexicons)) findings.add('location', piece, flow)
  else if (use && PROVIDES.test(piece.text)) usedFor(piece, flow, findings, false)
  else if (isSeated(piece, flow, findings)) return
  else if (movesData(piece) && /\s/u.test(piece.text)) addDetails(piece, flow, findings, [])
  else if (!mechanismIn(piece, flow, findings)) usedFor(piece, flow, findings, use)
}

/** "Provides our booking system" says what the vendor is for, and not which data it gets. */
const PROVIDES =
  /^(?:provides?|supplies|suppl(?:y|ier) of|delivers|operates|runs|tillhandahåller|levererar|driver|leverer|tilbyder|tilbyr|bietet|stellt|betreibt|liefert) [^.]{3,100}$/iu
const SEATED =
  /(?<!\p{L})(?:hosted|stored|located|based|servers?|servrar|lagras|lagrat|finns|lagres|hostes|hostet|gehostet|gespeichert|sitz|säte)(?!\p{L})/iu

/** "Hosted in Ireland": words behind a vendor that say where it keeps data, and nothing else. */
function isSeated(piece: Span, flow: number, findings: Findings): boolean {
  if (piece.text.length > 60 || !SEATED.test(piece.text)) return false
  const before = findings.of('location').length
  addPlaces(piece, foldCharacters(piece.text), flow, findings, [])
  return findings.of('location').length > before
}

function mechanismIn(piece: Span, flow: number, findings: Findings): boolean {
  const mechanisms = mechanismsIn(piece.text, findings.lexicons)
  for (const match of mechanisms) findings.add('mechanism', within(piece, match.start, match.end), flow, { term: match.id })
  return mechanisms.length > 0
}

function usedFor(piece: Span, flow: number, findings: Findings, use: boolean): void {
  const purpose = usesIn(piece, findings.lexicons)
  if (use && piece.text.length <= LONGEST_USE) recogniseCell('purpose', piece, flow, findings)
  else if (purpose) findings.add('purpose', piece, flow, { term: purpose.id })
}

const LONGEST_USE = 100
