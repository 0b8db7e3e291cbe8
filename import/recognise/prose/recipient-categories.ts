import type { Block } from '../../block.ts'
import { type Span, within } from '../../place.ts'
import { foldCharacters, type Match } from '../../vocabulary/lexicon.ts'
import type { Findings } from '../findings.ts'
import { withoutMarks } from '../pieces.ts'
import { sentencesOf } from '../sentences.ts'
import { type Sublist, sublistsOf } from '../sublists.ts'
import { mentionsIn } from './mentions.ts'
import { denies, leadsElsewhere, supposes } from './moods.ts'

/** Words behind which stands who is given data: "delar … med", "share … with", "geben … weiter an". */
const GIVES =
  /(?<!\p{L})(?:delar|delas|lämnar|lämnas|utlämnas|skickar|skickas|överför|överförs|överlämnas|vidarebefordras|förmedlas|anlitar|anlitas|använder|anmäler|anmäla|underrättar|rapporterar|samarbetar|tar hjälp av|behandlas av|hanteras av|mottagare är|mottagarna är|shares?|shared|disclos\p{L}{1,3}|sends?|sent|transfer\p{L}{0,4}|provide[sd]?|pass|passed|engages?|work with|uses?|rely on|reports?|notify|recipients (?:are|include)|deler|deles|videregiver|videregives|sender|sendes|overfører|overføres|benytter|bruger|bruker|anvender|samarbejder|samarbeider|utleverer|utleveres|melder|melde fra|underretter|indberetter|rapporterer|innrapporterer|oversender|oversendes|modtagere er|mottakere er|übermitteln|übermittelt|übertragen|weitergegeben|weitergeleitet|weiter|teilen|geteilt|beauftragen|setzen|nutzen|arbeiten|bedienen|empfänger sind)(?!\p{L})[^.;:]{0,200}$/u
/** Words that say of the one before them that it receives data. */
const RECEIVES =
  /^[^.;:]{0,40}(?<!\p{L})(?:som (?:får|tar|behandlar|hjälper)|får (?:ta )?del|tar del|får tillgång|who (?:receive|process|help|have access)|receives?|have access|has access|der (?:modtager|behandler|hjælper|får)|modtager|mottar|får tilgang|får adgang|som (?:mottar|behandler|hjelper)|erhalten|erhält|weitergegeben|übermittelt|weitergeleitet|übertragen|die .{0,30}verarbeiten|haben zugriff)(?!\p{L})/u
/** Recipients that the document lists elsewhere are named there. */
const ANNOUNCES =
  /^[^.;:]{0,60}(?<!\p{L})(?:on this (?:page|list)|listed|below|nedan|på (?:den här sidan|listan|denne side\p{L}?)|herunder|nedenfor|auf dieser (?:seite|liste)|unten)(?!\p{L})/u
/** "Your bank" is given data by you. */
const THEIRS = /(?<!\p{L})(?:din|ditt|dina|your|dit|dine|ihre[rnm]?)(?: \p{L}{1,20})? $/u
/** A sentence about complaints and rights gives nobody data. */
const RIGHTS =
  /(?<!\p{L})(?:klagomål|klaga|klage|klager|complaints?|complain|beschwerde\p{L}{0,4}|rättighet\p{L}{0,3}|rights?|rettighed\p{L}{0,3}|rettighet\p{L}{0,3}|rechte?|tillsynsmyndighet är)(?!\p{L})/u
const LEAD =
  /(?:personuppgiftsbiträden|underbiträden|underleverantörer|mottagare|samarbetspartners|processors|sub-?processors|recipients|databehandlere|modtagere|mottakere|auftragsverarbeiter|empfänger)[^.]{0,120}(?:kategori|categor|kategorie)[^.]{0,60}:$/iu

/**
 * Recipients that a document names by their kind only: in a sentence that says that they are given data, or in a list below
 * a heading or sentence that does.
 */
export function recogniseRecipientCategories(blocks: readonly Block[], findings: Findings): void {
  const taken = new Set(findings.facts.map((fact) => fact.span.start))
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph') for (const sentence of sentencesOf(block.span)) inSentence(sentence, findings)
    if (block.kind === 'list') for (const list of sublistsOf(block)) inBullets(list, blocks[index - 1], taken, findings)
  }
}

function inBullets({ outer, items }: Sublist, above: Block | undefined, taken: ReadonlySet<number>, findings: Findings): void {
  const free = items.filter((item) => !taken.has(item.start))
  if (!outer) below(above, free, findings)
  else if (isOthers(outer)) for (const item of free) addKind(withoutMarks(item), findings)
}

/** "Andre mottakere": an outer bullet that says that those below it are recipients. */
function isOthers(outer: Span): boolean {
  const folded = foldCharacters(outer.text)
  return outer.text.length <= 100 && OTHERS.test(folded) && !denies(folded) && !supposes(folded)
}

const OTHERS =
  /^(?:(?:andra|övriga|kategorier av|andre|øvrige|other|further|additional|categories of|kategorier af|weitere|sonstige|andere|kategorien von) )?(?:mottagare|recipients|modtagere|mottakere|empfänger\p{L}?)(?: (?:av|of|af|der|von) [^.:]{0,40})?$/u

function below(above: Block | undefined, items: readonly Span[], findings: Findings): void {
  if (above?.kind !== 'paragraph' && above?.kind !== 'heading') return
  if (LEAD.test(above.span.text.slice(-260)) || leads(above.span)) for (const item of items) addKind(item, findings)
  else if (givesTo(above.span)) eachGiven(items, findings)
  else if (introduces(above.span, above.kind === 'heading', findings)) inList(items, findings)
}

/** "Uppgifterna delas med följande kategorier av mottagare:" leads to recipients and nothing else. */
function leads(above: Span): boolean {
  const last = foldCharacters(sentencesOf(above).at(-1)?.text ?? '').slice(-400)
  return CATEGORIES.test(last) && GIVEN_TO.test(last) && !denies(last) && !supposes(last)
}

/** "Ihre Daten werden weitergegeben an:": whoever stands below is given data. */
function givesTo(above: Span): boolean {
  const last = foldCharacters(sentencesOf(above).at(-1)?.text ?? '').slice(-400)
  return GIVEN_TO.test(last) && ENDS_TO.test(last) && !denies(last) && !supposes(last) && !RIGHTS.test(last)
}

const ENDS_TO =
  /(?<!\p{L})(?:an|to|with|till|til|med|hos)(?: (?:the following|följande|følgende|folgende|nachfolgende)(?: [\p{L}-]{1,30}){0,4})?:$/u

/** A bullet that begins in small letters tells by kind who is given data; a name is read where names are. */
function eachGiven(items: readonly Span[], findings: Findings): void {
  for (const item of items) {
    const told = isTitled(item) || denies(foldCharacters(item.text)) || mentionsIn(item, findings.lexicons, []).length > 0
    if (!told && (/^\p{Ll}/u.test(item.text) || kindOf(item, findings, NEAR) !== null)) addKind(item, findings, NEAR)
  }
}

const CATEGORIES =
  /(?<!\p{L})(?:kategorier|categories|kategorien|typer|types)(?: (?:av|of|af|von))? (?:mottagare|recipients|modtagere|mottakere|empfängern?)(?: [^.:]{0,40})?:$/u

/** A sentence that permits, denies or supposes names nobody who is given data. */
function inSentence(sentence: Span, findings: Findings): void {
  const folded = foldCharacters(sentence.text)
  if (folded.endsWith(':') || denies(folded) || supposes(folded) || leadsElsewhere(folded) || RIGHTS.test(folded)) return
  const kinds = kindsIn(folded, findings)
  const mentions = kinds.length > 0 ? mentionsIn(sentence, findings.lexicons, []) : []
  for (const match of kinds) {
    // That there are processors goes without saying; who they are is what counts. "Svea Bank AB" is no bank in general.
    if (match.id === 'supplier' && EMPLOYS.test(folded.slice(0, match.start))) continue
    if (match.id === 'processor' || THEIRS.test(folded.slice(0, match.start)) || ANNOUNCES.test(folded.slice(match.end))) continue
    if (mentions.some(({ span }) => span.start < sentence.start + match.end && sentence.start + match.start < span.end)) continue
    const given = GIVES.test(folded.slice(0, match.start)) || RECEIVES.test(folded.slice(match.end))
    if (given) findings.add('recipient-category', within(sentence, match.start, match.end), null, { term: match.id })
  }
}

/** That suppliers are used goes without saying as well; that data is shared with them does not. */
const EMPLOYS =
  /(?<!\p{L})(?:använder|anlitar|bruger|bruker|benytter|anvender|uses?|engages?|setzen|nutzen|beauftragen)(?: (?!delar|deler|share)\p{L}{1,20}){0,5} $/u

/** Kinds of recipient; "companies and partners in the group" is not told apart further. */
function kindsIn(folded: string, findings: Findings): Match[] {
  return findings.lexicons.recipientCategories.all(folded)
}

/** True for "Vi delar dina uppgifter med:" and for a heading whose words are those of a column of recipients. */
function introduces(above: Span, heading: boolean, findings: Findings): boolean {
  const last = foldCharacters(sentencesOf(above).at(-1)?.text ?? '')
  if (denies(last) || supposes(last) || RIGHTS.test(last)) return false
  return (heading && findings.lexicons.role(above.text) === 'recipient') || /:$/u.test(last)
    ? GIVEN_TO.test(last) || heading
    : false
}

const GIVEN_TO =
  /(?<!\p{L})(?:delar|delas|lämnas|lämnar|utlämnas|överförs|skickas|mottagare|tar del av|anlitar|shared?|disclosed?|recipients?|with the following|deles|deler|videregives|videregiver|modtagere|mottakere|utleveres|sendes|weitergegeben|übermittelt|empfänger|weitergeleitet|geben wir|geteilt)(?!\p{L})/u

/** Characters before a kind of recipient at the start of a bullet: "Our payment providers". */
const NEAR = 30

/** "Service providers. We use …": a bullet whose kind is the title of sentences of its own; those say who it is. */
function isTitled(item: Span): boolean {
  const [first, ...rest] = sentencesOf(item)
  return rest.length > 0 && first !== undefined && first.text.length <= 40 && first.text.endsWith('.')
}

/** Bullets that begin with a kind of recipient, where most do. */
function inList(items: readonly Span[], findings: Findings): void {
  const named = items.filter((item) => !isTitled(item) && kindOf(item, findings, NEAR) !== null)
  if (named.length * 2 < items.length) return
  for (const item of named) addKind(item, findings, NEAR)
}

/** The kind of recipient that words name within their first so many characters; null where the vocabulary has none. */
function kindOf(words: Span, findings: Findings, within: number): Match | null {
  const match = kindsIn(foldCharacters(words.text.slice(0, 80)), findings)[0]
  return match && match.start <= within ? match : null
}

/** Kinds that more words narrow to something else: "Samarbetspartner inom transport" is not just any partner. */
const BROAD: ReadonlySet<string> = new Set(['partner', 'supplier', 'processor'])

/** Adds words that name recipients by their kind, by the vocabulary's id where it has one that means no more than they do. */
function addKind(words: Span, findings: Findings, within = 0): void {
  const kind = kindOf(words, findings, within)
  const narrowed = kind !== null && BROAD.has(kind.id) && kind.end - kind.start < words.text.trim().length
  findings.add('recipient-category', words, null, kind === null || narrowed ? {} : { term: kind.id })
}
