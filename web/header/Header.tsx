import { go, language, messages, route } from '../state.ts'
import { Choosers } from './Choosers.tsx'
import { Pages } from './Pages.tsx'
import { Step } from './Step.tsx'

const LANGUAGES = [
  ['sv', 'Svenska'],
  ['en', 'English'],
] as const

/** The head of the page: its name, its language and what is chosen. */
export function Header() {
  const words = messages.value
  return (
    <header class="top">
      <a class="skip" href="#flows">
        {words.skip}
      </a>
      <div class="brand-row">
        <Step
          class="brand"
          change={{ item: null, company: null, country: null, basis: null, view: 'both', sort: null, ask: null, given: {} }}
        >
          <img src="./vart.svg" alt="" width="30" height="30" />
          <h1>Vart</h1>
        </Step>
        <p class="tagline">{words.tagline}</p>
        <Pages />
        <fieldset class="languages" aria-label={words.language}>
          {LANGUAGES.map(([lang, name]) => (
            <button type="button" key={lang} lang={lang} aria-pressed={language.value === lang} onClick={() => go({ lang })}>
              {name}
            </button>
          ))}
        </fieldset>
      </div>
      {route.value.ask === null ? <Choosers /> : null}
    </header>
  )
}
