import { computed, effect, signal } from '@preact/signals'
import type { Answer, Library } from '../../server/api/contract.ts'
import { fetchAnswer, fetchQuestions } from '../api.ts'
import { failed, type Loaded } from '../data.ts'
import { language, route } from '../state.ts'

export const questions = signal<Loaded<Library>>({ state: 'loading' })

/** An answer, or that the question still lacks what it needs. */
export type Asked = Loaded<Answer> | { state: 'incomplete' }
export const asked = signal<Asked>({ state: 'incomplete' })

/** Asks which questions there are. */
export async function loadQuestions(): Promise<void> {
  try {
    questions.value = { state: 'ready', value: await fetchQuestions() }
  } catch (reason) {
    questions.value = failed(reason)
  }
}

/** The question that the address names; null where it names none that exists. */
export const question = computed(() =>
  questions.value.state === 'ready' ? (questions.value.value.questions.find(({ id }) => id === route.value.ask) ?? null) : null,
)

/** What is given for parameters that the question has. */
export const given = computed(() => {
  const names = new Set(question.value?.parameters.map(({ name }) => name))
  return Object.fromEntries(Object.entries(route.value.given).filter(([name]) => names.has(name)))
})

/** Everything that decides the answer, as one text: null where something is still missing. */
const askedKey = computed(() => {
  const now = question.value
  if (!now || now.parameters.some(({ name, required }) => required && !given.value[name])) return null
  return JSON.stringify([now.id, given.value, language.value])
})

let underWay = new AbortController()

/** Asks the question of the address (again); an older one still under way is dropped. */
export async function ask(key = askedKey.value): Promise<void> {
  underWay.abort()
  const mine = new AbortController()
  underWay = mine
  if (key === null) {
    asked.value = { state: 'incomplete' }
    return
  }
  asked.value = { state: 'loading' }
  try {
    const value = await fetchAnswer(...(JSON.parse(key) as [string, Record<string, string>, string]), mine.signal)
    if (!mine.signal.aborted) asked.value = { state: 'ready', value }
  } catch (reason) {
    if (!mine.signal.aborted) asked.value = failed(reason)
  }
}

const open = computed(() => route.value.ask !== null)

/** Loads the questions when they are first looked at, and asks whatever the address asks. */
export function keepAsked(): void {
  effect(() => {
    if (open.value && questions.peek().state !== 'ready') void loadQuestions()
  })
  effect(() => {
    void ask(askedKey.value)
  })
}
