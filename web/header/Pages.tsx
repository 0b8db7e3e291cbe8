import { messages, route } from '../state.ts'
import { Step } from './Step.tsx'

/** Switches between the page of flows and the page of questions. */
export function Pages() {
  const words = messages.value
  const asking = route.value.ask !== null
  return (
    <nav class="pages" aria-label="Vart">
      <Step change={{ ask: null, given: {} }} current={!asking}>
        {words.flowsPage}
      </Step>
      <Step change={asking ? {} : { ask: '' }} current={asking}>
        {words.questions}
      </Step>
    </nav>
  )
}
