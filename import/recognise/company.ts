import type { Block } from '../block.ts'
import { type Span, within } from '../place.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { namedAbove } from './controller-lines.ts'
import type { Findings } from './findings.ts'

const NAME = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.'’/-]*(?: [\\p{L}\\p{N}&.'’/-]+){0,5}"
const FORM = '(?:AB|Aktiebolag|HB|KB|Inc\\.?|LLC|Ltd\\.?|Limited|Corp\\.?|GmbH|AG|SE|ApS|A/S|AS|ASA|Oy|B\\.?V\\.?|SAS)'
const CONTROLLER =
  '[Pp]ersonuppgiftsansvarig|[Pp]ersonuppgiftsbiträde|[Dd]ata [Cc]ontroller|[Cc]ontroller of|the [Cc]ontroller|[Dd]ataansvarlig|[Bb]ehandlingsansvarlig|[Vv]erantwortlicher?|[Vv]erantwortliche [Ss]telle'
const NUMBER = '(\\d{6}-\\d{4}|\\d{8}|\\d{3} \\d{3} \\d{3})'

const WITH_NUMBER = new RegExp(
  `(${NAME} ${FORM})[ ,(]{1,4}(?:org\\.?[ -]?\\p{L}*\\.? ?\\p{L}*\\.?[ :]{0,3}|organisationsnummer |CVR[^\\d]{0,8})?${NUMBER}`,
  'u',
)
const IS_CONTROLLER = new RegExp(
  `(${NAME} ${FORM})(?![\\p{L}])[^.]{0,160}?(?<!\\p{L})(?:är|is|er|ist)(?!\\p{L})[^.]{0,40}(?:${CONTROLLER})`,
  'u',
)
const ENDS_IN_FORM = new RegExp(` ${FORM}(?: \\(publ\\))?$`, 'u')
const BRAND = /[("”“„'](?:["”“„']|nedan )?\s*["”“„']?([\p{Lu}][\p{L}\p{N} &.-]{1,40}?)["”“']/u
const KINDS =
  'underleverantörer|underbiträden|integritetspolicy|personuppgiftspolicy|dataskyddspolicy|sub-?processors|privacy (?:policy|notice)|underdatabehandlere|privatlivspolitik|personvernerklæring|datenschutzerklärung|unterauftragsverarbeiter'
/** "Privacy policy of Acme Ltd": what comes before the company's name. */
const KIND_OF = new RegExp(`^(?:${KINDS}) (?:for|of|för|hos|der|des|von|bei|til|av) `, 'iu')
const OF_KIND = new RegExp(`(?:[’']s?)? (?:${KINDS})`, 'iu')
const PROPER = /^\p{Lu}[\p{L}\p{N}&.-]{1,30}(?: \p{Lu}[\p{L}\p{N}&.-]{1,30}){0,3}$/u
/** "Our privacy policy" and "Godkända underbiträden" name nobody. */
const NOBODY =
  /^(?:our|your|my|the|this|these|list|all|current|approved|general|global|website|customer|user|online|external|internal|data|cookie|eu|vår|vårt|våra|din|ditt|dina|denna|alla|aktuella|godkända|anlitade|allmän|extern\p{L}*|intern\p{L}*|kund|vores|deres|våre|vår|godkendte|unsere?|diese|alle|aktuelle)(?!\p{L})/iu

/**
 * Whose document it is: a company with its organisation number, one that a record names beside its label, a company that
 * says it is the controller, a first line that is a company's name, or a title such as "KlarPris underleverantörer". The first that holds wins.
 */
export function recogniseCompany(blocks: readonly Block[], findings: Findings): void {
  const prose = blocks.filter((block) => block.kind === 'heading' || block.kind === 'paragraph').map((block) => block.span)
  const found =
    stated(prose, WITH_NUMBER) ??
    labelled(blocks, findings.lexicons) ??
    stated(prose, IS_CONTROLLER) ??
    nameLine(prose) ??
    titled(prose[0])
  if (!found) return
  findings.add('company', found.name, null)
  if (found.number) findings.add('organisation-number', found.number, null)
  const brand = BRAND.exec(found.after.text.slice(0, 60))
  if (brand?.[1]) {
    const start = brand.index + brand[0].lastIndexOf(brand[1])
    findings.add('company', within(found.after, start, start + brand[1].length), null, { under: 'short' })
  }
}

interface Found {
  readonly name: Span
  readonly number: Span | null
  readonly after: Span
}

/** Only near the beginning of a document does a company with a number speak of itself. */
function stated(prose: readonly Span[], pattern: RegExp): Found | null {
  for (const span of prose.slice(0, 40)) {
    const match = pattern.exec(span.text.slice(0, 1_000))
    if (!match?.[1]) continue
    const end = match.index + match[0].length
    const number = match[2] ? within(span, end - match[2].length, end) : null
    const from = number ? end : match.index + match[1].length
    return { name: within(span, match.index, match.index + match[1].length), number, after: within(span, from, from + 160) }
  }
  return null
}

/** A name beside the label that says whose record it is. */
function labelled(blocks: readonly Block[], lexicons: Lexicons): Found | null {
  const name = namedAbove(blocks, lexicons)
  return name ? { name, number: null, after: within(name, name.text.length, name.text.length) } : null
}

function nameLine(prose: readonly Span[]): Found | null {
  const line = prose
    .slice(0, 4)
    .find(({ text }) => text.length <= 80 && ENDS_IN_FORM.test(text) && !text.includes('\n') && !/[.:;] /u.test(text))
  if (!line) return null
  const end = line.text.length
  return { name: within(line, KIND_OF.exec(line.text)?.[0].length ?? 0, end), number: null, after: within(line, end, end) }
}

/** True for a line that is a company's legal name and nothing else. */
export function isCompanyName(words: string): boolean {
  return ENDS_IN_FORM.test(words) && !KIND_OF.test(words)
}

function titled(title: Span | undefined): Found | null {
  const name = title ? title.text.slice(0, OF_KIND.exec(title.text.slice(0, 160))?.index ?? 0) : ''
  if (!title || !PROPER.test(name) || NOBODY.test(name)) return null
  return { name: within(title, 0, name.length), number: null, after: within(title, title.text.length, title.text.length) }
}
