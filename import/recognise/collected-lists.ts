import type { Block, Heading, List } from '../block.ts'
import { type Span, within } from '../place.ts'
import type { Role } from '../vocabulary/headers.ts'
import { foldCharacters, type Lexicon } from '../vocabulary/lexicon.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { basesIn, recogniseCell } from './cells.ts'
import type { Findings } from './findings.ts'
import { labelRoles } from './label-roles.ts'
import { keepsFor } from './prose/keeping.ts'
import { denies, supposes } from './prose/moods.ts'
import { purposesIn } from './purpose-words.ts'
import { segment } from './segment.ts'
import { sentencesOf } from './sentences.ts'

/** What above a list says that the data in it is collected or used. */
const COLLECTS =
  /(?<!\p{L})(?:samlar in|samla in|samlas in|insamlas|inhämtar|behandlar|behandlas|registrerar|registreras|lagrar|lagras|sparar|sparas|hanterar|hanteras|använder|ange|anger|lämnar|uppger|följande (?:person)?uppgifter|collects?|collected|process(?:es|ed)?|store[sd]?|receives?|obtain|use|uses|provide|provided|gather|following (?:types of |categories of |kinds of )?(?:personal )?(?:data|information)|indsamler|indsamles|behandler|behandles|registrerer|registreres|opbevarer|gemmer|følgende (?:person)?oplysninger|samler inn|innhenter|lagrer|lagres|følgende (?:person)?opplysninger|erheben|erhoben|verarbeiten|verarbeitet|speichern|gespeichert|erfassen|erfasst|folgende (?:personenbezogenen? )?(?:daten|angaben|informationen))(?!\p{L})/u
const TITLE =
  /(?:vad vi samlar in|what we collect|hvad vi indsamler|hva vi samler inn|was wir erheben|vilka (?:person)?uppgifter|(?:person)?uppgifter (?:som|vi)|what (?:personal )?(?:data|information)|(?:data|information) (?:that )?we|which data|hvilke (?:person)?op|oplysninger,? (?:som )?vi|opplysninger (?:som )?vi|welche (?:personenbezogenen )?daten|verarbeitete daten|erhobene daten|collected data|insamlade uppgifter)/u
const NOT_GIVEN =
  /(?<!\p{L})(?:lämna inte|skicka inte|uppge inte|undvik att|do not send|don't send|please avoid|undlad at|undgå at|send ikke|unngå å|bitte senden sie keine|rätt att|right to|ret til|rett til|recht auf)(?!\p{L})/u

/**
 * Lists of the data that is collected: "Vid köp samlar vi in följande uppgifter:" above bullets that name items. The heading of
 * the section names the activity; what the section's sentences say of purpose, basis and retention belongs to it.
 */
export function recogniseCollectedLists(blocks: readonly Block[], findings: Findings): void {
  const taken = new Set(findings.facts.map((fact) => fact.span.start))
  for (const section of sectionsOf(blocks)) {
    const lists = section.body.flatMap((_, index) => collectedAt(section, index, taken, findings))
    const [only, other] = lists
    for (const list of lists) recogniseList(section.heading, list, findings)
    if (only && !other) recogniseAround(section, only, findings)
  }
}

interface Section {
  readonly heading: Heading | null
  readonly body: readonly Block[]
}

interface Collected {
  readonly list: List
  flow: number
}

function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: { heading: Heading | null; body: Block[] }[] = [{ heading: null, body: [] }]
  for (const block of blocks) {
    if (block.kind === 'heading' && !block.span.text.endsWith(':')) sections.push({ heading: block, body: [] })
    else sections.at(-1)?.body.push(block)
  }
  return sections
}

function collectedAt({ heading, body }: Section, index: number, taken: ReadonlySet<number>, findings: Findings): Collected[] {
  const block = body[index]
  if (block?.kind !== 'list' || block.items.some((item) => taken.has(item.span.start))) return []
  const before = body[index - 1]
  const intro = before?.kind === 'paragraph' || before?.kind === 'heading' ? before.span : null
  const said = foldCharacters(intro ? saidIn(intro) : '')
  const titled = heading !== null && titlesData(heading, findings.lexicons)
  if (!(COLLECTS.test(said) || TITLE.test(said) || (titled && !intro))) return []
  if (denies(said) || NOT_GIVEN.test(said) || supposes(said.slice(0, said.lastIndexOf(' ', 40)))) return []
  return namesItems(block, findings.lexicons.items) ? [{ list: block, flow: 0 }] : []
}

/** The sentence that leads to a list; "This includes:" goes on with the sentence before it. */
function saidIn(intro: Span): string {
  const [before, last] = [undefined, ...sentencesOf(intro)].slice(-2)
  if (last && INCLUDES.test(last.text)) return `${before?.text ?? ''} ${last.text}`
  return last?.text ?? ''
}

const INCLUDES =
  /^(?:this|these|they|it|det|detta|dessa|dette|disse|dazu|hierzu|darunter|das) (?:can |may )?(?:includes?|comprises?|inkluderar|innefattar|omfattar|omfatter|inkluderer|gehören|zählen|umfasst|sind)[^.]{0,40}:$/iu

/** "What data do we collect?", "4. Kategorien personenbezogener Daten": a heading that leads to data and to nothing else. */
function titlesData({ span }: Heading, lexicons: Lexicons): boolean {
  const roles = labelRoles(span.text, lexicons)
  return TITLE.test(foldCharacters(span.text)) || (roles.length > 0 && roles.every((role) => OF_DATA.has(role)))
}

const OF_DATA: ReadonlySet<Role> = new Set(['items', 'data', 'categories'])

/** True where at least two bullets, and half of them, begin with items that Vart knows. */
function namesItems(list: List, items: Lexicon): boolean {
  const naming = list.items.filter(({ span }) => {
    const parts = segment(within(span, 0, Math.min(span.text.length, 200)), items)
    return parts[0]?.term !== undefined && parts.some((part) => part.term !== null)
  }).length
  return naming >= 2 && naming * 2 >= list.items.length
}

function recogniseList(heading: Heading | null, collected: Collected, findings: Findings): void {
  const spans = collected.list.items.map((item) => item.span)
  collected.flow = findings.openFlow([...(heading ? [heading.span] : []), ...spans])
  if (heading) recogniseCell('activity', heading.span, collected.flow, findings)
  for (const span of spans) {
    const known = segment(span, findings.lexicons.items).some((part) => part.term !== null)
    if (known || span.text.split(/\s+/u).length <= 4) recogniseCell('items', span, collected.flow, findings)
    else findings.warnUnknown('unread-item', span, 'info')
  }
}

const WHY =
  /(?<!\p{L})(?:för att|i syfte|ändamål\p{L}*|syfte\p{L}*|in order to|so that|to be able|purposes?|for at|med henblik|formål\p{L}*|um |zwecks?|zweck\p{L}*|for å)(?!\p{L})/u
/** What somebody must do for something is not why data is used. */
const OBLIGES = /(?<!\p{L})(?:måste|must|have to|need to|skal|müssen|muss)(?!\p{L})/u
const LEGAL =
  /(?<!\p{L})(?:rättslig|laglig|lagligt|legal|lawful|rechts\p{L}*|retsgrundlag\p{L}*|hjemmel|behandlingsgrund?lag\p{L}*|rettslig\p{L}*|grund\p{L}*|stöd av|based on|on the basis|auf basis|basis)(?!\p{L})/u

/** What the sentences around the only list of a section say of it. */
function recogniseAround(section: Section, { flow }: Collected, findings: Findings): void {
  for (const block of section.body) {
    if (block.kind !== 'paragraph') continue
    for (const sentence of sentencesOf(block.span)) recogniseSentence(sentence, flow, findings)
  }
}

function recogniseSentence(sentence: Span, flow: number, findings: Findings): void {
  const folded = foldCharacters(sentence.text)
  if (denies(folded) || supposes(folded)) return
  const kept = keepsFor(sentence)
  if (kept) findings.add('retention', kept, flow)
  const why = kept || OBLIGES.test(folded) ? null : WHY.exec(folded)
  const reason = why ? within(sentence, why.index, sentence.text.length) : null
  if (reason) for (const term of purposesIn(reason.text, findings.lexicons)) findings.add('purpose', reason, flow, { term })
  if (LEGAL.test(folded))
    for (const match of basesIn(sentence.text, findings.lexicons))
      findings.add('basis', within(sentence, match.start, match.end), flow, { term: match.id })
}
