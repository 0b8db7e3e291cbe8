/** How long data is kept: an ISO 8601 duration and where it starts; null for what cannot be told. */
export interface Period {
  readonly period: string | null
  readonly from: string | null
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:tim|hour|stund)/u, 'H'],
  [/^(?:dag|dygn|døgn|day|tag)/u, 'D'],
  [/^(?:vecka|veckor|week|uge|uke|woche)/u, 'W'],
  [/^(?:mån|month|måned|monat)/u, 'M'],
  [/^(?:år|year|jahr)/u, 'Y'],
]
const AMOUNT =
  /(\d{1,4})(?: ?(?:-|–|till|to|til|bis) ?(\d{1,4}))? ?(timm?e\p{L}*|timmar|hours?|stunden?|dag\p{L}*|dygn|døgn|day\p{L}*|tag\p{L}*|veck\p{L}*|week\p{L}*|uge\p{L}*|uke\p{L}*|woche\p{L}*|mån\p{L}*|month\p{L}*|monat\p{L}*|år|year\p{L}*|jahr\p{L}*)/u

/** Where periods start; the first that fits wins. */
const STARTS: readonly (readonly [RegExp, string])[] = [
  [/avtal|kundförhålland|contract|agreement|subscription|aftale|kontrakt|avtale|vertrag/u, 'contract-end'],
  [/rekryter|recruit|ansøg|bewerb/u, 'recruitment-end'],
  [/ärende|support|case|ticket|sagen|saken/u, 'case-closed'],
  [/nedladd|download/u, 'download'],
  [/inspelning|recording|optagelse|opptak|aufnahme/u, 'recording'],
  [/besök|visit|besøg/u, 'visit'],
  [/samtyck|consent|samtykke|einwilligung/u, 'consent-withdrawal'],
]
const NONE =
  /^(?:ingen|inget|lagras inte|sparas inte|none|not stored|no retention|ingen lagring|gemmes ikke|lagres ikke|keine|keine speicherung)\.?$/u

/**
 * Reads a retention rule: "Avtalstiden + 1 år" → P1Y from contract-end; "1-365 dagar" → P365D, the longest; "Ingen" → P0D;
 * "P6M" as it is.
 * Durations as in ISO 8601.
 */
export function periodOf(text: string): Period {
  const words = text.toLowerCase().replace(/\s+/gu, ' ').trim()
  if (NONE.test(words)) return { period: 'P0D', from: null }
  const duration = DURATION.exec(text)
  if (duration) return { period: withoutZeros(duration[0]), from: startOf(words, words.length) }
  const amount = AMOUNT.exec(words)
  return { period: amount ? durationOf(amount) : null, from: startOf(words, amount?.index ?? words.length) }
}

/** A duration that is written as ISO 8601 has it: "P1Y6M". */
const DURATION = /(?<![\p{L}\p{N}])P(?=\d|T\d)(?:\d{1,4}[YMWD]){0,4}(?:T(?:\d{1,4}[HMS]){1,3})?(?![\p{L}\p{N}])/u

/** "P1Y0M0D" is a year. */
function withoutZeros(duration: string): string {
  const bare = duration.replace(/(?<!\d)0{1,4}[YMWDHS]/gu, '').replace(/T$/u, '')
  return bare === 'P' ? 'P0D' : bare
}

function durationOf(amount: RegExpExecArray): string | null {
  const [, first = '', last, unit = ''] = amount
  const letter = UNITS.find(([pattern]) => pattern.test(unit))?.[1]
  return letter ? `P${letter === 'H' ? 'T' : ''}${Number(last ?? first)}${letter}` : null
}

/** "Avtalstiden + 1 år" and "13 mån efter avtalets slut" name their start; "7 år" does not. */
function startOf(words: string, amountAt: number): string | null {
  const before = words.slice(0, amountAt)
  const after = words.slice(amountAt)
  const named = /\+|plus|under |tills|until|during|while|så länge|indtil|bis /u.test(before) ? before : ''
  const behind = /(?:efter|from|från|after|following|etter|nach|fra) .*/u.exec(after)?.[0] ?? ''
  const source = `${named} ${behind}`.trim()
  return STARTS.find(([pattern]) => pattern.test(source))?.[1] ?? null
}
