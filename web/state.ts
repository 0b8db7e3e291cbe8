import { computed, signal } from '@preact/signals'
import type { FlowFilter } from '../server/api/contract.ts'
import { type Language, messagesIn } from './messages/index.ts'

export const FILTERS = ['item', 'company', 'country', 'basis'] as const
export type Filter = (typeof FILTERS)[number]
export type View = 'both' | 'picture' | 'table'

/** Everything that can be chosen on the page. All of it stands in the address. */
export interface Route extends Record<Filter, string | null> {
  /** The id of the flow whose facts are shown. */
  flow: string | null
  /** The id of the box or line of the picture whose flows are listed. */
  at: string | null
  /** The column the table is sorted by, with "-" before it when descending. */
  sort: string | null
  view: View
  lang: Language
  /** The id of the question that is asked, "" for the list of questions; null on the page of flows. */
  ask: string | null
  /** What is given for the parameters of the question, by name. */
  given: Readonly<Record<string, string>>
}

/** Before the name of a question's parameter in the address. */
const GIVEN = 'p.'
const PLAIN = [...FILTERS, 'flow', 'at', 'sort'] as const
const preferred = (): Language => (navigator.language.toLowerCase().startsWith('sv') ? 'sv' : 'en')

/** Reads a query string; what it does not hold gets its default. */
export function parseRoute(search: string, language: Language = preferred()): Route {
  const query = new URLSearchParams(search)
  const [view, lang] = [query.get('view'), query.get('lang')]
  return {
    ...(Object.fromEntries(PLAIN.map((key) => [key, query.get(key) || null])) as Omit<Route, 'view' | 'lang' | 'ask' | 'given'>),
    ask: query.get('ask'),
    given: Object.fromEntries(
      [...query].flatMap(([key, value]) => (key.startsWith(GIVEN) && value ? [[key.slice(GIVEN.length), value]] : [])),
    ),
    view: view === 'picture' || view === 'table' ? view : 'both',
    lang: lang === 'sv' || lang === 'en' ? lang : language,
  }
}

/** Writes a query string that `parseRoute` reads back to the same route. */
export function formatRoute(value: Route): string {
  const query = new URLSearchParams()
  for (const key of PLAIN) if (value[key]) query.set(key, value[key])
  if (value.view !== 'both') query.set('view', value.view)
  if (value.ask !== null) query.set('ask', value.ask)
  for (const [name, given] of Object.entries(value.given)) if (given) query.set(`${GIVEN}${name}`, given)
  query.set('lang', value.lang)
  return `?${query}`
}

/** What the address says now. */
export const route = signal(parseRoute(location.search))
export const language = computed(() => route.value.lang)
export const messages = computed(() => messagesIn(language.value))
/** True where no filter is chosen. */
export const unfiltered = computed(() => FILTERS.every((key) => !route.value[key]))

addEventListener('popstate', () => {
  route.value = parseRoute(location.search)
})

const withChange = (change: Partial<Route>): Route => {
  const filters = FILTERS.some((key) => key in change)
  return { ...route.value, ...(filters ? { flow: null, at: null } : {}), ...change }
}

/** The address of the page after a change. */
export const addressOf = (change: Partial<Route>): string => formatRoute(withChange(change))

/** Changes what is chosen, as a step that the browser's back button undoes. */
export function go(change: Partial<Route>): void {
  const next = withChange(change)
  if (formatRoute(next) === formatRoute(route.value)) return
  history.pushState(null, '', formatRoute(next))
  route.value = next
}

/** The chosen filters as the API takes them. */
export const filter = computed<FlowFilter>(() => {
  const chosen = FILTERS.flatMap((key) => (route.value[key] ? [[key, route.value[key]]] : []))
  return Object.fromEntries(chosen) as FlowFilter
})
