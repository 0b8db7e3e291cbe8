import { type Span, within } from '../place.ts'
import { findVendor } from '../vocabulary/vendors.ts'
import type { Findings } from './findings.ts'

const CONDITION =
  /(?:endast|gäller|bara|enbart|om |only|if |when |applies|customers|kunder|kun |gælder|gjelder|nur |gilt|falls|optional|tillval|valfri)/iu

/** A cell that names a recipient: its name, the services named with it, and a condition in brackets. */
export function recogniseRecipients(span: Span, flow: number, findings: Findings): void {
  const bracket = [...span.text.matchAll(/\(([^()]{2,200})\)/gu)].find((match) => CONDITION.test(match[1] ?? ''))
  if (!bracket) {
    findings.add('recipient', span, flow)
    return
  }
  const before = within(span, 0, bracket.index)
  const after = within(span, bracket.index + bracket[0].length, span.text.length)
  findings.add('recipient', before.text === '' ? after : before, flow)
  findings.add('condition', within(span, bracket.index + 1, bracket.index + bracket[0].length - 1), flow)
}

/**
 * The recipients that one cell names. "Facebook, Instagram" and "Scrive / BankId" are two each, since the register knows
 * every part; a slash between names of one company ("Companyexpense / Findity") joins a product with its maker.
 */
export function splitRecipients(span: Span): Span[] {
  for (const separator of [/,/u, /\//u, /\s(?:och|and|og|und|&|samt)\s/u]) {
    const parts = partsOf(span, separator)
    const vendors = parts.map((part) => findVendor(part.text)?.vendor.id)
    if (parts.length < 2 || vendors.some((vendor) => vendor === undefined)) continue
    const distinct = new Set(vendors).size === parts.length
    if (distinct || separator.source.includes(',')) return parts
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
