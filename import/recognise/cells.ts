import { isBlankCell, saysNone, saysNotApplicable } from '../blank-cell.ts'
import { type Span, within } from '../place.ts'
import type { Role } from '../vocabulary/headers.ts'
import type { Term } from '../vocabulary/index.ts'
import { foldCharacters, type Lexicon, type Match } from '../vocabulary/lexicon.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { citationsIn } from './citations.ts'
import { isVendor } from './column-content.ts'
import { conditionIn, isCondition } from './conditions.ts'
import { recogniseKeys } from './fideslang-keys.ts'
import type { Findings } from './findings.ts'
import { recogniseItems } from './items.ts'
import { withoutMarks } from './pieces.ts'
import { denies, supposes } from './prose/moods.ts'
import { recognisePurposes } from './purposes.ts'
import { recogniseRecipients } from './recipients.ts'
import { recogniseSensitive } from './sensitive.ts'
import { recogniseSubjects } from './subjects.ts'

/** Turns the content of one cell or labelled value into facts of a flow, by the role of its column. */
export function recogniseCell(role: Role, span: Span, flow: number, findings: Findings): void {
  if (isBlankCell(span.text) || (role === 'retention' && saysNotApplicable(span.text))) return
  if (saysNone(span.text) && !SPEAKING.has(role)) {
    if (DATA.has(role)) findings.add('no-personal-data', span, flow)
    return
  }
  if (!recogniseKeys(role, span, flow, findings)) CELLS[role](span, flow, findings)
}

/** Columns in which "none" is an answer of its own: nothing is kept, nothing is transferred. */
const SPEAKING: ReadonlySet<Role> = new Set(['retention', 'location', 'transfer', 'activity', 'name', 'sensitive'])
const DATA: ReadonlySet<Role> = new Set(['items', 'data', 'categories'])

type CellReader = (span: Span, flow: number, findings: Findings) => void

/** Whose record it is stands above tables; to whom a row discloses is read with the row as a whole. */
const UNREAD: CellReader = () => {}

const CELLS: Record<Role, CellReader> = {
  recipients: UNREAD,
  controller: UNREAD,
  other: UNREAD,
  remark: (span, flow, findings) => {
    if (isCondition(span.text)) findings.add('condition', span, flow)
  },
  recipient: recogniseRecipients,
  name: (span, flow, findings) => findings.add('activity', withoutMarks(span), flow),
  activity: (span, flow, findings) => findings.add('activity', withoutMarks(span), flow),
  location: recognisePlace,
  transfer: recognisePlace,
  retention: (span, flow, findings) => findings.add('retention', span, flow),
  condition: (span, flow, findings) => findings.add('condition', span, flow),
  items: (span, flow, findings) => recogniseItems(span, flow, findings, 'items'),
  categories: (span, flow, findings) => recogniseItems(span, flow, findings, 'categories'),
  data: (span, flow, findings) => recogniseItems(span, flow, findings, 'data'),
  sensitive: recogniseSensitive,
  subjects: recogniseSubjects,
  purpose: recogniseUse,
  processing: recogniseUse,
  basis: (span, flow, findings) => recogniseMentions(span, flow, findings, 'basis', basesIn(span.text, findings.lexicons)),
  mechanism: (span, flow, findings) =>
    recogniseMentions(span, flow, findings, 'mechanism', mechanismsIn(span.text, findings.lexicons)),
}

/** What a recipient is used for; "Microsoft Azure" says which of its services is. */
function recogniseUse(span: Span, flow: number, findings: Findings): void {
  const { lexicons } = findings
  const condition = conditionIn(span)
  if (condition) findings.add('condition', condition, flow)
  const recipient = findings.of('recipient').at(-1)
  const names = recipient?.flow === flow && (isVendor(span.text, lexicons) || bearsNameOf(recipient.span, span))
  if (names && lexicons.purposes.exact(span.text) === null) findings.add('service', withoutMarks(span), flow)
  else for (const words of around(condition, span)) recognisePurposes(words, flow, findings)
}

/** What stands before and behind the bracket that says when the rest applies. */
function around(condition: Span | null, words: Span): Span[] {
  if (!condition) return [words]
  const before = within(words, 0, condition.start - words.start - 1)
  const behind = within(words, condition.end - words.start + 1, words.text.length)
  return [before, behind].filter(({ text }) => text !== '')
}

/** "Visma Lønn" beside "Visma Software AS": a product that bears the name of its maker. */
function bearsNameOf(maker: Span, { text }: Span): boolean {
  const [brand = ''] = /^\p{Lu}[\p{L}\p{N}]{2,30}/u.exec(maker.text) ?? []
  return brand !== '' && text.length <= 60 && text.startsWith(`${brand} `) && !/[.,;:]/u.test(text)
}

/** Where data is, and a safeguard in the same cell: "USA (standardavtalsklausuler)". "Stater godkända av EU" is a place, and none. */
function recognisePlace(span: Span, flow: number, findings: Findings): void {
  findings.add('location', span, flow)
  const folded = foldCharacters(span.text)
  if (denies(folded) || supposes(folded)) return
  const places = findings.lexicons.countries.all(folded)
  const apart = mechanismsIn(span.text, findings.lexicons).filter(
    ({ start, end }) => !places.some((place) => place.start < end && start < place.end),
  )
  for (const match of apart) findings.add('mechanism', within(span, match.start, match.end), flow, { term: match.id })
}

function recogniseMentions(span: Span, flow: number, findings: Findings, kind: 'basis' | 'mechanism', matches: Match[]): void {
  for (const match of matches) findings.add(kind, within(span, match.start, match.end), flow, { term: match.id })
  // "Not applicable, no transfer takes place": the reason behind a "none" names nothing either.
  const first = span.text.slice(0, 60).split(/[,;.(]|\s[-–—]\s/u)[0] ?? ''
  if (matches.length > 0 || saysNone(first) || isBlankCell(first.trim())) return
  findings.add(kind, span, flow)
  findings.warnUnknown(kind === 'basis' ? 'unknown-basis' : 'unknown-mechanism', span)
}

/** The legal bases that words name or cite. */
export function basesIn(text: string, lexicons: Lexicons): Match[] {
  return mentionsIn(text, lexicons.vocabulary.bases, lexicons.bases, lexicons)
}

/** The safeguards for transfers that words name or cite. */
export function mechanismsIn(text: string, lexicons: Lexicons): Match[] {
  return mentionsIn(text, lexicons.vocabulary.mechanisms, lexicons.mechanisms, lexicons)
}

/** Named in words or by citation; a citation that only repeats the article of the words beside it says nothing new. */
function mentionsIn(text: string, terms: ReadonlyMap<string, Term>, lexicon: Lexicon, lexicons: Lexicons): Match[] {
  const cited = citationsIn(text, lexicons.articles).filter((match) => terms.has(match.id))
  const named = lexicon
    .all(foldCharacters(text))
    .filter((match) => !cited.some((citation) => match.start < citation.end && citation.start < match.end))
  const articles = new Set(named.map((match) => terms.get(match.id)?.article))
  return [...named, ...cited.filter((match) => !articles.has(terms.get(match.id)?.article))].sort((a, b) => a.start - b.start)
}
