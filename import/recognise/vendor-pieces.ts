import { type Span, within } from '../place.ts'
import { foldCharacters, type Match } from '../vocabulary/lexicon.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { mechanismsIn, recogniseCell } from './cells.ts'
import { isPlaces } from './column-content.ts'
import type { Findings } from './findings.ts'
import { addDetails, addPlaces, movesData } from './prose/details.ts'
import { purposesIn } from './purpose-words.ts'

/** What a piece of the words behind a vendor says of it; `use` where it stands where uses do. */
export function recognisePiece(piece: Span, flow: number, findings: Findings, use: boolean): void {
  if (isPlaces(piece.text, findings.lexicons)) findings.add('location', piece, flow)
  else if (use && PROVIDES.test(piece.text)) usedFor(piece, flow, findings, false)
  else if (isSeated(piece, flow, findings)) return
  else if (ACTING.test(piece.text)) actingAs(piece, flow, findings)
  else if ((movesData(piece) && /\s/u.test(piece.text)) || SITED.test(piece.text)) addDetails(piece, flow, findings, [])
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

/** A sentence that says where data is processed or kept. */
const SITED =
  /(?<!\p{L})(?:(?:databehandling|behandling|lagring|opbevaring|oppbevaring|drift|processing|storage|hosting|verarbeitung|speicherung)(?:en)?|data|server\p{L}{0,3}|servrar(?:na)?|uppgifterna|oplysningerne|opplysningene)(?!\p{L})[^.]{0,40} (?:sker|skjer|takes? place|erfolgt|finns|ligger|findes|finnes|er|är|is|are|ist|sind) (?:i|in|inom|inden for|innenfor|within|innerhalb)(?!\p{L})/iu

const LONGEST_USE = 100

/** What a vendor does for the speaker: what it sends, runs or prints is why it is used, and is not said to be data. */
const ACTING =
  /^(?:som|which|who|that|der|die|das|welche[rs]?) (?:\p{L}{2,12} )?(?:skickar|sänder|driver|levererar|trycker|sköter|sends?|runs?|operates?|delivers?|prints?|sender|udsender|leverer|trykker|drifter|versendet|verschickt|betreibt|liefert|druckt)(?!\p{L})/u
/** The ending of the present tense, which acts are not listed with: "skickar", "sender", "sends". */
const PRESENT = /(?<=^\p{L}{3,6} (?:\p{L}{2,12} )?)(\p{L}{3,20})[rs](?!\p{L})/u
const OWN = /(?<!\p{L})(?:ditt|din|dina|er|ert|era|your|dit|dine|deres|ihre[nmrs]?|ihr)(?: \p{L}{1,20})? $/u

/** Why the vendor is used, and the data of the reader that the words name: "to your e-mail address". */
function actingAs(piece: Span, flow: number, findings: Findings): void {
  const folded = foldCharacters(piece.text)
  for (const term of purposesIn(piece.text.replace(PRESENT, '$1'), findings.lexicons))
    findings.add('purpose', piece, flow, { term })
  for (const match of findings.lexicons.items.all(folded))
    if (OWN.test(folded.slice(0, match.start)))
      findings.add('item', within(piece, match.start, match.end), flow, { term: match.id })
}

/** The longest words of a piece that name a purpose. */
export function usesIn(words: Span, { purposes }: Lexicons): Match | null {
  return purposes.longest(foldCharacters(words.text))
}
