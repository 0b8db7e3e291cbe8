import { type Span, within } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Findings } from './findings.ts'
import { piecesOf, withoutMarks } from './pieces.ts'
import { keepsFor } from './prose/keeping.ts'
import { purposesIn } from './purpose-words.ts'
import { unnamedIn } from './unnamed-phrases.ts'

/**
 * The purposes that a cell or label gives: each piece states every purpose whose words stand in it. A short phrase between commas that
 * names none, and a piece that names none, are purposes as written; the name of a vendor is none. What such a piece says of data or of retention is stated too.
 */
export function recognisePurposes(span: Span, flow: number, findings: Findings): void {
  for (const line of linesOf(span))
    for (const piece of piecesOf(line, false).map(withoutMarks)) recognisePiece(piece, flow, findings)
}

/** The lines of a cell that each begin in a capital, as the bullets of a cell do; other lines go on with the one before. */
function linesOf(span: Span): Span[] {
  const breaks = [...span.text.matchAll(/\n(?=\s{0,8}[\p{Lu}\p{N}])/gu)].map((match) => match.index)
  return [0, ...breaks].map((start, index) => within(span, start, breaks[index] ?? span.text.length))
}

function recognisePiece(piece: Span, flow: number, findings: Findings): void {
  if (LEGAL_ROLE.test(piece.text)) return
  const terms = purposesIn(piece.text, findings.lexicons)
  if (terms.length === 0 && findings.lexicons.vendor(piece.text) !== null) return
  for (const term of terms) findings.add('purpose', piece, flow, { term })
  const kept = keepsFor(piece)
  if (kept) findings.add('retention', kept, flow)
  recogniseMoved(piece, flow, findings)
  if (!kept) for (const words of unnamedIn(piece, terms.length > 0, findings.lexicons)) unknown(words, flow, findings)
}

/** What somebody is in law is not what for: "Role: processor". */
const LEGAL_ROLE =
  /^(?:(?:selvstendig|självständig|selvstændig|felles|gemensamt|fælles|joint|independent|gemeinsam|eigenständig)\p{L}{0,2} )?(?:(?:under)?databehandler|behandlingsansvarlig|dataansvarlig|personuppgiftsansvarig|(?:personuppgifts|under)?biträde|(?:data )?(?:sub-?)?processor|(?:data )?controller|(?:unter)?auftragsverarbeiter|verantwortlicher?)$/iu

function unknown(words: Span, flow: number, findings: Findings): void {
  findings.add('purpose', words, flow)
  findings.warnUnknown('unknown-purpose', words, 'info')
}

const MOVED =
  /(?<!\p{L})(?:överföring|överlämning|lagring|utbyte|synkronisering|delning|insamling|inhämtning|import|export|transfer|storage|exchange|synchroni[sz]ation|sharing|collection|transmission|overførsel|opbevaring|lagring|udveksling|deling|indsamling|overføring|oppbevaring|utveksling|innsamling|übermittlung|übertragung|speicherung|austausch|synchronisierung|weitergabe|erhebung)(?: (?:av|of|af|von|der|des|and|och) | )/gu

/** A phrase that says that data goes or is kept states the data as well: "överföring av kunduppgifter". */
function recogniseMoved(piece: Span, flow: number, findings: Findings): void {
  const folded = foldCharacters(piece.text)
  for (const match of folded.matchAll(MOVED)) {
    const found = findings.lexicons.items.at(folded, match.index + match[0].length)
    if (!found || found.id === 'personal-data') continue
    const kind = findings.lexicons.vocabulary.items.get(found.id)?.kind === 'category' ? 'category' : 'item'
    findings.add(kind, within(piece, found.start, found.end), flow, { term: found.id })
  }
}
