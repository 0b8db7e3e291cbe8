import type { Block, Group, List, Paragraph } from '../block.ts'
import { type Span, within } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { isPlaces, isVendor } from './column-content.ts'
import type { Findings } from './findings.ts'
import { denies, supposes } from './prose/moods.ts'
import { sentencesOf } from './sentences.ts'
import { type Sublist, sublistsOf } from './sublists.ts'
import { type Described, describedBy, describedIn, recogniseEntry } from './vendor-entries.ts'
import { isKind, isNamed } from './vendor-names.ts'
import { usesIn } from './vendor-pieces.ts'

/** What above a list says that its vendors receive nothing, or that it is about something else. */
const OTHERWISE =
  /(?<!\p{L})(?:inte|aldrig|ej|utan|not|never|no longer|don't|without|ikke|aldrig|aldri|nicht|keine[nr]?|ohne|opt[ -]?out|avregistrera|avböj|webbläsare|browsers?|nettleser|browsereinstellungen|competitors?|konkurrent\p{L}*|trademarks?|varumärken|may|can|could|kan|får|might|kann|können|länkar?|links?)(?!\p{L})/iu
const RECIPIENTS =
  /sub-?processor|processors?(?!\p{L})|suppliers?|vendors?|providers?|recipients?|third[ -]part|share|disclose|leverantör|biträde|mottagare|tredje ?part|delar|tar del|får del|lämnar (?:\p{L}{2,20} ){0,2}ut|databehandler|leverandør|modtager|mottaker|deler|videregiv|verarbeiter|empfänger|dienstleister|anbieter|tools we use|we use|vi använder|vi anvender|vi bruker|wir nutzen|wir verwenden|wir setzen|tjänster vi/iu

/**
 * Plain bullets of which most begin with a vendor: "Google Analytics (USA) – web analytics". Those below an outer bullet stand
 * together, and so do the terms of a list of definitions. The register must know one of them.
 */
export function recogniseVendorLists(blocks: readonly Block[], findings: Findings): void {
  const taken = findings.of('recipient').map((fact) => fact.span.start)
  const stated = new Set([...taken, ...findings.of('item').map((fact) => fact.span.start)])
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' || block.kind === 'table') continue
    const above = introduction(blocks, index)
    const parts = partsOf(block, findings.lexicons)
    const read = parts.filter((part) => isVendors(part, above, stated, findings))
    const named = read.flatMap(({ described }) => described).filter(({ name }) => isNamed(name, findings.lexicons))
    const known = named.some(({ name }) => isVendor(name.text, findings.lexicons)) || LEADS_TO.test(above)
    if (named.length < 2 || !known) continue
    for (const part of read) recognisePart(part, findings)
  }
}

/** The heading or paragraph directly above a list, and the heading above that paragraph. */
function introduction(blocks: readonly Block[], index: number): string {
  const [before, above] = [blocks[index - 1], blocks[index - 2]]
  const words = (block: Block | undefined) => (block?.kind === 'heading' || block?.kind === 'paragraph' ? leadIn(block.span) : '')
  const leads = before?.kind === 'paragraph' || (before?.kind === 'heading' && before.span.text.endsWith(':'))
  return leads && above?.kind === 'heading' ? `${words(above)}\n${words(before)}` : words(before)
}

/** Of words that end in a colon the sentence that does; of others all. */
function leadIn(words: Span): string {
  const end = words.text.slice(-400)
  return end.endsWith(':')
    ? (sentencesOf(within(words, words.text.length - end.length, words.text.length)).at(-1)?.text ?? end)
    : end
}

/** "We use the following suppliers:" leads to names, whoever they are. */
const LEADS_TO =
  /(?<!\p{L})(?:following|below|följande|nedan|nedanstående|følgende|nedenstående|folgenden?|nachfolgend\p{L}{0,3})(?!\p{L})[^.]{0,60}(?:processors?|suppliers?|vendors?|providers?|recipients?|third[ -]part\p{L}{1,3}|companies|leverantörer|biträden|mottagare|företag|bolag|databehandlere|leverandører|modtagere|mottakere|virksomheder|selskaper|verarbeiter\p{L}?|empfängern?|dienstleistern?|anbietern?|unternehmen|following)[^.]{0,60}:$/iu

/** The lines of a paragraph stand together as bullets do, where each begins with a name and says what it is for. */
function partsOf(block: List | Group | Paragraph, lexicons: Lexicons): Part[] {
  if (block.kind === 'list') return sublistsOf(block).map((list) => partOf(list, lexicons))
  if (block.kind === 'group') return [definitionsOf(block)]
  const lines = linesOf(block.span)
  const named = lines.length >= 2 && lines.every(({ text }) => NAMED.test(text.slice(0, 120)))
  return named ? [partOf({ outer: null, items: lines }, lexicons)] : []
}

const NAMED = /^[\p{Lu}\p{N}][^:.;]{1,60}?(?:(?: (?:Inc|Ltd|Corp|Co))?\.?)(?: ?\([^()]{1,40}\))?(?:: | [-–—] )\S/u

function linesOf(span: Span): Span[] {
  return [...span.text.matchAll(/[^\n]+/gu)].map((line) => within(span, line.index, line.index + line[0].length))
}

interface Part {
  readonly outer: Span | null
  readonly count: number
  readonly described: readonly Described[]
}

function partOf({ outer, items }: Sublist, lexicons: Lexicons): Part {
  return { outer, count: items.length, described: items.flatMap((item) => describedIn(item, lexicons)) }
}

/** Terms with what is said of each; a term whose words deny or suppose something is left to those who read prose. */
function definitionsOf({ entries }: Group): Part {
  const stated = entries.filter(({ values }) => !values.some(({ text }) => isDoubtful(foldCharacters(text.slice(0, 1_000)))))
  return { outer: null, count: entries.length, described: stated.flatMap(({ label, values }) => describedBy(label, values)) }
}

function isDoubtful(folded: string): boolean {
  return denies(folded) || supposes(folded)
}

/** True for entries most of which name a vendor, where they or the words above them tell of recipients. */
function isVendors(
  { outer, count, described }: Part,
  introduced: string,
  known: ReadonlySet<number>,
  findings: Findings,
): boolean {
  const above = `${introduced}\n${outer?.text ?? ''}`
  const vendors = described.filter(({ name }) => isNamed(name, findings.lexicons)).length
  const others = count - described.filter(({ name }) => isKind(name, findings.lexicons)).length
  if (vendors === 0 || vendors * 2 <= others || leadsOtherwise(above, introduced, findings.lexicons)) return false
  if (described.some(({ words: [first] }) => first && known.has(first.start))) return false
  const telling = described.filter(({ rest }) =>
    rest.some((piece) => isPlaces(piece.text, findings.lexicons) || usesIn(piece, findings.lexicons) !== null),
  ).length
  return telling * 2 >= described.length || RECIPIENTS.test(above) || findings.lexicons.role(introduced) === 'recipient'
}

/** "Who gets the data?" asks for recipients, and permits nothing. */
function leadsOtherwise(above: string, introduced: string, { role }: Lexicons): boolean {
  return OTHERWISE.test(above) && role(introduced) !== 'recipient'
}

/** What an outer bullet says that its vendors are used for holds for each that says nothing else. */
function recognisePart({ outer, described }: Part, findings: Findings): void {
  const use = outer ? findings.lexicons.purposes.exact(outer.text) : null
  for (const entry of described) {
    if (!isNamed(entry.name, findings.lexicons) && entry.words.some(({ text }) => denies(foldCharacters(text)))) continue
    if (isKind(entry.name, findings.lexicons)) {
      findings.add('recipient-category', entry.name, null)
      continue
    }
    if (entry.name.text.length > LONGEST_NAME) continue
    const before = findings.of('purpose').length
    const flow = recogniseEntry(entry, findings)
    if (outer && use !== null && findings.of('purpose').length === before) findings.add('purpose', outer, flow, { term: use })
  }
}

const LONGEST_NAME = 60
