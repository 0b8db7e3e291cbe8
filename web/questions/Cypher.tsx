import { useEffect, useRef, useState } from 'preact/hooks'
import type { QueryAnswer } from '../../server/api/contract.ts'
import { fetchQuery } from '../api.ts'
import { failed, type Loaded } from '../data.ts'
import { Problem } from '../start/Notice.tsx'
import { go, messages, route } from '../state.ts'
import { Answer } from './Answer.tsx'

const EXAMPLE = `MATCH (:DataItem {id: 'national-id-number'})<-[carries:CARRIES]-(flow:Flow)
WHERE carries.certainty <> 'inferred'
MATCH (flow)-[:TO]->(who:Company)
RETURN who.name AS who, flow.name AS flow, carries.certainty AS certainty
ORDER BY who, flow`

/** Runs queries one at a time: a new one gives up the one before, and so does leaving the page. */
function useRunner() {
  const [state, setState] = useState<Loaded<QueryAnswer> | null>(null)
  const underWay = useRef(new AbortController())
  const stop = () => underWay.current.abort()
  useEffect(() => stop, [])
  const run = async (cypher: string) => {
    stop()
    const mine = new AbortController()
    underWay.current = mine
    setState({ state: 'loading' })
    try {
      const value = await fetchQuery(cypher, mine.signal)
      if (!mine.signal.aborted) setState({ state: 'ready', value })
    } catch (reason) {
      setState(mine.signal.aborted ? null : failed(reason))
    }
  }
  return { state, run, stop }
}

function Result({ state, onRetry }: { state: Loaded<QueryAnswer> | null; onRetry: () => void }) {
  if (state === null) return null
  if (state.state === 'failed') return <Problem problem={state.problem} onRetry={onRetry} />
  if (state.state === 'loading')
    return (
      <p class="loading" role="status">
        {messages.value.asking}
      </p>
    )
  const { warnings, columns } = state.value
  return (
    <>
      {warnings.map(({ message }) => (
        <p key={message} class="warning">
          {message}
        </p>
      ))}
      <Answer headings={columns} answer={state.value} />
    </>
  )
}

/** A field for a query of one's own, which only reads. */
export function Cypher() {
  const words = messages.value
  const [cypher, setCypher] = useState(route.value.given.cypher ?? EXAMPLE)
  const { state, run, stop } = useRunner()
  const running = state?.state === 'loading'
  const start = () => {
    go({ given: { ...route.value.given, cypher } })
    void run(cypher)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    start()
  }
  return (
    <section class="question" aria-labelledby="question-heading">
      <h2 id="question-heading">{words.cypher}</h2>
      <p class="question-description">{words.cypherDescription}</p>
      <textarea
        aria-label={words.cypher}
        spellcheck={false}
        rows={Math.min(20, cypher.split('\n').length + 1)}
        value={cypher}
        onInput={(event) => setCypher(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p class="actions">
        <button type="button" aria-pressed="true" onClick={start}>
          {words.run} <kbd>Ctrl Enter</kbd>
        </button>
        {running ? (
          <button type="button" onClick={stop}>
            {words.stop}
          </button>
        ) : null}
      </p>
      <Result state={state} onRetry={start} />
    </section>
  )
}
