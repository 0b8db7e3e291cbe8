import { type Span, within } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { lightened } from '../vocabulary/light.ts'
import { piecesOf } from './pieces.ts'
import { EXAMPLE, purposesIn } from './purpose-words.ts'

/** The phrases of a piece of a purpose cell that name no known purpose, where the piece as a whole names one (`named`) or does not. */
export function unnamedIn(piece: Span, named: boolean, lexicons: Lexicons): Span[] {
  if (/[.:()]/u.test(piece.text.slice(0, -1)) || EXAMPLE.test(foldCharacters(piece.text))) return named ? [] : [piece]
  const phrases = phrasesOf(piece)
  if (!named) return phrases
  if (phrases.length > 1) return phrases.filter(({ text }) => purposesIn(text, lexicons).length === 0)
  return unnamedWords(piece, lexicons)
}

/** A comma or a conjunction, behind which a phrase may begin. */
const JOINT = /,\s+|\s+(?:och|samt|and|og|und|sowie)\s+/gu

/** Verbs that often begin a phrase behind another: an ending would take "tillämpliga lagar" and "andre formål" for one too. */
const VERBS: readonly string[] = [
  '\\p{L}{2,20}era|ge|göra|erbjuda|skapa|skicka|lämna|hålla|föra|följa|visa|förbättra|utveckla|besvara|svara|behandla|boka|uppfylla|fullgöra|ingå|förebygga|förhindra|skydda|samla|utföra|genomföra|betala|spara|lagra|mäta|hjälpa|kontakta|fördela|bedöma|pröva|utreda|upprätta|dela|köpa|sälja|hyra|godkänna',
  'give|gøre|tilbyde|oprette|sende|vise|holde|føre|følge|forbedre|udvikle|sikre|besvare|behandle|booke|tage|opfylde|indgå|forebygge|forhindre|beskytte|samle|udføre|gennemføre|betale|gemme|måle|hjælpe|kontakte|købe|sælge|udlevere|håndtere|yde|\\p{L}{3,20}(?:str|nis|mer|lis|ntr|rm|nik|fic|nt|rd|lev)ere',
  'gi|gjøre|tilby|opprette|utvikle|svare|oppfylle|inngå|utføre|gjennomføre|lagre|hjelpe|kjøpe|selge|utlevere|yte|ta imot',
  'provide|send|offer|give|manage|process|improve|ensure|maintain|create|deliver|contact|inform|respond|answer|handle|protect|prevent|comply|personali[sz]e|analy[sz]e|develop|track|measure|show|allow|enable|let|help|keep|make|run|carry|conduct|administer|verify|check|assess|communicate|notify|fulfil|support|organi[sz]e|register|remember|book|plan|draw|grant|arrange|complete|operate|perform',
]
const MARK = '^(?:(?:för |for |in order )?(?:att|at|å|to) )?'
/** How phrases of one cell begin alike: two verbs, two English gerunds, two nouns with "of". Each has an object. */
const BEGINNINGS: readonly { readonly first: RegExp; readonly next: RegExp }[] = [
  {
    first: new RegExp(`${MARK}\\p{L}{2,24}[ae] \\p{L}`, 'iu'),
    next: new RegExp(`${MARK}(?:${VERBS.slice(0, 3).join('|')}) \\p{L}`, 'iu'),
  },
  { first: new RegExp(`${MARK}(?:${VERBS[3]}) \\p{L}`, 'iu'), next: new RegExp(`${MARK}(?:${VERBS[3]}) \\p{L}`, 'iu') },
  ...[/^\p{L}{2,24}ing \p{L}/iu, /^\p{L}{4,30} (?:av|of|af|von|der|des) \p{L}/iu].map((form) => ({ first: form, next: form })),
]
/** A phrase is not over with these words. */
const OPEN = / (?:om|av|på|till|med|för|i|of|to|about|with|for|in|af|til|fra|von|für)$/iu
/** A clause explains the phrase before it: "och säkerställa att den möter behoven". */
const CLAUSE = /^\S{1,24}(?: \S{1,24}){0,2} (?:att|that|dass|om) /iu

/** The phrases that a comma or a conjunction sets apart: "Administrere medlemskapet | gi deg tilgang til senteret". */
function phrasesOf(piece: Span): Span[] {
  const phrases: Span[] = []
  let from = 0
  for (const match of piece.text.matchAll(JOINT)) {
    const before = piece.text.slice(from, match.index)
    const behind = piece.text.slice(match.index + match[0].length)
    if (
      OPEN.test(before) ||
      CLAUSE.test(behind) ||
      !BEGINNINGS.some(({ first, next }) => first.test(before) && next.test(behind))
    )
      continue
    phrases.push(within(piece, from, match.index))
    from = match.index + match[0].length
  }
  return [...phrases, within(piece, from, piece.text.length)]
}

/** Single words of a list that no purpose covers: "Mejl, kalendersynkronisering, bokning". */
function unnamedWords(piece: Span, lexicons: Lexicons): Span[] {
  const parts = piecesOf(piece, true)
  if (parts.length < 2 || parts.some((part) => part.text.split(/\s+/u).length > 6)) return []
  const light = lightened(piece.text)
  const across = lexicons.purposePhrases
    .all(light)
    .map((match) => light.slice(match.start, match.end))
    .filter((words) => /[, ]/u.test(words))
  const named = (word: string) => purposesIn(word, lexicons).length > 0 || across.some((words) => words.includes(lightened(word)))
  return parts.filter((part) => /^[\p{L}\p{N}-]{4,40}$/u.test(part.text) && !named(part.text))
}
