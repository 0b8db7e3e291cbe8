import type { Term, Vocabulary } from '../../import/vocabulary/index.ts'
import type { Difference, Side } from './differences.ts'
import { WORDS, type Words } from './words.ts'

/** How differences are told: in which language, with whose labels. */
export interface Telling {
  readonly language: 'en' | 'sv'
  readonly vocabulary: Vocabulary
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const
const LONGEST = 100

/** One difference as a line for people: "+ recipient Microsoft 365 (Ireland)  line 24". */
export function differenceLine(difference: Difference, telling: Telling): string {
  const words = WORDS[telling.language]
  const { change, kind, flow, before, after } = difference
  const whose = flow ? `${flowName(flow.after ?? flow.before, words)}: ` : ''
  const what = change === 'changed' ? changed(difference, telling) : told(kind, after ?? before, telling)
  const where = places(before, after)
  return `${SIGNS[change]} ${whose}${words.kinds[kind]} ${what}${where === '' ? '' : `  ${words.line} ${where}`}`
}

function changed({ kind, before, after }: Difference, telling: Telling): string {
  if (before?.certainty && after?.certainty) {
    const { certainty } = WORDS[telling.language]
    return `${told(kind, after, telling)}: ${certainty[before.certainty]} → ${certainty[after.certainty]}`
  }
  return `${told(kind, before, telling)} → ${told(kind, after, telling)}`
}

/** A flow that came or went is told with its countries and its data. */
function told(kind: Difference['kind'], side: Side | null, telling: Telling): string {
  if (!side) return ''
  if (kind !== 'recipient' && kind !== 'activity') return label(kind, side, telling)
  const of = (...kinds: string[]) =>
    side.facts.filter((fact) => kinds.includes(fact.kind)).map((fact) => label(fact.kind, fact, telling))
  const countries = of('country').join(', ')
  const data = of('item', 'category').join(', ')
  return `${flowName(side.text, WORDS[telling.language])}${countries && ` (${countries})`}${data && `: ${data}`}`
}

/** The words of the vocabulary in the language that was asked for, else those of the document. */
function label(kind: Difference['kind'], { id, text }: Pick<Side, 'id' | 'text'>, { language, vocabulary }: Telling): string {
  if (kind === 'personal-data') return WORDS[language].personalData[text ?? ''] ?? text ?? ''
  if (kind === 'country') return vocabulary.countries.get(id)?.label[language] ?? oneLine(text ?? id)
  return termsOf(kind, vocabulary)?.get(id)?.label[language] ?? oneLine(text ?? id)
}

function termsOf(kind: Difference['kind'], vocabulary: Vocabulary): ReadonlyMap<string, Term> | null {
  if (kind === 'item' || kind === 'category') return vocabulary.items
  if (kind === 'subject') return vocabulary.subjects
  if (kind === 'purpose') return vocabulary.purposes
  if (kind === 'basis') return vocabulary.bases
  if (kind === 'mechanism') return vocabulary.mechanisms
  return kind === 'recipient-category' ? vocabulary.recipientCategories : null
}

function flowName(name: string | null, words: Words): string {
  return name === null ? words.unnamed : oneLine(name)
}

function places(before: Side | null, after: Side | null): string {
  const lines = [before?.place?.line, after?.place?.line].filter((line) => line !== undefined)
  return [...new Set(lines)].join(' → ')
}

function oneLine(text: string): string {
  const plain = [...text.replace(/\s+/g, ' ').trim()]
  return plain.length <= LONGEST ? plain.join('') : `${plain.slice(0, LONGEST - 1).join('')}…`
}
