import { useEffect, useState } from 'preact/hooks'
import type { DocumentText, Flow } from '../../server/api/contract.ts'
import { loadDocument } from '../data.ts'
import { messages } from '../state.ts'
import { excerpt } from './excerpt.ts'

/** A place in a flow's document. */
export interface Spot {
  line: number
  start: number
  end: number
  /** The words that must stand there; null where only the place is known. */
  quote: string | null
}

function useDocument(id: string): DocumentText | 'loading' | 'failed' {
  const [document, setDocument] = useState<DocumentText | 'loading' | 'failed'>('loading')
  useEffect(() => {
    let wanted = true
    setDocument('loading')
    loadDocument(id).then(
      (value) => wanted && setDocument(value),
      () => wanted && setDocument('failed'),
    )
    return () => {
      wanted = false
    }
  }, [id])
  return document
}

const Quote = ({ note, quote, line }: { note: string; quote: string; line: number }) => (
  <>
    <p class="source-note">{note}</p>
    <blockquote>
      <mark>{quote}</mark> <cite>{messages.value.line(line)}</cite>
    </blockquote>
  </>
)

function Text({ document, flow, spot }: { document: DocumentText | 'loading' | 'failed'; flow: Flow; spot: Spot }) {
  const words = messages.value
  if (document === 'loading') return <p class="source-note">{words.sourceLoading}</p>
  const { quote, line } = { quote: spot.quote ?? flow.evidence.quote, line: spot.line }
  if (document === 'failed' || document.text === null) return <Quote note={words.sourceMissing} quote={quote} line={line} />
  const lines = excerpt(document.text, spot.start, spot.end)
  const found = spot.quote === null || document.text.slice(spot.start, spot.end) === spot.quote
  if (!found || lines.length === 0) return <Quote note={words.sourceMoved} quote={quote} line={line} />
  return (
    <ol class="lines">
      {lines.map(({ number, before, quoted, after }) => (
        <li key={number} value={number} class={quoted ? 'quoted' : ''}>
          <span class="number">{number}</span>
          <span>
            {before}
            {quoted ? <mark>{quoted}</mark> : null}
            {after}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** The sentence a flow came from, in its document, with the lines around it. */
export function Source({ flow, spot, onWhole }: { flow: Flow; spot: Spot; onWhole: (() => void) | null }) {
  const words = messages.value
  const document = useDocument(flow.document.id)
  return (
    <section class="source" aria-labelledby="source-heading">
      <h3 id="source-heading">
        {words.sentence} <small>({words.line(spot.line)})</small>
      </h3>
      <div aria-live="polite">
        <Text document={document} flow={flow} spot={spot} />
      </div>
      {onWhole ? (
        <button type="button" class="link" onClick={onWhole}>
          {words.wholeFlow}
        </button>
      ) : null}
    </section>
  )
}
