import { useEffect, useState } from 'preact/hooks'
import type { DocumentText, Flow } from '../../server/api/contract.ts'
import { loadDocument } from '../data.ts'
import { messages, route } from '../state.ts'
import { type ExcerptLine, excerpt } from './excerpt.ts'
import { marksOf, type Spot, standsIn } from './spot.ts'

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

const Line = ({ line }: { line: ExcerptLine }) => (
  <li class={line.pieces.some((piece) => piece.mark) ? 'quoted' : ''}>
    <span class="number">{line.gap ? `⋮ ${line.number}` : line.number}</span>
    <span>
      {line.pieces.map(({ text, mark, inFlow }) =>
        mark ? <mark class={`mark-${mark}${inFlow ? ' in-flow' : ''}`}>{text}</mark> : text,
      )}
    </span>
  </li>
)

function Text({ document, flow, chosen }: { document: DocumentText | 'loading' | 'failed'; flow: Flow; chosen: Spot | null }) {
  const words = messages.value
  const { line, quote }: Spot = chosen ?? flow.evidence
  if (document === 'loading') return <p class="source-note">{words.sourceLoading}</p>
  if (document === 'failed' || document.text === null) return <Quote note={words.sourceMissing} quote={quote} line={line} />
  const found = standsIn(document.text, chosen ?? flow.evidence)
  const lines = found ? excerpt(document.text, marksOf(document.text, flow, chosen, route.value.item?.split(',') ?? [])) : []
  if (lines.length === 0) return <Quote note={words.sourceMoved} quote={quote} line={line} />
  return (
    <ol class="lines">
      {lines.map((each) => (
        <Line key={each.number} line={each} />
      ))}
    </ol>
  )
}

/** The sentence a flow came from, in its document, with the lines around it. */
export function Source({ flow, chosen, onWhole }: { flow: Flow; chosen: Spot | null; onWhole(): void }) {
  const words = messages.value
  const document = useDocument(flow.document.id)
  return (
    <section class="source" aria-labelledby="source-heading">
      <h3 id="source-heading">
        {words.sentence} <small>({words.line((chosen ?? flow.evidence).line)})</small>
      </h3>
      <div aria-live="polite">
        <Text document={document} flow={flow} chosen={chosen} />
      </div>
      {chosen ? (
        <button type="button" class="link" onClick={onWhole}>
          {words.wholeFlow}
        </button>
      ) : null}
    </section>
  )
}
