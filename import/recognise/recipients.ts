import { type Span, within } from '../place.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import type { Findings } from './findings.ts'
import { addressed } from './recipient-addresses.ts'

const CONDITION =
  /(?:endast|gäller|bara|enbart|om |only|if |when |applies|customers|kunder|kun |gælder|gjelder|nur |gilt|falls|optional|tillval|valfri)/iu

/** A cell that names a recipient: its name, the services named with it, and a condition in brackets. */
export function recogniseRecipients(cell: Span, flow: number, findings: Findings): void {
  const span = withoutFootnotes(cell)
  const bracket = [...span.text.matchAll(/\(([^()]{2,200})\)/gu)].find((match) => CONDITION.test(match[1] ?? ''))
  if (!bracket) {
    named(span, flow, findings)
    return
  }
  const before = within(span, 0, bracket.index)
  const after = within(span, bracket.index + bracket[0].length, span.text.length)
  findings.add('recipient', before.text === '' ? after : before, flow)
  findings.add('condition', within(span, bracket.index + 1, bracket.index + bracket[0].length - 1), flow)
}

/** A name, without the address behind it; a country that ends an address counts where the row has no other place to say it. */
function named(span: Span, flow: number, findings: Findings): void {
  const found = addressed(span, findings.lexicons)
  findings.add('recipient', found?.name ?? span, flow)
  if (found?.place) findings.add('location', found.place, flow, { under: 'seat' })
}

/** "Anthropic, PBC *": a footnote mark is no part of a name; the dot of a legal form is. */
function withoutFootnotes(span: Span): Span {
  const mark = /[\s*¹²³⁴⁵⁶⁷⁸⁹†‡]{1,10}$/u.exec(span.text.slice(-10))
  return mark ? within(span, 0, span.text.length - mark[0].length) : span
}

/**
 * The recipients that one cell names. "Facebook, Instagram" and "Scrive / BankId" are two each, since the register knows
 * every part, and so are two services of one company ("Office 365 / Bookings"); a slash between a product and its maker
 * ("Companyexpense / Findity") joins them.
 */
export function splitRecipients(span: Span, { vendor }: Lexicons): Span[] {
  for (const separator of [/,/u, /\//u, /\s(?:och|and|og|und|&|samt)\s/u]) {
    const parts = partsOf(span, separator)
    const known = parts.map((part) => vendor(part.text)).filter((found) => found !== null)
    if (parts.length < 2 || known.length < parts.length) continue
    const distinct = new Set(known.map((found) => found.vendor.id)).size === parts.length
    const services = known.every(({ service }) => service !== null)
    if (distinct || services || separator.source.includes(',')) return parts
  }
  return [span]
}

function partsOf(span: Span, separator: RegExp): Span[] {
  const parts: Span[] = []
  let start = 0
  for (const match of span.text.matchAll(new RegExp(separator.source, 'gu'))) {
    parts.push(within(span, start, match.index))
    start = match.index + match[0].length
  }
  parts.push(within(span, start, span.text.length))
  return parts.filter((part) => part.text !== '')
}
