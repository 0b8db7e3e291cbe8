import { type Span, within } from '../../place.ts'
import { foldCharacters } from '../../vocabulary/lexicon.ts'
import type { Lexicons } from '../../vocabulary/lexicons.ts'
import { withoutLegalForm } from '../../vocabulary/vendors.ts'
import { foldWords } from '../../vocabulary/words.ts'

/** A company or service that running text names. */
export interface Mention {
  readonly span: Span
  /** What tells one company from another: the id of the register, or the name without its legal form. */
  readonly company: string
  /** True where the words name a product or brand, not the company. */
  readonly isService: boolean
}

const PART = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.'’-]{0,30}"
const FORM =
  '(?:AB|Aktiebolag|Inc\\.?|LLC|Ltd\\.?|Limited|Corp\\.?|Corporation|GmbH(?: & Co\\. KG)?|AG|SE|ApS|A/S|AS|ASA|Oyj?|B\\.?V\\.?|SAS|S\\.C\\.A\\.|S\\.A\\.|S\\.? ?à\\.? ?r\\. ?l\\.(?: et Cie\\.?(?:,? S\\.C\\.A\\.)?)?|SARL|S\\.?r\\.?l\\.?|PLC|plc|UG|e\\.V\\.|KG|OÜ|PBC)'
const WITH_FORM = new RegExp(
  `${PART}(?: (?:${PART}|and|och|og|und|of|&|de|the|\\(\\p{Lu}\\p{L}{1,20}\\))){0,5},? ${FORM}(?![\\p{L}\\p{N}/])`,
  'gu',
)
/** Words that stand before a name and are none of it; German writes all of them with a capital. */
const LEADING =
  /^(?:(?:vi|the|we|our|via|by|firma|firmaet|anbieter|dienstleister|unternehmen|gesellschaft|dienst|dienstes|service|hoster|betreiber|tjänsten|bolaget|leverantören|företaget|provider|company|vendor|supplier|selskabet|selskapet|leverandøren|tjenesten|virksomheten|virksomheden|underleverantören|partner|wir|die|der|das|unser|unserem|unseren|durch|bei|von|mit|an|kontoret|for|för|till|med|hos|av|from|with|to|at|in|i|und|and|och|og) )+/iu

/** The companies and services that a sentence names, in its order, none overlapping another; the document's own left out. */
export function mentionsIn(sentence: Span, lexicons: Lexicons, owners: readonly string[]): Mention[] {
  const folded = foldCharacters(sentence.text)
  const known = lexicons.brands.all(folded).filter((match) => isCapital(sentence.text, match.start))
  const legal = [...sentence.text.matchAll(WITH_FORM)].map((match) => {
    const skipped = LEADING.exec(match[0])?.[0].length ?? 0
    return { start: match.index + skipped, end: match.index + match[0].length }
  })
  const apart = known.filter((match) => !legal.some((other) => match.start < other.end && other.start < match.end))
  return [...apart, ...legal]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => mentionOf(within(sentence, start, end), lexicons))
    .filter((mention) => !owners.includes(mention.company))
}

/** Names of the register that are written small are everyday words. */
function isCapital(text: string, at: number): boolean {
  const first = text[at] ?? ''
  return first !== first.toLowerCase() || /\p{N}/u.test(first) || /^[a-z]\p{Lu}/u.test(text.slice(at, at + 2))
}

/** What a name as written stands for. */
export function mentionOf(span: Span, lexicons: Lexicons): Mention {
  const name = lexicons.vendor(span.text) ? span : withoutGenitive(span, lexicons)
  const known = lexicons.vendor(name.text)
  const company = known?.vendor.id ?? foldWords(withoutLegalForm(name.text))
  return { span: name, company, isService: known !== null && known.service !== null }
}

function withoutGenitive(span: Span, { vendor }: Lexicons): Span {
  const bare = within(span, 0, span.text.length - (/(?:['’]s|s|['’])$/u.exec(span.text)?.[0].length ?? 0))
  return vendor(bare.text) ? bare : span
}

/**
 * The mentions that name a recipient of their own: a company whose product is named in the same sentence, and one that only
 * operates the service named right before it, are told by that.
 */
export function withoutOperators(mentions: readonly Mention[], sentence: Span): Mention[] {
  return mentions.filter((mention, index) => {
    if (!mention.isService && mentions.some((other) => other.isService && other.company === mention.company)) return false
    if (mentions.slice(0, index).some((other) => other.company === mention.company && other.isService === mention.isService))
      return false
    const before = mentions[index - 1]
    return !before || !operates(sentence, before, mention)
  })
}

const OPERATED =
  /^[^.;:]{0,60}(?:\(|tillhandahålls av|tillhandahålles av|levereras av|drivs av|ägs av|från|provided by|operated by|owned by|offered by|a service of|a product of|by|from|leveres af|leveret af|ejes af|drives af|udbydes af|levert av|leveres av|eies av|drives av|tilbys av|fra|(?:ein(?:em|en)? )?(?:web)?(?:analyse)?dienst der|von der|der|von|des anbieters|bereitgestellt von|betrieben von|anbieter ist|anbieter dieses dienstes ist)(?: (?:the|die|der|den|det|företaget|bolaget|firma|company|unternehmen))? ?$/u

/** "Brevo, som tillhandahålls av Sendinblue SAS": the company stands behind its service. */
function operates(sentence: Span, service: Mention, company: Mention): boolean {
  const between = foldCharacters(sentence.text.slice(service.span.end - sentence.start, company.span.start - sentence.start))
  return OPERATED.test(between.slice(0, 120)) && !/ (?:och|and|og|und|samt) /u.test(between)
}
