import { type Span, within } from '../../place.ts'
import { foldCharacters, type Match } from '../../vocabulary/lexicon.ts'
import { basesIn, mechanismsIn } from '../cells.ts'
import type { Findings } from '../findings.ts'
import { longerThan } from '../longer-than.ts'
import { isPronoun } from '../persons.ts'
import { keepsFor } from './keeping.ts'
import { denies, supposes } from './moods.ts'

/** Words that say that data moves or is kept; only then do the items of a sentence go anywhere. */
const DATA =
  /(?<!\p{L})(?:delar|delas|dela|lämnar|lämnas|utlämnas|skickar|skickas|skicka|överför|överförs|överföra|överföring|vidarebefordras|samlar|samla|samlas|insamlas|inhämtar|tar emot|ta emot|får|behandlar|behandlas|behandla|lagrar|lagras|sparar|sparas|registrerar|registreras|hanterar|hanteras|använder|tillgång till|åtkomst till|del av|shar\p{L}{1,3}|disclos\p{L}{1,3}|sen[dt]s?|transfer\p{L}{0,4}|pass\p{L}{0,3}|receiv\p{L}{1,3}|collect\p{L}{0,3}|process\p{L}{0,3}|stor(?:e|es|ed|ing)|record\p{L}{0,3}|(?:geben|gibt|leiten|leitet)(?=[^.;]{1,140}(?<!\p{L})weiter(?!\p{L}))|gets?|go(?:es)? (?:directly |straight )?to|access to|gather\p{L}{0,3}|provid\p{L}{1,3}|uses?|using|deler|deles|videregiv\p{L}{1,3}|sender|sendes|overfør\p{L}{0,3}|indsaml\p{L}{1,3}|modtag\p{L}{1,3}|behandl\p{L}{1,3}|opbevar\p{L}{1,3}|lagr\p{L}{1,3}|adgang til|utlever\p{L}{1,3}|samler|innhent\p{L}{1,3}|motta\p{L}{1,3}|tilgang til|får|registrer\p{L}{1,3}|übermittel\p{L}{1,3}|übertrag\p{L}{1,4}|weiterge\p{L}{1,6}|erheb\p{L}{1,3}|erhoben|verarbeite\p{L}{0,2}|gespeichert|speicher\p{L}{1,2}|erhält|erfass\p{L}{1,3}|teil\p{L}{1,2}|zugriff auf|löscht|deletes|raderar|sletter)(?!\p{L})/u

/** Words that in running text are seldom data: they count only beside two others that are. */
const EVERYDAY =
  /^(?:plattform\p{L}*|platform\p{L}*|innehåll\p{L}*|content|språk\p{L}*|language|sprache|sprog|land\p{L}*|country|status|källa|source|tid\p{L}*|kontakt\p{L}*|contact|bilder|images|meddelande\p{L}*|messages?|beställning\p{L}*|order|avtal\p{L}*|konto|account|intress\p{L}*|interests?|betalning\p{L}*|payments?|data|ärende\p{L}*|bestellung\p{L}*|nachricht\p{L}*|köp|title|titel|rolle|roll|role|cookies?)$/u

/** True where words say that data moves or is kept. */
export function movesData({ text }: Span): boolean {
  return DATA.test(foldCharacters(text))
}

/** Adds what one sentence, or a part of it, says about a flow it belongs to. `whole` is the sentence around the part. */
export function addDetails(part: Span, flow: number, findings: Findings, names: readonly Span[]): void {
  for (const clause of clausesOf(part)) addClause(clause, flow, findings, names)
}

/** A denial reaches to the semicolon: "Your card number goes to Stripe; we never see it" says both. */
function clausesOf(part: Span): Span[] {
  if (!part.text.includes('; ') || !denies(foldCharacters(part.text))) return [part]
  return [...part.text.matchAll(/[^;]+/gu)].map(({ index, 0: clause }) => within(part, index, index + clause.length))
}

function addClause(part: Span, flow: number, findings: Findings, names: readonly Span[]): void {
  const folded = foldCharacters(part.text)
  if (denies(folded.replace(/\([^()]{0,300}\)/gu, ' '))) return
  const kept = keepsFor(part)
  if (kept) findings.add('retention', kept, flow)
  const free = (match: Match) => !names.some((name) => name.start < part.start + match.end && part.start + match.start < name.end)
  const items = DATA.test(folded) ? findings.lexicons.items.all(folded).filter(free) : []
  // Among other data, words that can be either are data: "IP-Adressen, Kontaktanfragen und Zugriffszeiten".
  const beside = ({ start, end }: Match) => items.some((item) => isNextTo(start, item.end) || isNextTo(item.start, end))
  const data = (match: Match) => beside(match) && items.some(({ start, end }) => start === match.start && end === match.end)
  const purposes = kept ? [] : findings.lexicons.purposes.all(folded).filter((match) => free(match) && !data(match))
  addPurposes(part, longerThan(purposes, items), folded, flow, findings)
  addItems(part, longerThan(items, purposes), flow, findings)
  addPlaces(part, folded, flow, findings, names)
  addLegal(part, flow, findings)
}

/** True where at most a comma and "and" part what begins from what ends. */
function isNextTo(start: number, end: number): boolean {
  return start > end && start - end <= 6
}

/** "Storage" is a purpose only where it is said what for: "för tillfällig lagring". */
function addPurposes(part: Span, matches: readonly Match[], folded: string, flow: number, findings: Findings): void {
  for (const match of matches) {
    if (
      match.id === 'data-storage' &&
      !/(?:för|for|zur|zum|till|til|to|at|av|som|as|als|af)(?: \p{L}{1,20}){0,2} $/u.test(
        folded.slice(Math.max(0, match.start - 60), match.start),
      )
    ) {
      if (!/host|drift|server|cloud|moln/u.test(folded.slice(match.start, match.end))) continue
    }
    findings.add('purpose', within(part, match.start, match.end), flow, { term: match.id })
  }
}

function addItems(part: Span, matches: readonly Match[], flow: number, findings: Findings): void {
  const everyday = (match: Match) => EVERYDAY.test(foldCharacters(part.text.slice(match.start, match.end)))
  const telling = matches.filter((match) => !everyday(match)).length
  for (const match of matches) {
    if (isPronoun(part.text, match) || isWhere(part, match)) continue
    if (match.id === 'personal-data' || (everyday(match) && telling < 2 && !isCookies(part, match))) continue
    const kind = findings.lexicons.vocabulary.items.get(match.id)?.kind === 'category' ? 'category' : 'item'
    findings.add(kind, within(part, match.start, match.end), flow, { term: match.id })
  }
}

/** "Stored in log files" says where data is kept, not what it is. */
function isWhere(part: Span, match: Match): boolean {
  return (
    match.id === 'log-data' &&
    /(?:^| )(?:in|into|i|im)(?: (?:den|our|the|våra|vores|våre|unseren|så kallade|sogenannten))? $/iu.test(
      part.text.slice(Math.max(0, match.start - 30), match.start),
    )
  )
}

/** "Cookies from X" and "X uses cookies" say what X receives. */
function isCookies(part: Span, match: Match): boolean {
  return match.id === 'cookies' && /cookies?$/iu.test(part.text.slice(match.start, match.end))
}

const WHERE =
  /(?<!\p{L})(?:i|på|inom|in|within|innerhalb|inden for|innenfor|from|från|fra|aus|till|to|til|nach|of|server|servers|servrar|servere|based|located|baserat|baserad|säte|sitz|located in|stored in|lagras i)(?: (?:the|den|der|die|dem|de|EU-landet|country of))? $/u
const APPOSED = /(?:[(,]|, \p{L}{2,30},) ?(?:the )?$|, (?:[a-z]{1,2}-)?\d{3} ?\d{1,2} $/u

/** "Inom EU" is a place with its preposition. */
const INSIDE = /^(?:i|inom|in|within|inden for|innenfor|innerhalb) /u

/** "For customers in the EU" tells who they are, not where data is. */
const PEOPLE =
  /(?<!\p{L})(?:kunden|nutzer|besucher|personen|customers|users|visitors|residents|people|individuals|kunder|användare|besökare|personer|brugere|besøgende|brukere)(?: (?:based|located|bosatta|bosat|bosatt|mit sitz))? (?:innerhalb|in|aus|within|from|i|inom|från|fra|inden for|innenfor)(?: (?:der|den|the|dem))? $/u

/** Places that the words put the recipient or its servers in; neighbours joined by commas or "and" are one statement. */
export function addPlaces(part: Span, folded: string, flow: number, findings: Findings, names: readonly Span[]): void {
  const first = names.find((name) => name.start >= part.start && name.end <= part.end)
  const from = first ? first.start - part.start : 0
  let open: { start: number; end: number } | null = null
  const close = () => {
    if (open) findings.add('location', within(part, open.start, open.end), flow)
    open = null
  }
  for (const match of findings.lexicons.places.all(folded)) {
    if (names.some((name) => name.start <= part.start + match.start && name.end >= part.start + match.end)) continue
    const before = folded.slice(Math.max(0, match.start - 60), match.start)
    if (
      open &&
      /^(?:,| ?\/| ?&| (?:och|and|og|und|samt|eller|or|oder))*,? ?(?:the |den |die |i |in )?$/u.test(
        folded.slice(open.end, match.start),
      )
    ) {
      open.end = match.end
      continue
    }
    close()
    if (match.start < from && !first) continue
    if (
      (WHERE.test(before) || APPOSED.test(before) || INSIDE.test(folded.slice(match.start, match.end))) &&
      !PEOPLE.test(before) &&
      !denies(before) &&
      !supposes(before)
    )
      open = { start: match.start, end: match.end }
  }
  close()
}

/** A legal basis, and a safeguard, that the sentence names. */
function addLegal(part: Span, flow: number, findings: Findings): void {
  if (supposes(foldCharacters(part.text))) return
  const cued = CUES.test(foldCharacters(part.text))
  if (cued)
    for (const match of basesIn(part.text, findings.lexicons))
      findings.add('basis', within(part, match.start, match.end), flow, { term: match.id })
  for (const match of mechanismsIn(part.text, findings.lexicons))
    findings.add('mechanism', within(part, match.start, match.end), flow, { term: match.id })
}

const CUES =
  /(?<!\p{L})(?:rättslig grund|rättsliga grund\p{L}*|laglig grund|lagliga grund\p{L}*|legal basis|lawful basis|legal ground|rechtsgrundlage|rechtsgrundlagen|retsgrundlag\p{L}*|hjemmel|behandlingsgrundlag|rettslig grunnlag|rettslige grunnlag\p{L}*|behandlingsgrunnlag\p{L}*|med stöd av|grundar\p{L}?|grundas|bygger på|on the basis of|based on|auf grundlage|auf basis|aufgrund|auf der grundlage|basiert auf|stützt|gestützt|på grundlag|baseres|basert på|i medfør af|gemäß art|gem\. art|nach art|i henhold til artik|enligt artikel|under article|pursuant to article|art\.? ?6|artikel 6|artikkel 6|article 6)/u
