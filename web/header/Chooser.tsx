import { useId, useRef, useState } from 'preact/hooks'
import type { Messages } from '../messages/index.ts'
import { findOptions, type Option } from './options.ts'

/** What a chooser is given. */
export interface ChooserProps {
  label: string
  placeholder: string
  options: readonly Option[]
  chosen: string | null
  messages: Messages
  onChoose(id: string | null): void
}

const moved = (active: number, key: string, count: number): number | null => {
  if (key === 'ArrowDown') return Math.min(active + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(active - 1, 0)
  if (key === 'Home' && active >= 0) return 0
  return key === 'End' && active >= 0 ? count - 1 : null
}

/** What an open chooser does on a key. */
interface Keys {
  found: readonly Option[]
  active: number
  setActive(index: number): void
  choose(option: Option | undefined): void
  close(): void
}

/** Handles a key while the list is open; false where the key is not the list's. */
function handleKey(key: string, { found, active, setActive, choose, close }: Keys): boolean {
  const next = moved(active, key, found.length)
  if (key === 'Escape') close()
  else if (key === 'Enter') choose(found[active] ?? (found.length === 1 ? found[0] : undefined))
  else if (next !== null) setActive(next)
  else return false
  return true
}

/** A searchable list to choose one from: the ARIA combobox pattern. */
export function Chooser({ label, placeholder, options, chosen, messages, onChoose }: ChooserProps) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(-1)
  const open = typed !== null
  const found = open ? findOptions(options, typed) : []
  const name = options.find((option) => option.id === chosen)?.label ?? chosen ?? ''
  const close = () => {
    setTyped(null)
    setActive(-1)
  }
  const choose = (option: Option | undefined) => {
    if (!option) return
    close()
    onChoose(option.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const opens = !open && event.key === 'ArrowDown'
    if (opens) setTyped('')
    if (!opens && !(open && handleKey(event.key, { found, active, setActive, choose, close }))) return
    event.preventDefault()
    event.stopPropagation()
  }
  const field = {
    value: typed ?? name,
    placeholder,
    onFocus: (event: { currentTarget: HTMLInputElement }) => event.currentTarget.select(),
    onClick: () => setTyped(typed ?? ''),
    onInput: (event: { currentTarget: HTMLInputElement }) => {
      setTyped(event.currentTarget.value)
      setActive(event.currentTarget.value ? 0 : -1)
    },
    onBlur: close,
    onKeyDown,
  }
  return (
    <div class={chosen ? 'chooser chosen' : 'chooser'}>
      <label for={id}>{label}</label>
      <div class="chooser-field">
        <input
          id={id}
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(active >= 0 ? { 'aria-activedescendant': `${id}-${active}` } : {})}
          {...field}
        />
        {chosen ? (
          <button
            type="button"
            class="clear"
            aria-label={`${messages.clear} ${label.toLowerCase()}`}
            onClick={() => onChoose(null)}
          >
            ×
          </button>
        ) : null}
      </div>
      <Options {...{ id, open, found, active, chosen, label, messages, choose }} />
    </div>
  )
}

interface OptionsProps {
  id: string
  open: boolean
  found: readonly Option[]
  active: number
  chosen: string | null
  label: string
  messages: Messages
  choose(option: Option): void
}

function Options({ id, open, found, active, chosen, label, messages, choose }: OptionsProps) {
  const element = useRef<HTMLDivElement>(null)
  element.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  return (
    <div class="chooser-list" hidden={!open}>
      <div id={`${id}-list`} role="listbox" aria-label={label} ref={element}>
        {found.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the focus stays in the combobox, which has the keys
          <div
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={option.id === chosen}
            class={index === active ? 'active' : ''}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            <span class="option-label">{option.label}</span>
            {option.note ? <span class="option-note">{option.note}</span> : null}
            <span class="option-count">{messages.flows(option.flows)}</span>
          </div>
        ))}
      </div>
      <p role="status">{found.length === 0 ? messages.noMatch : messages.matches(found.length)}</p>
    </div>
  )
}
