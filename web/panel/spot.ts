import type { Flow, StatedTerm } from '../../server/api/contract.ts'
import type { Mark } from './excerpt.ts'

/** A place in a flow's document, and the words that stand there. */
export interface Spot {
  line: number
  start: number
  end: number
  quote: string
}

/** The place of a fact; null where nothing but a rule states it. */
export const spotOfTerm = ({ evidence }: StatedTerm): Spot | null =>
  evidence && { line: evidence.line, start: evidence.start, end: evidence.end, quote: evidence.text }

const termsOf = (flow: Flow): StatedTerm[] => [
  ...[...flow.subjects, ...flow.items, ...flow.categories, ...flow.purposes],
  ...[...flow.bases, ...flow.countries, ...flow.mechanisms],
]

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** True where a text has a spot's words at its place; line breaks do not matter. */
export const standsIn = (text: string, spot: Spot): boolean => flat(text.slice(spot.start, spot.end)) === flat(spot.quote)

/**
 * What to mark in a flow's document: a chosen fact alone, or else the words of the flow and in them the places of its facts.
 * @param items ids of the chosen items, which are marked as strongly as a chosen fact
 */
export function marksOf(text: string, flow: Flow, chosen: Spot | null, items: readonly string[]): Mark[] {
  const mark = (spot: Spot, kind: Mark['kind']): Mark[] =>
    standsIn(text, spot) ? [{ start: spot.start, end: spot.end, kind }] : []
  if (chosen) return mark(chosen, 'main')
  const facts = termsOf(flow).flatMap((term) => {
    const spot = spotOfTerm(term)
    return spot ? mark(spot, items.includes(term.id) ? 'main' : 'fact') : []
  })
  return [...mark({ ...flow.evidence }, 'flow'), ...facts]
}
