import type { Block } from '../block.ts'
import type { Fact } from '../fact.ts'
import { type Span, within } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import type { Findings } from './findings.ts'

const WHO =
  '(?:(?:sub-?)?processors|suppliers|vendors|service providers|providers|recipients|third parties|companies|entities|partners|leverantörer(?:na)?|underleverantörer(?:na)?|underbiträden(?:a)?|personuppgiftsbiträden(?:a)?|mottagare|företag|bolag|samarbetspartners|(?:under)?databehandlere|leverandører|underleverandører|modtagere|mottakere|selskaper|virksomheder|samarbejdspartnere|(?:unter)?auftragsverarbeiter|unterauftragnehmer|dienstleister|empfänger|unternehmen|anbieter)'
/** Of a list right below, "the following" means every one. */
const EVERY =
  '(?:all|every|each|the following|these|alla|samtliga|följande|dessa|alle|samtlige|følgende|disse|sämtliche|folgende|die folgenden|diese)'
const IS =
  '(?:located|based|established|situated|placerade|etablerade|belägna|baserade|finns|placeret|etableret|beliggende|etablert|plassert|basert|ansässig|sitzen|befinden sich|haben ihren sitz|hjemmehørende|(?:process|store|host|behandlar|lagrar|behandler|lagrer|opbevarer|verarbeiten|speichern)(?: \\p{L}{1,20}){0,3} (?:data|information|uppgifter|uppgifterna|personuppgifter|oplysninger|oplysningerne|personoplysninger|opplysninger|opplysningene|personopplysninger|daten))'
const SENTENCE = new RegExp(
  `(?<!\\p{L})(?:${EVERY}[^.:;]{0,40} ${WHO}|${WHO}[^.:;]{0,40} ${EVERY})(?!\\p{L})[^.;]{0,80}${IS}`,
  'u',
)
const GERMAN = new RegExp(`(?<!\\p{L})${EVERY}[^.:;]{0,40} ${WHO}(?!\\p{L})[^.;]{0,80}(?:sitz|ansässig)`, 'u')
const HEADING = new RegExp(
  `^(?:\\d[\\d.)]{0,6} )?(?:(?:our|våra|vores|våre|unsere) )?${WHO}(?: ${IS})? (?:in|i|inom|within|innenfor|inden for|innerhalb) `,
  'u',
)
const UNLESS =
  /(?<!\p{L})(?:not|inte|ej|ikke|nicht|except|unless|utom|förutom|undantag\p{L}*|undtag\p{L}*|unntatt|unntak|außer|ausgenommen|other than|outside|utanför|udenfor|utenfor|außerhalb|or|eller|oder|and|och|og|und|may|kan|kann|primarily|främst|most|flesta)(?!\p{L})/u

/**
 * Gives recipients the place that the heading or sentence directly above their table or list states for all of them
 * ("Our sub-processors are all located in the United States"), where they name none themselves.
 */
export function recogniseSharedPlaces(blocks: readonly Block[], findings: Findings): void {
  const located = new Set(findings.of('location').map((fact) => fact.flow))
  const recipients = findings.of('recipient').filter((fact) => !located.has(fact.flow))
  if (recipients.length === 0) return
  for (const [index, block] of blocks.entries()) {
    const place = placeFor(blocks, index, findings.lexicons)
    if (!place) continue
    for (const recipient of recipientsIn(recipients, block)) findings.add('location', place, recipient.flow)
  }
}

function placeFor(blocks: readonly Block[], index: number, lexicons: Lexicons): Span | null {
  const block = blocks[index]
  if (block?.kind !== 'table' && block?.kind !== 'list' && block?.kind !== 'group') return null
  for (const above of [blocks[index - 1], blocks[index - 2]]) {
    if (above?.kind !== 'heading' && above?.kind !== 'paragraph') return null
    const place = statedPlace(above.span, above.kind === 'heading', lexicons)
    if (place) return place
  }
  return null
}

/** The one place that a sentence states for all recipients, or null. */
function statedPlace(span: Span, heading: boolean, { places }: Lexicons): Span | null {
  const folded = foldCharacters(span.text.slice(0, 1_000))
  for (const sentence of folded.matchAll(/[^.!?]{10,400}/gu)) {
    const [words] = sentence
    const trimmed = words.trim()
    const says = SENTENCE.test(trimmed) || GERMAN.test(trimmed) || (heading && HEADING.test(trimmed))
    const matches = says ? places.all(words) : []
    const [place] = matches
    if (!place || matches.length > 1 || UNLESS.test(words.slice(0, place.start) + words.slice(place.end))) continue
    return within(span, sentence.index + place.start, sentence.index + place.end)
  }
  return null
}

function recipientsIn(recipients: readonly Fact[], block: Block): Fact[] {
  const spans = spansOf(block)
  const start = spans[0]?.start ?? 0
  const end = spans.at(-1)?.end ?? 0
  return recipients.filter((fact) => fact.span.start >= start && fact.span.end <= end)
}

function spansOf(block: Block): Span[] {
  if (block.kind === 'table') return block.rows.flatMap((row) => row.map((cell) => cell.span))
  if (block.kind === 'list') return block.items.map((item) => item.span)
  return block.kind === 'group' ? block.entries.flatMap((entry) => [entry.label, ...entry.values]) : []
}
