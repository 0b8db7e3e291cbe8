import type { Flow, Zone } from '../../api/contract.ts'
import { carriedBy, categoryLabel, categoryOf, termsOf, termText } from './carried.ts'
import { type Carried, type Parcel, type ParcelItem, weakestZone } from './model.ts'
import { groupBy } from './order.ts'
import type { Language, Words } from './words.ts'

/** Up to this many items of a sender each get a box of their own; more are gathered by category. */
const SINGLE_BOXES = 6
/** Beyond this many categories, those of a single item are put together. */
const MANY_CATEGORIES = 5

interface Seen {
  readonly id: string
  readonly text: string
  readonly mark: Zone | null
}
type Draft = Omit<Parcel, 'id' | 'senders'>

/** The boxes of the first column: what each sender discloses, or, without recipients, what it collects. */
export function parcelsOf(flowsBySender: ReadonlyMap<string, readonly Flow[]>, language: Language, words: Words): Parcel[] {
  const drafts = [...flowsBySender].flatMap(([sender, flows]) => {
    return draftsOf(flows, language, words).map((draft) => ({ sender, draft }))
  })
  const same = groupBy(drafts, ({ draft }) => JSON.stringify(draft))
  return [...same.values()].flatMap((copies, index) => {
    const [first] = copies
    return first ? [{ ...first.draft, id: `parcel${index + 1}`, senders: copies.map(({ sender }) => sender) }] : []
  })
}

function draftsOf(flows: readonly Flow[], language: Language, words: Words): Draft[] {
  const seen = seenIn(flows, language, words)
  const stated = seen.length <= SINGLE_BOXES ? seen.map(singleBox) : categoryBoxes(seen, language, words)
  return [...stated, ...unstatedBox(flows, 'undisclosed', words), ...unstatedBox(flows, 'none', words)]
}

/** Each item of some flows once, as sure as the surest flow that carries it. */
function seenIn(flows: readonly Flow[], language: Language, words: Words): Seen[] {
  const carrying = flows.filter((flow) => carriedBy(flow) === 'stated')
  const terms = carrying.flatMap((flow) => termsOf(flow, language).map((term) => ({ term, flow })))
  return [...groupBy(terms, ({ term }) => term.id).entries()].flatMap(([id, all]) => {
    const surest =
      all.find(({ term }) => term.certainty === 'stated') ?? all.find(({ term }) => term.certainty === 'possible') ?? all[0]
    if (!surest) return []
    const zones = all.flatMap(({ flow }) => zonesOf(flow))
    return [{ id, text: termText(surest.term, language, words), mark: weakestZone(zones) }]
  })
}

function zonesOf(flow: Flow): Zone[] {
  if (flow.kind === 'activity') return []
  return flow.countries.length === 0 ? ['unknown'] : flow.countries.map((country) => country.zone)
}

function singleBox({ text, mark }: Seen): Draft {
  return { title: '', carried: 'stated', items: [{ text, mark }] }
}

function categoryBoxes(seen: readonly Seen[], language: Language, words: Words): Draft[] {
  const byCategory = groupBy(seen, ({ id }) => categoryOf(id) ?? '')
  const alone = [...byCategory].filter(([, items]) => items.length === 1).flatMap(([category]) => category)
  const lonely = byCategory.size > MANY_CATEGORIES ? alone : []
  const merged = groupBy(seen, ({ id }) => {
    const category = categoryOf(id) ?? ''
    return lonely.includes(category) ? '' : category
  })
  return [...merged].map(([category, items]) => ({
    title: category === '' ? words.otherItems : categoryLabel(category, language),
    carried: 'stated' as const,
    items: items.map(({ text, mark }): ParcelItem => ({ text, mark })),
  }))
}

function unstatedBox(flows: readonly Flow[], carried: Carried & ('undisclosed' | 'none'), words: Words): Draft[] {
  const such = flows.filter((flow) => flow.kind === 'disclosure' && carriedBy(flow) === carried)
  if (such.length === 0) return []
  const recipients = new Set(such.map((flow) => flow.to.id)).size
  const mark = carried === 'none' ? null : weakestZone(such.flatMap(zonesOf))
  const items = [{ text: words.forRecipients(recipients), mark }]
  return [{ title: words[carried].replace(/^./u, (first) => first.toUpperCase()), carried, items }]
}
