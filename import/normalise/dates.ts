const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  mär: 3,
  apr: 4,
  maj: 5,
  mai: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
  dez: 12,
  des: 12,
}

/** Reads a date as ISO `yyyy-mm-dd`; numbers are day first unless the year comes first. Null where it is no date. */
export function dateOf(text: string): string | null {
  const iso = /(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})/u.exec(text)
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = /(\d{1,2})[-./ ]{1,2}(\d{1,2})[-./ ]{1,2}(\d{4})/u.exec(text)
  if (numbers) return isoDate(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]))
  const dayFirst = /(\d{1,2})\.? *(\p{L}{3,10})\.? *(\d{4})/u.exec(text)
  if (dayFirst) return isoDate(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]))
  const monthFirst = /(\p{L}{3,10})\.? (\d{1,2}),? (\d{4})/u.exec(text)
  return monthFirst ? isoDate(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])) : null
}

function monthOf(name = ''): number {
  return MONTHS[name.toLowerCase().slice(0, 3)] ?? 0
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = year > 1990 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : null
}
