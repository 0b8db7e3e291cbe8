import { useEffect, useState } from 'preact/hooks'
import type { Question } from '../../server/api/contract.ts'
import { choices } from '../data.ts'
import { Chooser } from '../header/Chooser.tsx'
import { NONE, optionsOf } from '../header/Choosers.tsx'
import { labelIn } from '../messages/index.ts'
import { FILTERS, type Filter, go, language, messages, route } from '../state.ts'

type Parameter = Question['parameters'][number]

/** A date and a number have a field of their own in the browser; preact's types take one literal at a time. */
const typeOf = (kind: Parameter['kind']) => ({ type: kind === 'number' || kind === 'date' ? kind : 'text' }) as { type: 'text' }

function give(name: string, value: string | null): void {
  const { [name]: _, ...others } = route.value.given
  go({ given: value ? { ...others, [name]: value } : others })
}

const isFilter = (kind: string): kind is Filter => (FILTERS as readonly string[]).includes(kind)

/** A field for what has no list to choose from. What is typed counts when the field is left or Enter is pressed. */
function Field({ parameter, label }: { parameter: Parameter; label: string }) {
  const { name, kind } = parameter
  const now = route.value.given[name] ?? ''
  const [typed, setTyped] = useState(now)
  useEffect(() => setTyped(now), [now])
  if (kind === 'flag')
    return (
      <label class="flag">
        <input
          type="checkbox"
          checked={now === 'true'}
          onChange={(event) => give(name, event.currentTarget.checked ? 'true' : null)}
        />
        {label}
      </label>
    )
  return (
    <div class={now ? 'chooser chosen' : 'chooser'}>
      <label for={`parameter-${name}`}>{label}</label>
      <div class="chooser-field">
        <input
          id={`parameter-${name}`}
          {...typeOf(kind)}
          placeholder={parameter.default ?? ''}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => give(name, event.currentTarget.value.trim())}
        />
      </div>
    </div>
  )
}

/** The parameters of a question: lists to choose from where the graph knows what there is, fields for the rest. */
export function Parameters({ question }: { question: Question }) {
  const words = messages.value
  const options = optionsOf(choices.value.state === 'ready' ? choices.value.value : NONE, language.value, words)
  if (question.parameters.length === 0) return null
  return (
    <form class="choosers parameters" onSubmit={(event) => event.preventDefault()}>
      {question.parameters.map((parameter) => {
        const label = labelIn(parameter.label, language.value) + (parameter.required ? '' : ` (${words.optional})`)
        const { name, kind } = parameter
        if (!isFilter(kind)) return <Field key={`${question.id} ${name}`} parameter={parameter} label={label} />
        return (
          <Chooser
            key={`${question.id} ${name}`}
            label={label}
            placeholder={parameter.default ?? (parameter.required ? words.choose : words.all)}
            options={options[kind]}
            chosen={route.value.given[name] ?? null}
            messages={words}
            onChoose={(id) => give(name, id)}
          />
        )
      })}
    </form>
  )
}
