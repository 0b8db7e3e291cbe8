import { type Span, within } from '../place.ts'
import type { Act } from '../vocabulary/acts.ts'
import { foldCharacters, type Match } from '../vocabulary/lexicon.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { lightened } from '../vocabulary/light.ts'
import type { Findings } from './findings.ts'
import { piecesOf, withoutMarks } from './pieces.ts'
import { keepsFor } from './prose/keeping.ts'

/** Words without the names of others: "Bluescreens verksamhet", "ett BL Konto". */
function unnamed(words: string): string {
  return words.replace(/(?<=\p{Ll} )(?:\p{Lu}[\p{L}\p{N}-]{1,30}s|\p{Lu}{2,5}) (?=\p{L})/gu, '')
}

/** Behind these words a purpose is only illustrated, explained or given a means. */
const EXAMPLE =
  /(?<!\p{L})(?:t\.? ?ex\.?|exempelvis|till exempel|såsom|däribland|som har samband med|som har med|med anledning av|e\.g\.?|for example|such as|including|related to|relating to|f\.eks\.?|for eksempel|herunder|blandt andet|blant annet|z\. ?b\.?|zum beispiel|beispielsweise|etwa)(?!\p{L})/u
/** What follows these words is why; what goes before them is how. */
const IN_ORDER_TO =
  /(?<!\p{L})(?:i syfte (?:för )?att|i syfte|for the purposes? of|with the aim of|in order to|med henblik på|med det formål at|med formål å|zum zwecke?(?: der| des)?)(?!\p{L})/u

/** The ids of the purposes that words state, in the order of the words, each once. */
export function purposesIn(words: string, lexicons: Lexicons): string[] {
  const found = statedIn(lightened(words), lexicons)
  return found.length > 0 ? found : statedIn(lightened(unnamed(words)), lexicons)
}

function statedIn(light: string, lexicons: Lexicons): string[] {
  const why = IN_ORDER_TO.exec(light)
  const behind = why ? termsIn(light.slice(why.index + why[0].length), lexicons) : []
  if (behind.length > 0) return behind
  const example = EXAMPLE.exec(light) ?? /\(/u.exec(light)
  const stated = example ? termsIn(light.slice(0, example.index), lexicons) : []
  return stated.length > 0 ? stated : termsIn(light, lexicons)
}

/** Purposes by their phrases and by their acts; of two that share words, the one that says more. */
function termsIn(light: string, { purposePhrases, purposeActs }: Lexicons): string[] {
  const phrases = purposePhrases.all(light)
  const acts = purposeActs.all(light).filter((act) => !phrases.some((phrase) => saysMore(phrase, act)))
  const said = acts.flatMap(({ act, matter }) => [act, ...matter])
  const own = phrases.filter(({ start, end }) => !said.some((word) => word.start <= start && end <= word.end))
  const found = [...own, ...acts.map(({ id, act }) => ({ id, start: act.start }))]
  return [...new Set(found.sort((a, b) => a.start - b.start).map(({ id }) => id))]
}

/** True for a phrase that holds all of an act, or takes act or matter for more: "[sending marketing] emails", "contact [customer support]". */
function saysMore({ start, end }: Match, { act, matter }: Act): boolean {
  const holds = (word: Act['act']) => start <= word.start && word.end <= end
  if ([act, ...matter].every(holds)) return true
  return matter.some((word) => (holds(act) && word.start === end + 1) || (holds(word) && end - start > word.end - word.start))
}

/**
 * The purposes that a cell or label gives: each piece states every purpose whose words stand in it. A short phrase between commas that
 * names none, and a piece that names none, are purposes as written. What such a piece says of data or of retention is stated too.
 */
export function recognisePurposes(span: Span, flow: number, findings: Findings): void {
  for (const line of linesOf(span))
    for (const piece of piecesOf(line, false).map(withoutMarks)) recognisePiece(piece, flow, findings)
}

/** The lines of a cell that each begin in a capital, as the bullets of a cell do; other lines go on with the one before. */
function linesOf(span: Span): Span[] {
  const breaks = [...span.text.matchAll(/\n(?=\s{0,8}[\p{Lu}\p{N}])/gu)].map((match) => match.index)
  return [0, ...breaks].map((start, index) => within(span, start, breaks[index] ?? span.text.length))
}

function recognisePiece(piece: Span, flow: number, findings: Findings): void {
  const terms = purposesIn(piece.text, findings.lexicons)
  for (const term of terms) findings.add('purpose', piece, flow, { term })
  const kept = keepsFor(piece)
  if (kept) findings.add('retention', kept, flow)
  recogniseMoved(piece, flow, findings)
  if (terms.length === 0 && !kept) unknown(piece, flow, findings)
  else if (!kept) for (const part of unnamedParts(piece, findings.lexicons)) unknown(part, flow, findings)
}

function unknown(words: Span, flow: number, findings: Findings): void {
  findings.add('purpose', words, flow)
  findings.warnUnknown('unknown-purpose', words, 'info')
}

/** Single words between the commas of a list that no purpose covers: "Mejl, kalendersynkronisering, bokning". */
function unnamedParts(piece: Span, lexicons: Lexicons): Span[] {
  const whole = piece.text
  if (/[.:()]/u.test(whole.slice(0, -1)) || EXAMPLE.test(foldCharacters(whole))) return []
  const parts = piecesOf(piece, true)
  if (parts.length < 2 || parts.some((part) => part.text.split(/\s+/u).length > 6)) return []
  const light = lightened(whole)
  const across = lexicons.purposePhrases
    .all(light)
    .map((match) => light.slice(match.start, match.end))
    .filter((words) => words.includes(','))
  const named = (word: string) => termsIn(word, lexicons).length > 0 || across.some((words) => words.includes(word))
  return parts.filter((part) => /^[\p{L}\p{N}-]{4,40}$/u.test(part.text) && !named(lightened(part.text)))
}

const MOVED =
  /(?<!\p{L})(?:överföring|överlämning|lagring|utbyte|synkronisering|delning|insamling|inhämtning|import|export|transfer|storage|exchange|synchroni[sz]ation|sharing|collection|transmission|overførsel|opbevaring|lagring|udveksling|deling|indsamling|overføring|oppbevaring|utveksling|innsamling|übermittlung|übertragung|speicherung|austausch|synchronisierung|weitergabe|erhebung)(?: (?:av|of|af|von|der|des|and|och) | )/gu

/** A phrase that says that data goes or is kept states the data as well: "överföring av kunduppgifter". */
function recogniseMoved(piece: Span, flow: number, findings: Findings): void {
  const folded = foldCharacters(piece.text)
  for (const match of folded.matchAll(MOVED)) {
    const found = findings.lexicons.items.at(folded, match.index + match[0].length)
    if (!found || found.id === 'personal-data') continue
    const kind = findings.lexicons.vocabulary.items.get(found.id)?.kind === 'category' ? 'category' : 'item'
    findings.add(kind, within(piece, found.start, found.end), flow, { term: found.id })
  }
}
