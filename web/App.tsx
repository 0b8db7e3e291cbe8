import { useEffect } from 'preact/hooks'
import { answer, choices, loadChoices, loadFlows } from './data.ts'
import { Flows } from './Flows.tsx'
import { Header } from './header/Header.tsx'
import { Questions } from './questions/Questions.tsx'
import { Nothing, Problem } from './start/Notice.tsx'
import { Welcome } from './start/Welcome.tsx'
import { filter, language, messages, route, unfiltered } from './state.ts'

function retry(): void {
  void loadFlows(filter.value)
  if (choices.value.state !== 'ready') void loadChoices()
}

function Body() {
  const now = answer.value
  if (now.state === 'failed') return <Problem problem={now.problem} onRetry={retry} />
  if (now.state === 'loading')
    return (
      <p class="loading" role="status">
        {messages.value.loading}
      </p>
    )
  return now.value.flows.length === 0 ? <Nothing /> : <Flows answer={now.value} />
}

function FlowsPage() {
  const first = unfiltered.value && choices.value.state === 'ready' && answer.value.state !== 'failed'
  return (
    <>
      {choices.value.state === 'failed' && answer.value.state !== 'failed' ? (
        <Problem problem={choices.value.problem} onRetry={retry} />
      ) : null}
      {first && choices.value.state === 'ready' && choices.value.value.items.length + choices.value.value.companies.length > 0 ? (
        <Welcome choices={choices.value.value} />
      ) : null}
      <Body />
    </>
  )
}

/** The page. */
export function App() {
  const words = messages.value
  useEffect(() => {
    document.documentElement.lang = language.value
    document.title = `Vart – ${words.tagline}`
  }, [language.value, words])
  return (
    <>
      <Header />
      <main id="flows" tabIndex={-1}>
        {route.value.ask === null ? <FlowsPage /> : <Questions />}
      </main>
    </>
  )
}
