import { type Span, within } from '../place.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { FORM, isPlainName, sentenceBefore } from './company-name.ts'

const KINDS =
  '(?:personuppgifts|under|data)?biträdesavtal|(?:under)?leverantörer|(?:under|personuppgifts)biträden|mottagare|behandlingar|(?:behandlings)?register(?:förteckning)?|registerförteckning|personuppgiftsbehandling|behandling av personuppgifter|(?:integritets|personuppgifts|dataskydds|sekretess|cookie)policy|dataskyddsinformation|(?:list of )?(?:authori[sz]ed )?sub-?processors?(?: list)?|sub-?contractors|service providers|vendors|(?:website )?privacy (?:policy|notice|statement)|cookie (?:policy|notice|statement)|data processing (?:agreement|addendum)|records? of processing(?: activities)?|data protection (?:policy|notice)|underdatabehandlere|databehandlere|(?:under)?leverandører|(?:privatlivs|persondata|cookie)politik|databehandlerafta?le|databehandleravtale|personvernerklæring|personvernpolicy|fortegnelse|datenschutz(?:erklärung|hinweise|information|bestimmungen)|(?:unter)?auftragsverarbeiter|unterauftragnehmer|subunternehmer|dienstleister|verarbeitungsverzeichnis|auftragsverarbeitungsvertrag'
const FOR = '(?:for|of|at|från|för|hos|till|av|i|der|des|von|bei|til|af|from|used by|engaged by)'
/** "Privacy policy of Acme Ltd": what comes before the company's name. */
const KIND_OF = new RegExp(`^(?:${KINDS}) ${FOR} (?:die |der |das |the )?`, 'iu')
/** "Öppettider hos Vinterbo": any one thing at a company. */
const THING_AT = /^\p{Lu}\p{Ll}{3,30} hos /u
const OF_KIND = new RegExp(`(?:[’']s?)? (?:${KINDS})(?![\\p{L}])`, 'iu')
const WHOLE_KIND = new RegExp(`^(?:${KINDS})$`, 'iu')
const GREETING = /^(?:welcome to|välkommen till|velkommen til|willkommen bei) /iu
const SEPARATOR = /(?: [|–—·-]|:) /gu
/** A name that goes on behind its form: "Bostads AB Tallen", "Aktiebolaget Tallen Skog". */
const FORM_INSIDE =
  /^(?:\p{Lu}[\p{L}-]{1,30} ){0,2}(?:AB|Aktiebolaget|HB|A\/S|AS) \p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30}){0,2}$/u
export const ENDS_IN_FORM = new RegExp(` ${FORM}(?: \\(publ\\))?$`, 'u')

/** True for a line that is a company's legal name and nothing else. */
export function isCompanyName(words: string): boolean {
  return ENDS_IN_FORM.test(words) && !KIND_OF.test(words) && words.length <= 80
}

/** The first line that is a company's legal name, with or without the kind of document before it; its address may follow below. */
export function nameLine(prose: readonly Span[], lexicons: Lexicons): Span | null {
  const lines = prose.slice(0, 4).flatMap((span) => firstLine(span, lexicons))
  const line = lines.find(
    ({ text }) => text.length <= 80 && /^[\p{L}\p{N}]/u.test(text) && !/[.:;] /u.test(text) && isNameOf(text),
  )
  return line ? within(line, KIND_OF.exec(line.text)?.[0].length ?? 0, line.text.length) : null
}

/** A legal name, with or without the kind of document before it; a sentence that ends in one names nobody. */
function isNameOf(line: string): boolean {
  const words = line.slice(KIND_OF.exec(line)?.[0].length ?? 0)
  return isLegalName(words) && !/(?:^| )\p{Ll}/u.test(words.slice(0, sentenceBefore(words)))
}

/** A line of its own, or one above a version, a date or an address; a known vendor above its address is an entry of a list. */
function firstLine(span: Span, lexicons: Lexicons): Span[] {
  const end = span.text.indexOf('\n')
  if (end < 0) return [span]
  const line = within(span, 0, end)
  return /^[^\n]{0,100}\d/u.test(span.text.slice(end + 1)) && lexicons.vendor(line.text) === null ? [line] : []
}

/** "Tallen AB", and "Bostads AB Tallen", where the form stands before the name. */
function isLegalName(words: string): boolean {
  return ENDS_IN_FORM.test(words) || FORM_INSIDE.test(words)
}

/** The company that a title names beside the kind of its document: "X – Integritetspolicy", "Leverantörer hos X", "X's sub-processors". */
export function titled(title: Span, prose: readonly Span[], lexicons: Lexicons): Span | null {
  if (title.text.length > 120 || title.text.includes('\n')) return null
  const greeting = GREETING.exec(title.text)?.[0].length ?? 0
  const parts = partsOf(within(title, greeting, title.text.length))
  for (const part of parts) {
    const name = parts.length > 1 && ENDS_IN_FORM.test(part.text) ? part : besideKind(part, lexicons)
    if (name) return genitiveOff(name, prose)
  }
  const kinds = parts.filter((part) => WHOLE_KIND.test(part.text))
  const others = parts.filter((part) => !WHOLE_KIND.test(part.text))
  const [other] = others
  return kinds.length > 0 && others.length === 1 && other && isOwner(other.text, lexicons) ? other : null
}

function partsOf(title: Span): Span[] {
  const parts: Span[] = []
  let from = 0
  for (const match of title.text.matchAll(SEPARATOR)) {
    parts.push(within(title, from, match.index))
    from = match.index + match[0].length
  }
  return [...parts, within(title, from, title.text.length)]
}

function besideKind(part: Span, lexicons: Lexicons): Span | null {
  const of = KIND_OF.exec(part.text)
  if (of) {
    const name = within(part, of[0].length, part.text.length)
    return isOwner(name.text, lexicons) || ENDS_IN_FORM.test(name.text) ? name : null
  }
  const thing = THING_AT.exec(part.text)
  if (thing) {
    const name = within(part, thing[0].length, part.text.length)
    return isOwner(name.text, lexicons) && lexicons.vendor(name.text) === null ? name : null
  }
  const name = within(part, 0, OF_KIND.exec(part.text)?.index ?? 0)
  return isOwner(name.text, lexicons) || ENDS_IN_FORM.test(name.text) ? name : null
}

function isOwner(name: string, lexicons: Lexicons): boolean {
  return isPlainName(name, lexicons) && lexicons.places.exact(name) === null
}

/** "Tallens integritetspolicy" is Tallen's where the text itself says Tallen. */
function genitiveOff(name: Span, prose: readonly Span[]): Span {
  if (!name.text.endsWith('s') || name.text.length < 4) return name
  const bare = name.text.slice(0, -1)
  const says = (words: string) =>
    prose.slice(1, 60).filter(({ text }) => new RegExp(`${escaped(words)}(?![\\p{L}\\p{N}])`, 'u').test(text)).length
  return says(bare) > says(name.text) ? within(name, 0, bare.length) : name
}

function escaped(words: string): string {
  return words.replace(/[^\p{L}\p{N} ]/gu, '\\$&')
}
