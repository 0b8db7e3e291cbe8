import type { Block, List } from '../block.ts'
import { type Span, within } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { mechanismsIn } from './cells.ts'
import { isPlaces, isVendor } from './column-content.ts'
import type { Findings } from './findings.ts'
import { piecesOfMixed } from './mixed-cells.ts'

/** What above a list says that its vendors receive nothing, or that it is about something else. */
const OTHERWISE =
  /(?<!\p{L})(?:inte|aldrig|ej|utan|not|never|no longer|don't|without|ikke|aldrig|aldri|nicht|keine[nr]?|ohne|opt[ -]?out|avregistrera|avböj|webbläsare|browsers?|nettleser|browsereinstellungen|competitors?|konkurrent\p{L}*|trademarks?|varumärken|may|can|could|kan|får|might|kann|können|länkar?|links?)(?!\p{L})/iu
const RECIPIENTS =
  /sub-?processor|processors?(?!\p{L})|suppliers?|vendors?|providers?|recipients?|third[ -]part|share|disclose|leverantör|biträde|mottagare|tredje ?part|delar|lämnar ut|databehandler|leverandør|modtager|mottaker|deler|videregiv|verarbeiter|empfänger|dienstleister|anbieter|tools we use|we use|vi använder|vi anvender|vi bruker|wir nutzen|wir verwenden|wir setzen|tjänster vi/iu

/** Plain bullets of which most begin with a vendor of the register: "Google Analytics (USA) – web analytics". */
export function recogniseVendorLists(blocks: readonly Block[], findings: Findings): void {
  const taken = findings.of('recipient').map((fact) => fact.span.start)
  const known = new Set([...taken, ...findings.of('item').map((fact) => fact.span.start)])
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'list') recogniseList(block, introduction(blocks, index), known, findings)
  }
}

/** The heading or paragraph directly above a list, and the heading above that paragraph. */
function introduction(blocks: readonly Block[], index: number): string {
  const [before, above] = [blocks[index - 1], blocks[index - 2]]
  const words = (block: Block | undefined) =>
    block?.kind === 'heading' || block?.kind === 'paragraph' ? block.span.text.slice(-400) : ''
  return before?.kind === 'paragraph' && above?.kind === 'heading' ? `${words(above)}\n${words(before)}` : words(before)
}

interface Described {
  readonly item: Span
  readonly name: Span
  readonly rest: readonly Span[]
}

function recogniseList(list: List, above: string, known: ReadonlySet<number>, findings: Findings): void {
  const described = list.items.flatMap(({ span }): Described[] => {
    const [name, ...rest] = span.text.length <= 300 ? piecesOfMixed(span) : []
    return name ? [{ item: span, name, rest }] : []
  })
  const vendors = described.filter(({ name }) => isVendor(name.text, findings.lexicons))
  if (vendors.length < 2 || vendors.length * 2 <= list.items.length || OTHERWISE.test(above)) return
  if (described.some(({ item }) => known.has(item.start))) return
  const telling = described.filter(({ rest }) =>
    rest.some((piece) => isPlaces(piece.text, findings.lexicons) || purposeOf(piece, findings.lexicons) !== null),
  ).length
  if (telling * 2 < described.length && !RECIPIENTS.test(above)) return
  for (const entry of described) if (entry.name.text.length <= 60) recogniseEntry(entry, findings)
}

function purposeOf(words: Span, { purposes }: Lexicons) {
  return purposes.longest(foldCharacters(words.text))
}

function recogniseEntry({ item, name, rest }: Described, findings: Findings): void {
  const flow = findings.openFlow([item])
  findings.add('recipient', name, flow)
  for (const piece of rest) recognisePiece(piece, flow, findings)
}

function recognisePiece(piece: Span, flow: number, findings: Findings): void {
  if (isPlaces(piece.text, findings.lexicons)) {
    findings.add('location', piece, flow)
    return
  }
  const mechanisms = mechanismsIn(piece.text, findings.lexicons)
  for (const match of mechanisms) findings.add('mechanism', within(piece, match.start, match.end), flow, { term: match.id })
  const purpose = mechanisms.length === 0 ? purposeOf(piece, findings.lexicons) : null
  if (purpose) findings.add('purpose', piece, flow, { term: purpose.id })
}
