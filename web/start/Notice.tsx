import type { ComponentChildren } from 'preact'
import type { ApiProblem } from '../api.ts'
import { choices } from '../data.ts'
import { nameOf, optionsOf } from '../header/Choosers.tsx'
import { Step } from '../header/Step.tsx'
import { FILTERS, language, messages, route, unfiltered } from '../state.ts'

const Notice = ({
  title,
  text,
  children,
  role,
}: {
  title: string
  text: string
  children?: ComponentChildren
  role: 'status' | 'alert'
}) => (
  <section class={`notice ${role}`} role={role}>
    <h2>{title}</h2>
    <p>{text}</p>
    {children}
  </section>
)

/** Says that nothing matches, and how to see more. */
export function Nothing() {
  const words = messages.value
  if (unfiltered.value) return <Notice role="status" title={words.emptyStore} text={words.emptyStoreHint} />
  const options = optionsOf(
    choices.value.state === 'ready' ? choices.value.value : { items: [], companies: [], countries: [], bases: [] },
    language.value,
    words,
  )
  return (
    <Notice role="status" title={words.nothing} text={words.nothingHint}>
      <p class="actions">
        {FILTERS.map((key) => {
          const id = route.value[key]
          return id ? (
            <Step key={key} class="chip" change={{ [key]: null }}>
              {words.without(nameOf(options, key, id))}
            </Step>
          ) : null
        })}
      </p>
    </Notice>
  )
}

/** Says what went wrong, in the server's own words where it answered, and lets the reader try again. */
export function Problem({ problem, onRetry }: { problem: ApiProblem; onRetry(): void }) {
  const words = messages.value
  const silent = problem.code === 'unreachable'
  const text = silent ? words.unreachableHint : [problem.message, problem.hint].filter(Boolean).join(' ')
  return (
    <Notice role="alert" title={silent ? words.unreachable : words.failed} text={text}>
      <p class="actions">
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
      </p>
    </Notice>
  )
}
