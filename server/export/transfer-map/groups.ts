import type { CompanyView, Flow } from '../../api/contract.ts'
import { carriedBy, carriedText, termsOf } from './carried.ts'
import { destinationsOf } from './destinations.ts'
import { type Carried, type Destination, type Entry, type Group, weakestZone } from './model.ts'
import { compareWords, groupBy } from './order.ts'
import { lineRanges } from './sources.ts'
import type { Language, Words } from './words.ts'

/** What is needed to say things about a flow: the language, its words, and the numbers of the documents. */
export interface Telling {
  readonly language: Language
  readonly words: Words
  readonly numberOf: (documentId: string) => number
  readonly manyDocuments: boolean
}

/**
 * `items`: recipients that get the same, in the same place, share a box. `place`: each entry says what it gets.
 * `place-only`: those that get something unnamed join them too.
 */
export type Grouping = 'items' | 'place' | 'place-only'

/** A disclosure with what the drawing needs of it. */
interface Told {
  readonly flow: Flow
  readonly sender: CompanyView
  readonly carried: Carried
  readonly items: string
  readonly possible: boolean
  readonly destinations: readonly Destination[]
}

/** Groups the disclosures of each sender into boxes; unordered. */
export function groupsOf(disclosures: readonly Flow[], telling: Telling, grouping: Grouping): Group[] {
  const told = disclosures.flatMap((flow) => tell(flow, telling))
  const groups = groupBy(told, (one) => keyOf(one, grouping))
  return [...groups.values()].flatMap((members, index) => {
    const [first] = members
    return first ? [groupOf(first, members, `group${index + 1}`, telling)] : []
  })
}

function tell(flow: Flow, { language, words }: Telling): Told[] {
  if (flow.from === null) return []
  const terms = [...termsOf(flow, language), ...flow.countries]
  return [
    {
      flow,
      sender: flow.from,
      carried: carriedBy(flow),
      items: carriedText(flow, language, words),
      possible: flow.personalData !== 'none' && terms.some((term) => term.certainty === 'possible') && allPossible(flow),
      destinations: destinationsOf(flow, language, words),
    },
  ]
}

function allPossible(flow: Flow): boolean {
  const carried = [...flow.items, ...flow.categories]
  const everyItem = carried.length > 0 && carried.every((term) => term.certainty === 'possible')
  const everyPlace = flow.countries.length > 0 && flow.countries.every((country) => country.certainty === 'possible')
  return everyItem || everyPlace
}

function keyOf(told: Told, grouping: Grouping): string {
  const places = told.destinations.map(({ country, possible, safeguard }) => [country, possible, safeguard])
  const carried = grouping === 'place-only' && told.carried === 'undisclosed' ? 'stated' : told.carried
  const shared = [told.sender.id, carried, places]
  return JSON.stringify(grouping === 'items' ? [...shared, told.items, told.possible] : shared)
}

function groupOf(first: Told, members: readonly Told[], id: string, telling: Telling): Group {
  const sameItems = members.every((member) => member.items === first.items)
  const entries = [...groupBy(members, ({ flow }) => entryKey(flow, sameItems, telling)).values()]
  const compare = compareWords(telling.language)
  return {
    id,
    sender: first.sender.id,
    carried: members.find((member) => member.carried === 'stated')?.carried ?? first.carried,
    possible: members.every((member) => member.possible),
    items: sameItems ? first.items : null,
    entries: entries
      .flatMap((same) => entryOf(same, sameItems, telling))
      .sort((a, b) => compare(a.name, b.name) || compare(a.details.join(), b.details.join())),
    destinations: first.destinations,
    zone: weakestZone(first.destinations.map((destination) => destination.zone)) ?? 'unknown',
  }
}

function entryKey(flow: Flow, sameItems: boolean, { language, words }: Telling): string {
  const items = sameItems ? null : carriedText(flow, language, words)
  return JSON.stringify([flow.to.id, flow.name, flow.service, flow.condition, items])
}

function entryOf(same: readonly Told[], sameItems: boolean, telling: Telling): Entry[] {
  const [first] = same
  if (!first) return []
  const details = [...namesOf(first.flow, telling.words), ...placesOf(same, telling)]
  return [{ company: first.flow.to.id, name: nameOf(first.flow), details, items: sameItems ? null : first.items }]
}

function nameOf(flow: Flow): string {
  return flow.name ?? flow.to.name
}

/** Service, operator and condition, where the recipient's name does not already say them. */
function namesOf(flow: Flow, words: Words): string[] {
  const name = nameOf(flow).toLowerCase()
  const isNew = (text: string | null): text is string => text !== null && !name.includes(text.toLowerCase())
  const { service, condition } = flow
  return [
    ...(isNew(service) ? [service] : []),
    ...(isNew(flow.to.name) && flow.to.name !== service ? [words.operatedBy(flow.to.name)] : []),
    ...(isNew(condition) ? [words.only(condition)] : []),
  ]
}

function placesOf(same: readonly Told[], { numberOf, manyDocuments, words }: Telling): string[] {
  const byDocument = groupBy(same, ({ flow }) => flow.document.id)
  return [...byDocument.entries()].map(([id, told]) => {
    const lines = [...new Set(told.map(({ flow }) => flow.evidence.line))].sort((a, b) => a - b)
    return `${manyDocuments ? `[${numberOf(id)}] ` : ''}${words.line(lineRanges(lines))}`
  })
}
