import type { Choices } from '../../server/api/contract.ts'
import { choices } from '../data.ts'
import type { Language, Messages } from '../messages/index.ts'
import { zoneShortName } from '../picture/zone.ts'
import { FILTERS, type Filter, go, language, messages, route, unfiltered } from '../state.ts'
import { Chooser } from './Chooser.tsx'
import { type Option, optionOf } from './options.ts'

export const NONE: Choices = { items: [], companies: [], countries: [], bases: [] }

/** Everything that can be chosen, by what it filters. */
export function optionsOf(all: Choices, lang: Language, words: Messages): Record<Filter, Option[]> {
  return {
    item: all.items.map((choice) => optionOf(choice, lang, null)),
    company: all.companies.map((choice) => optionOf(choice, lang, null)),
    country: all.countries.map((choice) => optionOf(choice, lang, zoneShortName(choice.zone, words))),
    basis: all.bases.map((choice) => optionOf(choice, lang, choice.article ? `art. ${choice.article}` : null)),
  }
}

/** The name of a chosen value; its id where it cannot be chosen from the list. */
export const nameOf = (options: Record<Filter, Option[]>, key: Filter, id: string): string =>
  options[key].find((option) => option.id === id)?.label ?? id

/** The four choosers. */
export function Choosers() {
  const words = messages.value
  const options = optionsOf(choices.value.state === 'ready' ? choices.value.value : NONE, language.value, words)
  const placeholders = {
    item: words.searchItem,
    company: words.searchCompany,
    country: words.searchCountry,
    basis: words.searchBasis,
  }
  return (
    <search class="choosers" aria-label={words.chooseHeading}>
      {FILTERS.map((key) => (
        <Chooser
          key={key}
          label={words[key]}
          placeholder={placeholders[key]}
          options={options[key]}
          chosen={route.value[key]}
          messages={words}
          onChoose={(id) => go({ [key]: id })}
        />
      ))}
      <button
        type="button"
        class="quiet"
        hidden={unfiltered.value}
        onClick={() => go({ item: null, company: null, country: null, basis: null })}
      >
        {words.clearAll}
      </button>
    </search>
  )
}
