import { foldCharacters } from '../vocabulary/lexicon.ts'
import { type Duration, durationsIn } from './durations.ts'
import { RETENTION_STARTS } from './retention-starts.ts'

/** How long data is kept: an ISO 8601 duration and where it starts; null for what cannot be told. */
export interface Period {
  readonly period: string | null
  readonly from: string | null
}

const NONE =
  /^(?:ingen|inget|inga|none|no retention|no storage|ingen (?:lagring|opbevaring)|(?:uppgifterna |data |the data |daten |oplysningerne |opplysningene )?(?:(?:lagras|sparas|bevaras) (?:inte|ej)|inte (?:lagras|sparas)|(?:is |are )?not (?:stored|retained|kept|saved)|(?:gemmes|opbevares|lagres) ikke|(?:wird|werden) nicht gespeichert|nicht gespeichert)|keine(?: speicherung)?)[.!]?$/u
/** Deleted at once when something has happened: no time, from that moment. */
const AT_ONCE =
  /(?<!\p{L})(?:omedelbart|omgående|genast|immediately|straks|umiddelbart|sofort|unverzüglich|unmittelbar) (?:efter|after|upon|etter|nach|når|när|when)(?!\p{L})/u
const WHOLE_ISO = /^P(?:\d{1,4}[YMWD]|T\d{1,4}[HM])$/u
/** Longer rules are read up to here. */
const LONGEST_RULE = 1_000

/**
 * Reads a retention rule: "Avtalstiden + 1 år" → P1Y from contract-end; "1-365 dagar" → P365D, the longest; "Ingen" → P0D.
 * Two lengths that are no range, no sum and no upper limit tell no period, and "at least 7 years" does not say when data goes.
 * Durations as in ISO 8601.
 */
export function periodOf(text: string): Period {
  const whole = text.slice(0, LONGEST_RULE).replace(/\s+/gu, ' ').trim()
  if (WHOLE_ISO.test(whole)) return { period: whole, from: null }
  const words = foldCharacters(whole)
  if (NONE.test(words)) return { period: 'P0D', from: null }
  const written = DURATION.exec(whole)
  if (written) {
    const end = written.index + written[0].length
    return { period: withoutZeros(written[0]), from: startOf(words, { start: written.index, end }) }
  }
  const durations = durationsIn(words)
  const [first] = durations
  if (!first) return untimed(words)
  const kept = settle(
    words,
    durations.filter((duration) => !isMinimum(words, duration)),
  )
  if (!kept && durations.length === 1) return { period: null, from: startOf(words, first) }
  return kept ? { period: kept.iso, from: startOf(words, kept) } : { period: null, from: null }
}

/** A duration that is written as ISO 8601 has it: "P1Y6M". */
const DURATION = /(?<![\p{L}\p{N}])P(?=\d|T\d)(?:\d{1,4}[YMWD]){0,4}(?:T(?:\d{1,4}[HMS]){1,3})?(?![\p{L}\p{N}])/u

/** "P1Y0M0D" is a year. */
function withoutZeros(duration: string): string {
  const bare = duration.replace(/(?<!\d)0{1,4}[YMWDHS]/gu, '').replace(/T$/u, '')
  return bare === 'P' ? 'P0D' : bare
}

/** No length: "tills återkallat samtycke" still names the moment, "omedelbart efter avslutat ärende" the length too. */
function untimed(words: string): Period {
  const at = AT_ONCE.exec(words)
  if (!at) return { period: null, from: startOf(words, { start: words.length, end: words.length }) }
  const from = startIn(words.slice(at.index).slice(0, REACH))
  return from ? { period: 'P0D', from } : { period: null, from: null }
}

const BOUND =
  /(?:max|max\.|maximalt|maximum(?: of)?|maximal|högst|längst|dock|up to|at most|no longer than|upp till|højst|maks|maks\.|maksimalt|høyst|höchstens|längstens|senast(?: inom)?|at the latest|no more than) ?$/u
const MINIMUM =
  /(?<!\p{L})(?:minst|åtminstone|minimum|at least|not less than|no less than|no earlier than|mindst|minimum af|mindestens|wenigstens|nicht weniger als|tidligst|tidigast|frühestens)(?: (?:of|på|om|i|under|in|for|a period of|nach|efter|etter|after))? ?$/u

/** A length that only bounds from below: "minst 7 år", "seven years minimum". */
function isMinimum(words: string, { start, end }: Duration): boolean {
  return (
    MINIMUM.test(words.slice(Math.max(0, start - 40), start)) || /^ (?:som )?minimum(?!\p{L})/u.test(words.slice(end, end + 16))
  )
}

/** Between two lengths of a range ("30 days to 2 years") and of a sum ("1 år och 6 månader"). */
const RANGE = /^ ?(?:-|till|upp till|to|up to|and up to|til|op til|opp til|bis|bis zu|och upp till|eller upp till) $|^ ?- ?$/u
const SUM = /^,? (?:och |and |og |und )?$/u

/** The one length that a rule with several means, over the words that tell it; null where they differ. */
function settle(words: string, durations: readonly Duration[]): Duration | null {
  const [first, ...others] = durations
  if (!first) return null
  let kept = first
  for (const other of others) {
    const between = words.slice(kept.end, other.start)
    const sum = SUM.test(between) ? sumOf(kept, other) : null
    if (sum) kept = sum
    else if (RANGE.test(between) && other.days > kept.days) kept = { ...other, start: kept.start }
    else if (!isSame(kept, other) && !BOUND.test(words.slice(Math.max(0, other.start - 30), other.start))) return null
  }
  return kept
}

/** "12 månader (365 dagar)" tells one length twice. */
function isSame(one: Duration, other: Duration): boolean {
  return Math.abs(one.days - other.days) <= 0.05 * one.days
}

function sumOf(one: Duration, other: Duration): Duration | null {
  const [, more, unit] = /^P(\d{1,2})([MD])$/u.exec(other.iso) ?? []
  const fits = /^P\d{1,3}Y$/u.test(one.iso) || (unit === 'D' && /^P(?:\d{1,3}Y)?\d{1,3}M$/u.test(one.iso))
  if (more === undefined || !fits || other.days >= one.days) return null
  return { iso: `${one.iso}${more}${unit}`, days: one.days + other.days, start: one.start, end: other.end }
}

/** How far from a length its start is named. */
const REACH = 140
const DURING =
  /\+|plus|(?<!\p{L})(?:under|tills|till dess|until|during|while|so long as|as long as|så länge|indtil|inntil|så længe|så lenge|mens|bis|während|solange|for the duration of|duration of|term of|throughout|laufzeit|dauer|varaktighet|løbetid|därefter|thereafter)(?!\p{L})/u
const AFTER =
  /(?<!\p{L})(?:efter|after|following|etter|nach|from|från|fra|ab|seit|since|upon|räknat från|von|efter att|post)(?: \p{L}{1,20})?(?!\p{L})/u
/** "after which", "därefter": what follows is not what the time runs from. */
const AFTERWARDS =
  /(?<!\p{L})(?:after (?:which|that|this)|varefter|därefter|hvorefter|derefter|hvoretter|deretter|danach|wonach)(?!\p{L})/u
/** "As long as necessary for the contract" names no moment. */
const NEED = /nödvändig|behövs|necessary|need|required|nødvendig|behov|erforderlich|notwendig|benötig|kräv|kreves/u

/** "Avtalstiden + 1 år" and "13 mån efter avtalets slut" name their start; "7 år" does not. */
function startOf(words: string, at: { readonly start: number; readonly end: number }): string | null {
  const before = lastClause(words.slice(Math.max(0, at.start - REACH), at.start))
  const behind = firstClause(words.slice(at.end, at.end + REACH))
  const after = AFTER.exec(behind) ?? /^ (?:of|av|af) /u.exec(behind)
  const following = after ? startIn(behind.slice(after.index)) : null
  if (following !== null) return following
  const leads = DURING.test(before) || AFTER.test(before)
  return leads && !NEED.test(before) ? startIn(before) : null
}

function startIn(words: string): string | null {
  return RETENTION_STARTS.find((start) => start.words.test(words))?.id ?? null
}

function firstClause(words: string): string {
  const ends = [words.search(/[.;] |;|\n/u), AFTERWARDS.exec(words)?.index ?? -1].filter((index) => index >= 0)
  return words.slice(0, Math.min(words.length, ...ends))
}

function lastClause(words: string): string {
  const breaks = [...words.matchAll(/[.;!?] |;/gu)].at(-1)
  return breaks ? words.slice(breaks.index + 1) : words
}
