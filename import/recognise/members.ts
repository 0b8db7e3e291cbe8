import type { Block } from '../block.ts'
import { type Span, within } from '../place.ts'
import { foldWords } from '../vocabulary/index.ts'
import { foldCharacters, Lexicon, type Match } from '../vocabulary/lexicon.ts'
import type { Findings } from './findings.ts'

/**
 * Where a cell names categories that the document itself lists elsewhere ("Kunduppgifter och faktureringsinformation"),
 * the flow carries the listed items. Returns what is left of the cell for the segmenter.
 */
export function memberReferences(span: Span, flow: number, findings: Findings): Span[] {
  const taken = lexiconOf(findings).all(foldCharacters(span.text))
  for (const { id, start, end } of taken) carryMembers(within(span, start, end), id, flow, findings)
  return gaps(span, taken)
}

const lexicons = new WeakMap<Findings, { readonly size: number; readonly lexicon: Lexicon }>()

/** The names of several words under which the document lists items, each its own id; built anew where one was added. */
function lexiconOf(findings: Findings): Lexicon {
  const size = findings.members.size
  const known = lexicons.get(findings)
  if (known?.size === size) return known.lexicon
  const names = [...findings.members.keys()].map((name) => ({ id: name, words: [foldWords(name)] }))
  const lexicon = new Lexicon(names.filter(({ words }) => words[0]?.includes(' ')))
  lexicons.set(findings, { size, lexicon })
  return lexicon
}

/**
 * The categories that a heading or a reference to it names: "Kunduppgifter och faktureringsinformation" is two.
 * Words that name none are a category as written.
 */
export function addCategories(words: Span, flow: number, findings: Findings): void {
  const matches = findings.lexicons.items.all(foldCharacters(words.text))
  for (const { id, start, end } of matches) findings.add('category', within(words, start, end), flow, { term: id })
  if (matches.length === 0) findings.add('category', words, flow)
}

function carryMembers(words: Span, name: string, flow: number, findings: Findings): void {
  addCategories(words, flow, findings)
  for (const member of findings.members.get(name) ?? []) {
    findings.add('item', member.span, flow, { term: member.term, certainty: member.certainty })
  }
}

function gaps(span: Span, taken: readonly Match[]): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { start: from, end } of taken) {
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
