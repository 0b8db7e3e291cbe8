import type { Flow } from '../../server/api/contract.ts'
import { messages } from '../state.ts'

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url)

/** Which document a flow comes from. */
export function DocumentFacts({ document }: { document: Flow['document'] }) {
  const words = messages.value
  return (
    <section class="document" aria-labelledby="document-heading">
      <h3 id="document-heading">{words.document}</h3>
      <p class="document-title">{document.title ?? document.name}</p>
      <p>
        {document.title ? `${words.file}: ${document.name} · ` : ''}
        {words.updated}: {document.updated ?? <span class="missing">{words.dateNotStated}</span>}
      </p>
      {document.url && isWeb(document.url) ? (
        <p>
          <a href={document.url} target="_blank" rel="noreferrer noopener">
            {document.url}
          </a>
        </p>
      ) : null}
    </section>
  )
}
