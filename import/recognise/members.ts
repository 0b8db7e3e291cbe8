import type { Block } from '../block.ts'
import { type Span, within } from '../place.ts'
import { foldWords } from '../vocabulary/index.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Findings } from './findings.ts'
import { itemLexicon } from './lexicons.ts'

/**
 * Where a cell names categories that the document itself lists elsewhere ("Kunduppgifter och faktureringsinformation"),
 * the flow carries the listed items. Returns what is left of the cell for the segmenter.
 */
export function memberReferences(span: Span, flow: number, findings: Findings): Span[] {
  const names = [...findings.members.keys()].sort((a, b) => b.length - a.length)
  const folded = foldCharacters(span.text)
  const taken: { start: number; end: number }[] = []
  for (const name of names) {
    const words = foldWords(name)
    if (!words.includes(' ')) continue
    for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
      const end = at + words.length
      if (taken.some((other) => at < other.end && end > other.start)) continue
      taken.push({ start: at, end })
      carryMembers(within(span, at, end), name, flow, findings)
    }
  }
  return gaps(span, taken)
}

function carryMembers(words: Span, name: string, flow: number, findings: Findings): void {
  findings.add('category', words, flow, { term: itemLexicon.exact(words.text) })
  for (const member of findings.members.get(name) ?? []) {
    findings.add('item', member.span, flow, { term: member.term, certainty: member.certainty })
  }
}

function gaps(span: Span, taken: readonly { start: number; end: number }[]): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { start: from, end } of [...taken].sort((a, b) => a.start - b.start)) {
    spans.push(within(span, start, from))
    start = end
  }
  spans.push(within(span, start, span.text.length))
  return spans.filter((part) => part.text !== '')
}

/** A flow that names a category and no item at all carries what the document lists under that category. */
export function resolveCategories(_blocks: readonly Block[], findings: Findings): void {
  const names = new Map([...findings.members.keys()].map((name) => [foldWords(name), name]))
  const withItems = new Set(findings.of('item').map((fact) => fact.flow))
  for (const category of findings.of('category')) {
    const name = names.get(foldWords(category.span.text))
    if (name === undefined || category.flow === null || withItems.has(category.flow)) continue
    for (const member of findings.members.get(name) ?? []) {
      const certainty = category.certainty === 'possible' ? 'possible' : member.certainty
      findings.add('item', member.span, category.flow, { term: member.term, certainty })
    }
  }
}
