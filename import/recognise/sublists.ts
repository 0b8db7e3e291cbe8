import type { List } from '../block.ts'
import { type Span, within } from '../place.ts'

/** Bullets that stand together: those of a list that hold no others, or those below an outer bullet. */
export interface Sublist {
  /** The words of the outer bullet, without its colon; null for the bullets of the list itself. */
  readonly outer: Span | null
  readonly items: readonly Span[]
}

/** The bullets of a list that hold no others, and then those below each outer bullet. */
export function sublistsOf(list: List): Sublist[] {
  const own: Span[] = []
  const nested: { outer: Span; items: Span[] }[] = []
  for (const [index, { span, level }] of list.items.entries()) {
    const opens = level === 0 && (list.items[index + 1]?.level ?? 0) > 0
    if (opens) nested.push({ outer: withoutColon(span), items: [] })
    else if (level === 0) own.push(span)
    else nested.at(-1)?.items.push(span)
  }
  return own.length > 0 ? [{ outer: null, items: own }, ...nested] : nested
}

function withoutColon(span: Span): Span {
  return span.text.endsWith(':') ? within(span, 0, span.text.length - 1) : span
}
