import { go, messages, route } from '../state.ts'

const VIEWS = ['both', 'picture', 'table'] as const

/** Switches between picture, table and both. */
export function Views() {
  const words = messages.value
  const names = { both: words.viewBoth, picture: words.viewPicture, table: words.viewTable }
  return (
    <fieldset class="views" aria-label={words.view}>
      {VIEWS.map((view) => (
        <button type="button" key={view} aria-pressed={route.value.view === view} onClick={() => go({ view })}>
          {names[view]}
        </button>
      ))}
    </fieldset>
  )
}
