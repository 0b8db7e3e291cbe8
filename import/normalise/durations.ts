import { type Family, numberWord } from './number-words.ts'
import { daysOf, isoOf, unitWord } from './time-units.ts'

/** A length of time as words tell it, and where they stand. */
export interface Duration {
  /** ISO 8601. */
  readonly iso: string
  /** Its length in days, near enough to compare. */
  readonly days: number
  readonly start: number
  readonly end: number
}

const FAMILIES: readonly Family[] = ['nordic', 'en', 'de']
/** Words between a number and its unit that change nothing. */
const BETWEEN = new Set('-,calendar,full,fulla,hela,hele,volle,vollen,consecutive,kalender,ganze,ganzen,hel,helt'.split(','))
const HALF = new Set('½,halvt,halft,halv,halve,half,halbes,halbe,halben,halbem'.split(','))
const AND = new Set('och,og,and,und,&'.split(','))
const TO = new Set('-,till,to,til,bis,och,og,and,und,eller,or,oder,/,upp'.split(','))
/** Before a number these tell how often, not how long; before or behind it those tell an age. */
const OFTEN = new Set(
  'every,each,per,once,twice,times,var,vart,varje,hver,hvert,alle,jede,jeder,jedes,jeden,gång,gånger,gang,gange,ganger,mal,einmal,första,first,første,erste,ersten,age,aged,ålder,alder,alter,fyller,fyllt,fylder,fylt,turns,turn'.split(
    ',',
  ),
)
const OLD = new Set('old,gammal,gammel,gamla,gamle,gammelt,alt'.split(','))

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Counted {
  readonly value: number
  /** The family of the word that counts; null for digits, which go with any unit. */
  readonly family: Family | null
  readonly next: number
}

/** Every length of time that folded words tell, in their order; a range tells its longest. */
export function durationsIn(words: string): Duration[] {
  const tokens = [
    ...words.matchAll(/\d{1,3}[.,]\d{3}(?!\d)|\d{1,6}(?:[.,]\d{1,2}(?!\d))?|½|\p{L}{1,30}(?:-(?=\p{L}))?|[^\s\p{L}\d]/gu),
  ].map((match): Token => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
  const found: Duration[] = []
  for (let at = 0; at < tokens.length; ) {
    const glued = /\p{L}/u.test(words[(tokens[at]?.start ?? 0) - 1] ?? ' ')
    const read = glued ? null : durationAt(tokens, at)
    if (read) found.push(read.duration)
    at = read?.next ?? at + 1
  }
  return found
}

interface Read {
  readonly duration: Duration
  readonly next: number
}

function durationAt(tokens: readonly Token[], at: number): Read | null {
  if (OFTEN.has(wordAt(tokens, at - 1))) return null
  for (const family of FAMILIES) {
    const read = durationIn(tokens, at, family)
    if (read) return read
  }
  return null
}

function durationIn(tokens: readonly Token[], at: number, family: Family): Read | null {
  const count = longestOf(tokens, at, family)
  if (!count) return null
  let unitAt = count.next
  while (BETWEEN.has(wordAt(tokens, unitAt)) || (count.value === 0.5 && wordAt(tokens, unitAt) === 'a')) unitAt += 1
  const unit = unitWord(wordAt(tokens, unitAt), family)
  if (unit === null || isAge(tokens, unitAt + 1)) return null
  const half = halfBehind(tokens, unitAt + 1)
  const value = count.value + (half === null ? 0 : 0.5)
  const iso = isoOf(value, unit)
  const end = half ?? unitAt
  if (iso === null) return null
  const duration = { iso, days: daysOf(value, unit), start: tokens[at]?.start ?? 0, end: tokens[end]?.end ?? 0 }
  return { duration, next: end + 1 }
}

/** A number, or the greater of "3-6", "3 to 6", "tre till sex", "between 3 and 6"; "thirty (30)" is one number. */
function longestOf(tokens: readonly Token[], at: number, family: Family): Counted | null {
  const first = countAt(tokens, at, family)
  if (!first) return null
  if (wordAt(tokens, first.next) === '(' && wordAt(tokens, first.next + 2) === ')') {
    const again = countAt(tokens, first.next + 1, family)
    return again && again.value === first.value ? { ...first, next: first.next + 3 } : first
  }
  if (!TO.has(wordAt(tokens, first.next))) return first
  const second = countAt(tokens, first.next + 1, family)
  return second && second.value > first.value ? second : first
}

function countAt(tokens: readonly Token[], at: number, family: Family): Counted | null {
  const word = wordAt(tokens, at)
  if (/^\d/u.test(word)) return digitsAt(tokens, at)
  if (HALF.has(word)) return { value: 0.5, family, next: at + 1 }
  const value = spoken(tokens, at, family)
  if (!value) return null
  if (value.value === 1 && HALF.has(wordAt(tokens, value.next))) return { value: 0.5, family, next: value.next + 1 }
  const half = halfBehind(tokens, value.next)
  return half === null ? value : { value: value.value + 0.5, family, next: half + 1 }
}

/** "twenty-four" comes as two tokens, the first with its hyphen; so does "two-year". */
function spoken(tokens: readonly Token[], at: number, family: Family): Counted | null {
  const word = wordAt(tokens, at)
  const joined = word.endsWith('-') ? numberWord(word + wordAt(tokens, at + 1), family) : null
  if (joined !== null) return { value: joined, family, next: at + 2 }
  const value = numberWord(word.replace('-', ''), family)
  return value === null ? null : { value, family, next: at + 1 }
}

function digitsAt(tokens: readonly Token[], at: number): Counted {
  const word = wordAt(tokens, at)
  const value = Number(/[.,]\d{3}$/u.test(word) ? word.replace(/[.,]/u, '') : word.replace(',', '.'))
  if (wordAt(tokens, at + 1) === '½') return { value: value + 0.5, family: null, next: at + 2 }
  if (value === 1 && wordAt(tokens, at + 1) === '/' && wordAt(tokens, at + 2) === '2')
    return { value: 0.5, family: null, next: at + 3 }
  const half = halfBehind(tokens, at + 1)
  return half === null ? { value, family: null, next: at + 1 } : { value: value + 0.5, family: null, next: half + 1 }
}

/** Where "och ett halvt" or "and a half" ends, from the word that joins it on; null where there is none. */
function halfBehind(tokens: readonly Token[], at: number): number | null {
  if (!AND.has(wordAt(tokens, at))) return null
  const article = /^(?:ett|et|en|a|ein|eine|einem|einen)$/u.test(wordAt(tokens, at + 1)) ? 1 : 0
  return HALF.has(wordAt(tokens, at + 1 + article)) && !isUnit(wordAt(tokens, at + 2 + article), article)
    ? at + 1 + article
    : null
}

/** "1 år och en halv månad" is no year and a half; "ett och ett halvt år" is. Only a unit of its own kind may follow. */
function isUnit(word: string, article: number): boolean {
  return article > 0 && /^(?:månad|måned|month|monat|vecka|uge|uke|week|woche|dag|day|tag|timme|time|hour|stunde)/u.test(word)
}

function isAge(tokens: readonly Token[], at: number): boolean {
  return OLD.has(wordAt(tokens, at)) || (wordAt(tokens, at) === 'of' && wordAt(tokens, at + 1) === 'age')
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? ''
}
