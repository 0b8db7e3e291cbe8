import { type Span, within } from '../place.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import type { Findings } from './findings.ts'
import { piecesOfMixed } from './mixed-cells.ts'
import { withForms } from './pieces.ts'
import { movesData } from './prose/details.ts'
import { sentencesOf } from './sentences.ts'
import { isNamed, withCompany } from './vendor-names.ts'
import { recognisePiece } from './vendor-pieces.ts'

/** A vendor with what is said of it. */
export interface Described {
  /** All the words, which state the flow. */
  readonly words: readonly Span[]
  readonly name: Span
  readonly rest: readonly Span[]
  /** True where the first of the rest says what the vendor is used for. */
  readonly leads: boolean
}

/** What a bullet says of the vendor that it begins with: "Vimeo.com, Inc. (USA) – video hosting", "Payroll: Visma (Norway)". */
export function describedIn(item: Span, lexicons: Lexicons): Described[] {
  if (item.text.length > 400) return []
  const led = LED.exec(item.text)?.[0].length ?? 0
  if (led > 0) {
    const label = within(item, 0, item.text.indexOf(':'))
    const told = isNamed(label, lexicons) ? null : toldOf(within(item, led, item.text.length))
    if (told && isNamed(told.name, lexicons))
      return [{ words: [item], name: told.name, rest: [label, ...told.rest], leads: true }]
  }
  const told = toldOf(item)
  return told ? [{ words: [item], ...told, leads: leadsToUse(item, told.name) }] : []
}

/** A label before a name says what its bearer is used for. */
const LED = /^[^:\n]{2,60}:\s+(?=\S)/u

/** The name that words begin with, and what its sentence and those behind it say. */
function toldOf(words: Span): { name: Span; rest: Span[] } | null {
  const [first, ...others] = sentencesOf(words)
  const [name, ...told] = first && first.text.length <= 300 ? joinedData(first, withForms(first, piecesOfMixed(first))) : []
  if (!name) return null
  const whole = withCompany(words, name)
  return { name: whole, rest: [...told.filter(({ start }) => start >= whole.end), ...others] }
}

/** "Processes names, email addresses and support requests": what follows the verb is one list, up to the next semicolon. */
function joinedData(sentence: Span, pieces: readonly Span[]): Span[] {
  const at = pieces.findIndex((piece, index) => index > 0 && movesData(piece))
  const verb = pieces[at]
  if (!verb) return [...pieces]
  const rest = sentence.text.slice(verb.start - sentence.start)
  const end = verb.start + (/[;\n|]/u.exec(rest)?.index ?? rest.length)
  const list = within(sentence, verb.start - sentence.start, end - sentence.start)
  return [...pieces.slice(0, at), list, ...pieces.slice(at + 1).filter(({ start }) => start >= end)]
}

/** What a definition says of the vendor that is its term. */
export function describedBy(name: Span, values: readonly Span[]): Described[] {
  const rest = values.flatMap((value) => (/[.!?]$/u.test(value.text) ? sentencesOf(value) : piecesOfMixed(value)))
  return rest.length > 0 ? [{ words: [name, ...values], name, rest, leads: !/[.!?]$/u.test(rest[0]?.text ?? '') }] : []
}

/** A dash or colon leads from a name, or from the bracket behind it, to what it is used for. */
function leadsToUse(item: Span, name: Span): boolean {
  return /^\s*(?:\s[-–—]\s|:)/u.test(item.text.slice(name.end - item.start))
}

/** Opens the flow to a vendor, with what is said of it, and returns its number. */
export function recogniseEntry({ words, name, rest, leads }: Described, findings: Findings): number {
  const flow = findings.openFlow(words)
  findings.add('recipient', name, flow)
  for (const [index, piece] of rest.entries()) recognisePiece(piece, flow, findings, leads && index === 0)
  return flow
}
