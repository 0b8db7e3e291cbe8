import type { Language } from './language.ts'

/** The months in five languages, each with its number; a name may be cut to three letters or more. */
const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'januar', 'jänner'],
  ['februari', 'february', 'februar', 'feber'],
  ['mars', 'march', 'marts', 'märz', 'maerz', 'mrz'],
  ['april'],
  ['maj', 'may', 'mai'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augusti', 'august'],
  ['september', 'sept'],
  ['oktober', 'october'],
  ['november'],
  ['december', 'desember', 'dezember'],
]
const MARK = '(?:st|nd|rd|th|:[ae]|\\.)?'
const ISO = /(?<![\p{L}\d])(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})(?!\d)/u
const NUMBERS = /(?<![\p{L}\d])(\d{1,2})([-./ ]) ?(\d{1,2})[-./ ] ?(\d{4})(?!\d)/u
const SHORT_YEAR = /(?<![\p{L}\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{2})(?![\d.])/u
const DAY_FIRST = new RegExp(`(?<![\\p{L}\\d])(\\d{1,2})${MARK} *(?:of )?(\\p{L}{3,10})\\.?,? *(\\d{4})(?!\\d)`, 'u')
const MONTH_FIRST = new RegExp(`(?<!\\p{L})(\\p{L}{3,10})\\.? (\\d{1,2})${MARK},? (\\d{4})(?!\\d)`, 'u')

/**
 * Reads a date as ISO `yyyy-mm-dd`; null where it is none, or where it can be two. Numbers are day first, and a year of two
 * digits counts, in Nordic and German text; in English, and where the language is not known, "03/04/2024" is no date.
 */
export function dateOf(text: string, language: Language | null = null): string | null {
  const iso = ISO.exec(text)
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = NUMBERS.exec(text)
  if (numbers) return fromNumbers(Number(numbers[1]), Number(numbers[3]), Number(numbers[4]), numbers[2] ?? '', language)
  const short = isDayFirst(language) ? SHORT_YEAR.exec(text) : null
  if (short) return isoDate(2000 + Number(short[3]), Number(short[2]), Number(short[1]))
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return isoDate(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]))
  const monthFirst = MONTH_FIRST.exec(text)
  return monthFirst ? isoDate(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])) : null
}

/** Dots are never written between month and day in that order; other marks are, in English. */
function fromNumbers(first: number, second: number, year: number, mark: string, language: Language | null): string | null {
  const dayFirst = isDayFirst(language) || (language === null && mark === '.') || first > 12 || first === second
  if (dayFirst) return isoDate(year, second, first)
  return language === 'en' && second > 12 ? isoDate(year, first, second) : null
}

function isDayFirst(language: Language | null): boolean {
  return language !== null && language !== 'en'
}

function monthOf(name = ''): number {
  const word = name.toLowerCase()
  return MONTHS.findIndex((names) => names.some((month) => month.startsWith(word))) + 1
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = year > 1990 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : null
}
