import { computed, effect, signal } from '@preact/signals'
import type { Choices, DocumentText, FlowFilter, FlowsAnswer } from '../server/api/contract.ts'
import { ApiProblem, fetchChoices, fetchDocument, fetchFlows } from './api.ts'
import { filter, route } from './state.ts'

/** Something that comes from the server: under way, there, or failed. */
export type Loaded<Value> = { state: 'loading' } | { state: 'ready'; value: Value } | { state: 'failed'; problem: ApiProblem }

export const choices = signal<Loaded<Choices>>({ state: 'loading' })
export const answer = signal<Loaded<FlowsAnswer>>({ state: 'loading' })
const documents = new Map<string, Promise<DocumentText>>()

/** Whatever went wrong, as something to show. */
export const failed = (reason: unknown): { state: 'failed'; problem: ApiProblem } => ({
  state: 'failed',
  problem: reason instanceof ApiProblem ? reason : new ApiProblem({ code: 'page', message: String(reason), hint: '' }),
})

/** Asks for the choices (again). */
export async function loadChoices(): Promise<void> {
  try {
    choices.value = { state: 'ready', value: await fetchChoices() }
  } catch (reason) {
    choices.value = failed(reason)
  }
}

let underWay = new AbortController()

/** Asks for the flows of a filter; an older question still under way is dropped. */
export async function loadFlows(wanted: FlowFilter): Promise<void> {
  underWay.abort()
  const mine = new AbortController()
  underWay = mine
  answer.value = { state: 'loading' }
  try {
    const value = await fetchFlows(wanted, mine.signal)
    if (!mine.signal.aborted) answer.value = { state: 'ready', value }
  } catch (reason) {
    if (!mine.signal.aborted) answer.value = failed(reason)
  }
}

/** A document with its text, fetched once. */
export function loadDocument(id: string): Promise<DocumentText> {
  const known = documents.get(id)
  if (known) return known
  const wanted = fetchDocument(id)
  documents.set(id, wanted)
  wanted.catch(() => documents.delete(id))
  return wanted
}

/** The flows on the page; none while they are under way. */
export const flows = computed(() => (answer.value.state === 'ready' ? answer.value.value.flows : []))
export const chosenFlow = computed(() => flows.value.find((flow) => flow.id === route.value.flow) ?? null)

const filterKey = computed(() => JSON.stringify(filter.value))

/** Asks for what the address wants, now and whenever it changes. */
export function keepLoaded(): void {
  void loadChoices()
  effect(() => {
    void loadFlows(JSON.parse(filterKey.value) as FlowFilter)
  })
}
