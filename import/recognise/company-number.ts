import type { Block } from '../block.ts'
import { type Span, within } from '../place.ts'

const NUMBER = '(\\d{6}-?\\d{4}|\\d{3} \\d{3} \\d{3}|\\d{2} \\d{2} \\d{2} \\d{2}|\\d{8,9})(?!\\d)'
const LABEL =
  '(?:org\\.? ?-?(?:nr|no|number|nummer)\\.?|organisations?(?:nummer| number)|organisasjonsnummer|organi[sz]ation number|company (?:number|registration (?:number|no\\.?))|registration (?:number|no\\.?)|registered number|reg\\.? ?no\\.?|corporate (?:identity|id) (?:number|no\\.?)|CVR(?:[ -]?(?:nr|nummer|no))?\\.?)'
const BEHIND = new RegExp(
  `^[^.!?]{0,120}?(?:\\. ?(?:(?:our|the|its|vårt|våra|vores|vår|unsere?) )?)?(?<!\\p{L})${LABEL}(?: (?:is|är|er|ist))?[ :.]{0,3}${NUMBER}`,
  'iu',
)
const WHOLE_LABEL = new RegExp(`^${LABEL}:?$`, 'iu')
const WHOLE_NUMBER = new RegExp(`^${NUMBER}$`, 'u')

/** The organisation number that the words behind a company's name give, in its sentence or at the start of the next. */
export function numberBehind(after: Span): Span | null {
  const match = BEHIND.exec(after.text)
  const end = match ? match[0].length : 0
  return match?.[1] ? within(after, end - match[1].length, end) : null
}

/** The organisation number that stands beside the same name elsewhere in the document; null where two are given. */
export function numberElsewhere(name: Span, prose: readonly Span[]): Span | null {
  const numbers = prose.flatMap((span) => {
    const at = span.text.indexOf(name.text)
    const end = at + name.text.length
    const number = at < 0 || /^[\p{L}\p{N}]/u.test(span.text.slice(end)) ? null : numberBehind(within(span, end, end + 200))
    return number ? [number] : []
  })
  return new Set(numbers.map(({ text }) => text.replace(/\D/gu, ''))).size === 1 ? (numbers[0] ?? null) : null
}

const ANY = new RegExp(`(?<!\\p{L})${LABEL}[ :.]{0,3}${NUMBER}`, 'giu')

/** The only organisation number of the paragraph that names the company, where it stands further on; null where two are given. */
export function numberBeside(name: Span, prose: readonly Span[]): Span | null {
  const around = prose.find(({ start, end }) => start <= name.start && name.end <= end)
  if (!around) return null
  const numbers = [...around.text.slice(0, 2_000).matchAll(ANY)].map(({ index, 0: words, 1: number = '' }) =>
    within(around, index + words.length - number.length, index + words.length),
  )
  return numbers.length === 1 ? (numbers[0] ?? null) : null
}

/** The number that an entry gives in the same group as the company's name. */
export function numberInGroup(name: Span, blocks: readonly Block[]): Span | null {
  for (const block of blocks) {
    if (block.kind !== 'group' || !block.entries.some(({ values }) => values.some(({ start }) => start === name.start))) continue
    const numbers = block.entries.flatMap(({ label, values: [value] }) => (value ? [numberOf(label, value)] : []))
    return numbers.find((number) => number !== null) ?? null
  }
  return null
}

/** The value of an entry that is labelled an organisation number. */
export function numberOf(label: Span, value: Span): Span | null {
  return WHOLE_LABEL.test(label.text) && WHOLE_NUMBER.test(value.text) ? value : null
}
