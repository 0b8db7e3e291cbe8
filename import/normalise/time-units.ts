import type { Family } from './number-words.ts'

/** Units of ISO 8601; `min` and `s` are those of time, `S` half a year, `Q` a quarter. */
export type Unit = 'Y' | 'S' | 'Q' | 'M' | 'W' | 'D' | 'H' | 'min' | 's'

const DAYS: Readonly<Record<Unit, number>> = {
  Y: 365,
  S: 182,
  Q: 91,
  M: 30.4,
  W: 7,
  D: 1,
  H: 1 / 24,
  min: 1 / 1440,
  s: 1 / 86400,
}
const UNITS: Readonly<Record<Family, ReadonlyMap<string, Unit>>> = {
  nordic: units({
    Y: 'år års åren året årig årigt årige kalenderår',
    S: 'halvår halvåret',
    Q: 'kvartal kvartaler kvartalet',
    M: 'mån månad månader månaders månaden månaderna måned måneder måneders md mdr mnd mndr kalendermånad kalendermånader kalendermåneder',
    W: 'vecka veckor veckors veckorna uge uger ugers uke uker ukers v',
    D: 'dag dagar dagars dagarna dage dages dager dagers dygn døgn døgns dgr kalenderdagar kalenderdage kalenderdager',
    H: 'tim timme timmar timmars timma time timer timers h',
    min: 'min minut minuter minutter minutt',
    s: 'sek sekund sekunder',
  }),
  en: units({
    Y: 'year years yr yrs y',
    S: 'half-year',
    Q: 'quarter quarters',
    M: 'month months mo mos mth mths',
    W: 'week weeks wk wks',
    D: 'day days d',
    H: 'hour hours hr hrs h',
    min: 'min mins minute minutes',
    s: 'sec second seconds',
  }),
  de: units({
    Y: 'jahr jahre jahren jahres jährig jährige jährigen jähriger kalenderjahr kalenderjahre',
    S: 'halbjahr halbjahre',
    Q: 'quartal quartale quartalen',
    M: 'monat monate monaten monats monatig monatige monatigen kalendermonate kalendermonaten',
    W: 'woche wochen wöchig wöchige wöchigen',
    D: 'tag tage tagen tages tägig tägige tägigen kalendertage kalendertagen',
    H: 'stunde stunden std h',
    min: 'min minute minuten',
    s: 'sek sekunde sekunden',
  }),
}

/** What a unit is in smaller ones; half-years and quarters are always told in months. */
const PARTS: Readonly<Partial<Record<Unit, readonly [number, Unit]>>> = {
  S: [6, 'M'],
  Q: [3, 'M'],
  Y: [12, 'M'],
  D: [24, 'H'],
  H: [60, 'min'],
}
const LONG: ReadonlySet<Unit> = new Set(['S', 'Q'])
const PREFIX: Readonly<Partial<Record<Unit, string>>> = { H: 'PT', min: 'PT', s: 'PT' }

/** The unit that a word in small letters names in a family of languages, or null. */
export function unitWord(word: string, family: Family): Unit | null {
  return UNITS[family].get(word) ?? null
}

/** The length of a time in days, near enough to compare. */
export function daysOf(value: number, unit: Unit): number {
  return value * DAYS[unit]
}

/** A time as ISO 8601. Halves of a year are months, of a day hours, of an hour minutes; other parts have no plain form: null. */
export function isoOf(value: number, unit: Unit): string | null {
  const [times, plain] = PARTS[unit] ?? [1, unit]
  if (times > 1 && (LONG.has(unit) || !Number.isInteger(value))) return isoOf(value * times, plain)
  if (!Number.isInteger(value) || value > 9_999) return null
  return `${PREFIX[unit] ?? 'P'}${value}${unit === 'min' ? 'M' : unit.toUpperCase()}`
}

function units(words: Readonly<Record<Unit, string>>): ReadonlyMap<string, Unit> {
  return new Map((Object.keys(words) as Unit[]).flatMap((unit) => words[unit].split(' ').map((word) => [word, unit] as const)))
}
