import type { Block } from '../../block.ts'
import { type Span, within } from '../../place.ts'
import { foldCharacters, type Match } from '../../vocabulary/lexicon.ts'
import type { Findings } from '../findings.ts'
import { sentencesOf } from '../sentences.ts'
import { denies, leadsElsewhere, supposes } from './moods.ts'

/** Words behind which stands who is given data: "delar … med", "share … with", "geben … weiter an". */
const GIVES =
  /(?<!\p{L})(?:delar|delas|lämnar|lämnas|utlämnas|skickar|skickas|överför|överförs|överlämnas|vidarebefordras|förmedlas|anlitar|anlitas|använder|samarbetar|tar hjälp av|behandlas av|hanteras av|mottagare är|mottagarna är|shares?|shared|disclos\p{L}{1,3}|sends?|sent|transfer\p{L}{0,4}|provide[sd]?|pass|passed|engages?|work with|uses?|rely on|recipients (?:are|include)|deler|deles|videregiver|videregives|sender|sendes|overfører|overføres|benytter|bruger|bruker|anvender|samarbejder|samarbeider|utleverer|utleveres|oversender|oversendes|modtagere er|mottakere er|übermitteln|übermittelt|übertragen|weitergegeben|weitergeleitet|weiter|teilen|geteilt|beauftragen|setzen|nutzen|arbeiten|bedienen|empfänger sind)(?!\p{L})[^.;:]{0,200}$/u
/** Words that say of the one before them that it receives data. */
const RECEIVES =
  /^[^.;:]{0,40}(?<!\p{L})(?:som (?:får|tar|behandlar|hjälper)|får (?:ta )?del|tar del|får tillgång|who (?:receive|process|help|have access)|receives?|have access|has access|der (?:modtager|behandler|hjælper|får)|modtager|mottar|får tilgang|får adgang|som (?:mottar|behandler|hjelper)|erhalten|erhält|weitergegeben|übermittelt|weitergeleitet|übertragen|die .{0,30}verarbeiten|haben zugriff)(?!\p{L})/u
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
    if (block.kind !== 'list') continue
    const items = block.items.map((item) => item.span).filter((item) => !taken.has(item.start))
    below(blocks[index - 1], items, findings)
  }
}

function below(above: Block | undefined, items: readonly Span[], findings: Findings): void {
  if (above?.kind !== 'paragraph' && above?.kind !== 'heading') return
  if (LEAD.test(above.span.text.slice(-260))) for (const item of items) findings.add('recipient-category', item, null)
  else if (introduces(above.span, above.kind === 'heading', findings)) inList(items, findings)
}

/** A sentence that permits, denies or supposes names nobody who is given data. */
function inSentence(sentence: Span, findings: Findings): void {
  const folded = foldCharacters(sentence.text)
  if (folded.endsWith(':') || denies(folded) || supposes(folded) || leadsElsewhere(folded) || RIGHTS.test(folded)) return
  for (const match of kindsIn(folded, findings)) {
    // That there are processors goes without saying; who they are is what counts.
    if (match.id === 'processor' || THEIRS.test(folded.slice(0, match.start))) continue
    const given = GIVES.test(folded.slice(0, match.start)) || RECEIVES.test(folded.slice(match.end))
    if (given) findings.add('recipient-category', within(sentence, match.start, match.end), null, { term: match.id })
  }
}

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

/** Bullets that begin with a kind of recipient, where most do. */
function inList(items: readonly Span[], findings: Findings): void {
  const named = items.flatMap((item) => {
    const match = kindsIn(foldCharacters(item.text.slice(0, 80)), findings)[0]
    return match && match.start <= 30 ? [{ item, term: match.id }] : []
  })
  if (named.length * 2 < items.length) return
  for (const { item, term } of named) findings.add('recipient-category', item, null, { term })
}
