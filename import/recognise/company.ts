import type { Block } from '../block.ts'
import { type Span, within } from '../place.ts'
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
const TITLED =
  /^(?:(\p{Lu}[\p{L}\p{N}&.-]{1,30}(?: \p{Lu}[\p{L}\p{N}&.-]{1,30}){0,3}?)(?:s|’s|'s)? (?:underleverantörer|underbiträden|integritetspolicy|personuppgiftspolicy|dataskyddspolicy|sub-?processors|privacy (?:policy|notice)|underdatabehandlere|privatlivspolitik|personvernerklæring|datenschutzerklärung))/iu

/**
 * Whose document it is: a company with its organisation number, a company that says it is the controller, a first line
 * that is a company's name, or a title such as "KlarPris underleverantörer". The first that holds wins.
 */
export function recogniseCompany(blocks: readonly Block[], findings: Findings): void {
  const prose = blocks.filter((block) => block.kind === 'heading' || block.kind === 'paragraph').map((block) => block.span)
  const found = stated(prose, WITH_NUMBER) ?? stated(prose, IS_CONTROLLER) ?? nameLine(prose) ?? titled(prose[0])
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

function nameLine(prose: readonly Span[]): Found | null {
  const line = prose
    .slice(0, 4)
    .find((span) => span.text.length <= 60 && ENDS_IN_FORM.test(span.text) && !span.text.includes('\n'))
  return line ? { name: line, number: null, after: within(line, line.text.length, line.text.length) } : null
}

function titled(title: Span | undefined): Found | null {
  const name = title ? TITLED.exec(title.text)?.[1] : undefined
  if (!title || !name) return null
  return { name: within(title, 0, name.length), number: null, after: within(title, title.text.length, title.text.length) }
}
