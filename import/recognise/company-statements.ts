import type { Block, Heading, Paragraph } from '../block.ts'
import { type Span, within } from '../place.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { headerOf } from './columns.ts'
import { isNobody, isPlainName, LEGAL, PLAIN, sentenceBefore } from './company-name.ts'

/** A company, its organisation number if it stands beside it, and the words behind. */
export interface FoundCompany {
  readonly name: Span
  readonly number: Span | null
  readonly after: Span
}

const CONTROLLER =
  '[Pp]ersonuppgiftsansvarig|[Pp]ersonuppgiftsbiträde|(?:[Dd]ata )?[Cc]ontroller|[Cc]ontroller of|[Dd]ataansvarlig|[Bb]ehandlingsansvarlig|[Vv]erantwortlicher?|[Vv]erantwortliche [Ss]telle'
/** The same where a company says it of itself. */
const RESPONSIBLE = `${CONTROLLER}|[Aa]nsvarlig for (?:den )?behandling|[Aa]nsvarig för (?:den )?behandling|[Rr]esponsible for the processing|[Vv]erantwortlich für die (?:Daten)?[Vv]erarbeitung`
/** What labels the one who is responsible. */
export const LABEL =
  /^(?:personuppgiftsansvarig(?:t? (?:bolag|företag|organisation))?|(?:the )?(?:data )?controller|(?:name of )?(?:the )?(?:data )?controller|dataansvarlig|den dataansvarlige|behandlingsansvarlig|verantwortlich(?:er?)?|verantwortliche stelle|name (?:und kontaktdaten )?des verantwortlichen)(?:(?: för| for| für| im sinne)[^:]{0,80})?:?$/iu
const LEAD =
  '(?:(?:with |med )?(?:org\\.?[ -]?\\p{L}*\\.? ?\\p{L}*\\.?[ :]{0,3}|organi[sz]ations? ?(?:nummer|number):? |(?:company|registration|corporate identity|business)[ \\p{L}]{0,24}[.:]{0,2} |CVR[^\\d]{0,8}|HRB )?)'
const NUMBER = '(\\d{6}-\\d{4}|\\d{3} \\d{3} \\d{3}|\\d{2} \\d{2} \\d{2} \\d{2}|\\d{8,9})(?!\\d)'
/** What leads from the one who speaks to somebody else: "wir Ihre Adresse an die Post AG". */
const TO_OTHERS = '(?![^.,]{0,60} (?:an|bei|mit|von|durch|über|to|with|by|till|til|med|hos|av|af) )'
const WE = '(?:vi|oss|we|us|our|os|wir|uns)'
const CARES =
  '(?:värnar|respekterar|bryr sig|respects|cares|is committed|takes|values|respekterer|værner|verner|tar vare|passer|nimmt|legt|respektiert|behandlar|processes|behandler|verarbeitet)'
const POLICY = '(?:[Pp]olicy|[Nn]otice|[Ss]tatement|[Pp]olitik|[Ee]rklæring|[Ee]rklärung|[Ii]nformation|[Dd]ocument)\\p{L}{0,3}'

/** Each with the company in its first group; `strong` ones name it as the one who speaks or is responsible. */
const STRONG = [
  `(${LEGAL})[ ,(]{1,4}${LEAD}${NUMBER}`,
  `(${LEGAL})[^.]{0,160}?(?<!\\p{L})(?:är|is|er|ist)(?!\\p{L})[^.]{0,40}(?<!\\p{L})(?:${RESPONSIBLE})`,
  `(?<!\\p{L})(?:${CONTROLLER})\\p{L}{0,3}(?!\\p{L})[^.:]{0,100}?(?::| är| er| ist| is)[ :\\n]{1,3}(?:(?:the company|företaget|bolaget|die|der|das|the|virksomheden|selskapet|selskabet) )?(${LEGAL})`,
  `(${LEGAL})(?:,? [^.()\\n]{0,80})? ?\\((?:[^()]{0,100}[ "“”„'’,])?${WE}["“”'’ ,)]`,
  `(?<!\\p{L})(?:[Vv]i|[Ww]e|[Ww]ir)(?: på| hos| at| bei|,)? (?:die |the )?${TO_OTHERS}(${LEGAL})`,
  `${POLICY}[^.]{0,80}(?:describes?|explains?|sets out|outlines?|beskriv\\p{L}{1,3}|förklarar|forklarer|beschreibt|erläutert|informiert)[^.]{0,40}?(?:how|hur|hvordan|wie) (?:die |the )?(${LEGAL})`,
]
/** What ends the name of a public body, a school or an association in small letters: "Alvesta kommun", "Eka friskole". */
const BODY =
  '(?: (?:kommun|kommune|region|fylkeskommune|församling|menighet|skola|skole|friskola|friskole|gymnasium|barnehage|förskola|förening|forening|lag|klubb|klub|idrottsförening|idrettslag|bibliotek|folkhögskola|folkehøjskole|folkehøgskole|efterskole|museum|universitet|högskola|høgskole|stiftelse))?'
const WEAK = [
  `^(${PLAIN}${BODY})[ ,(]{1,4}${LEAD}${NUMBER}`,
  `^(${PLAIN}${BODY})(?:,? (?:[^.;:!?\\n]|\\.(?=\\S| \\d)){0,160}?)?,? (?:är|is|er|ist) (?:[^.;:!?]{0,40}(?<!\\p{L}))?(?:${RESPONSIBLE})`,
  `(?<![\\p{L}\\p{N}] )(${PLAIN}) ?\\((?:[^()]{0,60}[ ,])?["“”„'’]${WE}["“”'’]`,
  `(?<!\\p{L})(?:[Vv]i (?:på|hos)|[Ww]e at|[Ww]ir (?:bei|von)) (${PLAIN})(?=,| \\p{Ll}| \\()`,
  `^(?:[Pp]å|[Hh]os|[Aa]t|[Bb]ei) (${PLAIN}),? (?:we )?${CARES.replaceAll('s|', 's?|')} `,
  `${POLICY}[^.]{0,80}(?:describes?|explains?|sets out|outlines?|beskriv\\p{L}{1,3}|förklarar|forklarer|beschreibt|erläutert|informiert)[^.]{0,40}?(?:how|hur|hvordan|wie) (${PLAIN})(?= \\p{Ll}| \\()`,
  `^(${LEGAL}|${PLAIN}) (?:och dess dotterbolag |and its affiliates )?${CARES} `,
]
const PATTERNS = {
  strong: STRONG.map((pattern) => new RegExp(pattern, 'gu')),
  weak: WEAK.map((pattern) => new RegExp(pattern, 'gu')),
}
/** Words directly before a company that somebody else uses, owns or is served by. */
const OTHER =
  /(?:tillhandahålls av|levereras av|provided by|offered by|supplied by|via|through|genom|using|uses?|använder|anlitar|leverantör\p{L}{0,4}|(?:under|sub-?|personuppgifts)(?:biträdet|processor)|from|från|bereitgestellt von|dienst(?:e|es)? der|anbieter ist|betrieben von der|leveres a[fv]|leveret a[fv]|bruger|nutzen|verwenden|benytter|service of|part of|subsidiary of|dotterbolag till|owned by|ägs av|ingår i|such as|såsom|t\.? ?ex\.?|e\.g\.|z\. ?b\.)[ :]{1,2}(?:the |die |der |den |det )?$/iu

/**
 * The company that sentences near the beginning name as the one who speaks: by its number, as controller, as "we". Only there
 * does a company with a number speak of itself.
 */
export function stated(prose: readonly Span[], strength: keyof typeof PATTERNS, lexicons: Lexicons): FoundCompany | null {
  for (const pattern of PATTERNS[strength]) {
    for (const span of prose.slice(0, 40)) {
      const found = firstOf(span, pattern, lexicons)
      if (found && !(strength === 'weak' && isServant(found.name, span, prose, lexicons))) return found
    }
  }
  return null
}

/** What a company does for the one who speaks: "on our behalf", "för vår räkning". */
const FOR_US =
  /(?<!\p{L})(?:on our behalf|for us|för vår räkning|åt oss|på vårt uppdrag|for os|på våre vegne|på vores vegne|for oss|in unserem auftrag|für uns|our (?:processor|supplier|provider)|vår (?:leverantör|underleverantör)|vores leverandør|vår leverandør|unser dienstleister)(?!\p{L})/iu

/** A vendor that a sentence speaks of serves whoever speaks, unless the document bears its name. */
export function isServant(name: Span, sentence: Span, prose: readonly Span[], lexicons: Lexicons): boolean {
  if (FOR_US.test(sentence.text.slice(0, 1_000))) return true
  return (
    lexicons.vendor(name.text) !== null &&
    !prose.slice(0, 3).some(({ text }) => text !== sentence.text && text.includes(name.text))
  )
}

/** The first company that a pattern names in its first group, unless somebody else uses or owns it; a number is the second group. */
export function firstOf(span: Span, pattern: RegExp, lexicons: Lexicons): FoundCompany | null {
  const text = span.text.slice(0, 1_000)
  for (const match of text.matchAll(pattern)) {
    const words = match[1] ?? ''
    const from = match.index + match[0].indexOf(words) + sentenceBefore(words)
    const name = within(span, from, match.index + match[0].indexOf(words) + words.length)
    if (!/^[\p{Lu}\p{N}]/u.test(name.text) || isNobody(name.text, lexicons)) continue
    if (OTHER.test(text.slice(Math.max(0, from - 60), from))) continue
    const end = match.index + match[0].length
    const number = match[2] ? within(span, end - match[2].length, end) : null
    const behind = number ? end : name.end - span.start
    return { name, number, after: within(span, behind, behind + 200) }
  }
  return null
}

const AT_START = new RegExp(`^(?:die |the |der )?(${LEGAL})`, 'u')
/** A name above or before an address, which a postal code tells: "Gemeinde Tannau, Kirchplatz 1, 82000 Tannau". */
const ADDRESSED = new RegExp(
  `^(${PLAIN})(?:,|\\n)[^:]{0,80}?(?<!\\d)(?:\\d{4,5}|\\d{3} \\d{2}|[A-Z]{1,2}\\d{1,2}[A-Z]? \\d[A-Z]{2})(?!\\d)`,
  'u',
)

/** The company that a text starts with; `whole` takes a text that is nothing but a name without a legal form. */
export function atStart(span: Span, whole: boolean, lexicons: Lexicons): FoundCompany | null {
  const words = AT_START.exec(span.text.slice(0, 200))?.[1] ?? plainAt(span, whole, lexicons)
  if (words === '') return null
  const at = span.text.indexOf(words)
  const from = at + sentenceBefore(words)
  return {
    name: within(span, from, at + words.length),
    number: null,
    after: within(span, at + words.length, at + words.length + 200),
  }
}

/** A name without a legal form that a text starts with: above its address, or by itself. */
function plainAt({ text }: Span, whole: boolean, lexicons: Lexicons): string {
  const addressed = ADDRESSED.exec(text.slice(0, 200))?.[1]
  if (addressed !== undefined) return isNobody(addressed, lexicons) ? '' : addressed
  return whole && isPlainName(text, lexicons) ? text : ''
}

/** "Personuppgiftsansvarig" as a label, or as the first of two cells: its value is the company. */
export function controllerLabel(blocks: readonly Block[], lexicons: Lexicons): FoundCompany | null {
  for (const block of blocks.slice(0, 40)) {
    for (const [label, value] of pairsOf(block, lexicons)) {
      const found = LABEL.test(label.text) ? atStart(value, true, lexicons) : null
      if (found) return found
    }
  }
  return null
}

/** "Processor: Oakleaf Ltd" among the labels of an annex that names no controller. */
export function processorLabel(blocks: readonly Block[], lexicons: Lexicons): FoundCompany | null {
  for (const block of blocks.slice(0, 10)) {
    for (const [label, value] of pairsOf(block, lexicons)) {
      const found = PROCESSOR_LABEL.test(label.text) ? atStart(value, false, lexicons) : null
      if (found) return found
    }
  }
  return null
}

const PROCESSOR_LABEL =
  /^(?:(?:the )?(?:data )?processor|personuppgiftsbiträde(?:t)?|databehandler(?:en)?|auftragsverarbeiter|auftragnehmer):?$/iu

/** Labels with values; a table under a header is none of those. */
function pairsOf(block: Block, lexicons: Lexicons): (readonly [Span, Span])[] {
  if (block.kind === 'group') {
    return block.entries.flatMap(({ label, values }) => (values[0] ? [[label, values[0]] as const] : []))
  }
  if (block.kind !== 'table' || block.flattened) return []
  if (
    block.rows.some(
      (row) =>
        headerOf(
          row.map((cell) => cell.span),
          lexicons,
        ) !== null,
    )
  )
    return []
  return block.rows.flatMap(([label, value, ...more]) =>
    label && value && more.length === 0 ? [[label.span, value.span] as const] : [],
  )
}

/** A heading or a sentence that ends in a colon, "Verantwortlicher ist:", with the company on the next line. */
export function controllerBelow(blocks: readonly Block[], lexicons: Lexicons): FoundCompany | null {
  for (const [index, block] of blocks.slice(0, 60).entries()) {
    const next = blocks[index + 1]
    if (!isProse(block) || !isProse(next)) continue
    const words = block.span.text
    const announces = LABEL.test(words.slice(0, 200).replace(/^[\d.)\s]{1,8}/u, '')) || ANNOUNCES.test(words.slice(-200))
    const found = announces ? atStart(next.span, false, lexicons) : null
    if (found) return found
  }
  return null
}

function isProse(block: Block | undefined): block is Heading | Paragraph {
  return block?.kind === 'heading' || block?.kind === 'paragraph'
}

const ANNOUNCES = new RegExp(`(?<!\\p{L})(?:${CONTROLLER})\\p{L}{0,3}(?!\\p{L})[^.:]{0,120}:$`, 'u')
