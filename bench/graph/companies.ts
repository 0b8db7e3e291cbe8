import type { Activity, DataMap, Recipient } from '../../import/datamap.ts'
import { vocabulary } from '../../import/vocabulary/index.ts'

const VENDORS = 3_000
const REGISTER = [...vocabulary.vendors.values()]
const ITEMS = [...vocabulary.items.values()].filter((term) => term.kind === 'item').map(({ id }) => id)
const PURPOSES = [...vocabulary.purposes.keys()]
const BASES = ['contract', 'consent', 'legitimate-interest', 'legal-obligation']
const SUBJECTS = [...vocabulary.subjects.keys()]
const COUNTRIES = ['SE', 'US', 'IE', 'DE', 'EU', 'GB', 'NL', 'DK', 'IN', 'FR', 'CA', 'FI', 'NO', 'CH', 'AU']
/** Recipients and activities of a company: ten flows on average. */
const RECIPIENTS = { least: 3, spread: 11 }
const ACTIVITIES = { least: 1, spread: 3 }

type Random = () => number

/** Numbers in 0–1 that depend on the seed alone (mulberry32). */
function randomOf(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** An element whose chance falls with its place: the first few are hubs, as real vendors and items are. */
function popular<T>(list: readonly T[], random: Random, steepness = 3): T {
  return list[Math.floor(list.length * random() ** steepness)] as T
}

function several<T>(list: readonly T[], count: number, random: Random): T[] {
  return [...new Set(Array.from({ length: count }, () => popular(list, random, 2)))]
}

const place = (line: number, quote: string) => ({
  document: 'policy.txt',
  line,
  start: line * 80,
  end: line * 80 + quote.length,
  quote,
})
const mention = (id: string, line: number, possible = false) => ({
  id,
  text: id,
  certainty: possible ? ('possible' as const) : ('stated' as const),
  place: place(line, id),
})

function vendorOf(random: Random): Recipient['company'] {
  const number = Math.floor(VENDORS * random() ** 4)
  const known = REGISTER[number]
  return known
    ? { id: known.id, name: known.name, known: true }
    : { id: `vendor-${number}`, name: `Vendor ${number}`, known: false }
}

const LINES = { categories: [], subjects: [], purposes: [], bases: [], mechanisms: [], countries: [], items: [], retention: null }

function recipientOf(line: number, random: Random): Recipient {
  const company = vendorOf(random)
  const says = random()
  const personalData = says < 0.02 ? 'none' : says < 0.3 ? 'undisclosed' : 'stated'
  const items = personalData !== 'stated' ? [] : several(ITEMS, 5, random).map((id) => mention(id, line, random() < 0.1))
  return {
    ...LINES,
    name: company.name,
    service: null,
    condition: random() < 0.03 ? 'On request' : null,
    company,
    items,
    purposes: [mention(popular(PURPOSES, random, 1), line)],
    countries: several(COUNTRIES, 1 + Math.floor(random() * 2), random).map((code) => ({
      code,
      text: code,
      certainty: 'stated' as const,
      place: place(line, code),
    })),
    mechanisms: random() < 0.15 ? [mention('scc', line)] : [],
    personalData,
    place: place(line, company.name),
  }
}

function activityOf(line: number, random: Random): Activity {
  return {
    ...LINES,
    name: `Activity ${line}`,
    items: several(ITEMS, 6, random).map((id) => mention(id, line)),
    subjects: [mention(popular(SUBJECTS, random), line)],
    purposes: [mention(popular(PURPOSES, random, 1), line)],
    bases: [{ ...mention(popular(BASES, random, 1), line), article: null }],
    retention: { text: '2 years', period: 'P2Y', from: null, place: place(line, '2 years') },
    personalData: 'stated',
    place: place(line, 'Activity'),
  }
}

const between = ({ least, spread }: { least: number; spread: number }, random: Random) => least + Math.floor(random() * spread)

/** What made-up company `number` says; the same number says the same. A few vendors, items and countries are on most flows. */
export function madeUpCompany(number: number): DataMap {
  const random = randomOf(number + 1)
  const id = `company-${number}`
  return {
    version: 1,
    document: {
      name: 'policy.txt',
      sha256: number.toString(16).padStart(64, '0'),
      title: null,
      language: 'en',
      updated: null,
      url: null,
      retrieved: null,
    },
    company: { id, name: `Company ${number}`, legalName: null, orgNumber: null, source: 'given' },
    recipients: Array.from({ length: between(RECIPIENTS, random) }, (_, index) => recipientOf(index + 10, random)),
    recipientCategories: [],
    activities: Array.from({ length: between(ACTIVITIES, random) }, (_, index) => activityOf(index + 1, random)),
    mechanisms: [],
    problems: [],
  }
}
