import type { Flow } from '../../server/api/contract.ts'
import { labelIn } from '../messages/index.ts'
import { go, language, messages } from '../state.ts'

/** What no document states for a flow but Vart infers, kept apart from the facts and with its reason. Nothing where nothing is inferred. */
export function Inferred({ inferred }: { inferred: Flow['inferred'] }) {
  const words = messages.value
  const terms = [...inferred.items, ...inferred.categories]
  if (inferred.from.length === 0) return null
  return (
    <section class="inferred" aria-labelledby="inferred-heading">
      <h3 id="inferred-heading">{words.inferred}</h3>
      <p>{words.inferredFrom}</p>
      <ul>
        {inferred.from.map((activity) => (
          <li key={activity.id}>
            <button type="button" class="link" onClick={() => go({ flow: activity.id })}>
              {activity.name ?? words.kindActivity}
            </button>{' '}
            <span class="in-document">
              {activity.document}, {words.line(activity.line)}
            </span>
          </li>
        ))}
      </ul>
      {terms.length > 0 ? (
        <>
          <p>{words.inferredItems}</p>
          <ul class="inferred-items">
            {terms.map((term) => (
              <li key={term.id}>{labelIn(term.label, language.value)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
