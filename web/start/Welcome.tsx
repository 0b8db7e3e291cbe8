import type { Choice, Choices } from '../../server/api/contract.ts'
import { Step } from '../header/Step.tsx'
import { labelIn } from '../messages/index.ts'
import { type Filter, language, messages } from '../state.ts'

const MOST = 6
// What people ask about first where it exists, before what is merely common.
const FIRST = 'national-id-number'

/** The choices to suggest: the one people ask about first, then those on most flows. */
export function suggested(all: readonly Choice[]): Choice[] {
  const weight = (choice: Choice) => (choice.id === FIRST ? Number.POSITIVE_INFINITY : choice.flows)
  return all
    .filter((choice) => !choice.id.startsWith('unknown:'))
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST)
}

const Chips = ({ title, filter, all }: { title: string; filter: Filter; all: readonly Choice[] }) =>
  all.length > 0 ? (
    <div class="chips">
      <h2>{title}</h2>
      <ul>
        {suggested(all).map((choice) => (
          <li key={choice.id}>
            <Step class="chip" change={{ [filter]: choice.id }}>
              {labelIn(choice.label, language.value)} <small>{choice.flows}</small>
            </Step>
          </li>
        ))}
      </ul>
    </div>
  ) : null

/** What a first visitor reads: what this is, and where to start. */
export function Welcome({ choices }: { choices: Choices }) {
  const words = messages.value
  return (
    <section class="welcome" aria-label="Vart">
      <div>
        <p class="welcome-first">{words.welcome}</p>
        <p>{words.welcomeMore}</p>
      </div>
      <Chips title={words.suggestItems} filter="item" all={choices.items} />
      <Chips title={words.suggestCompanies} filter="company" all={choices.companies} />
    </section>
  )
}
