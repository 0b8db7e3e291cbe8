import type { Flow } from '../../server/api/contract.ts'
import type { Description } from '../picture/describe.ts'
import type { PictureNode } from '../picture/picture.ts'
import { type Filter, go, language, messages, route } from '../state.ts'
import { cellText, rowOf } from '../table/cells.ts'
import { flowTitle } from './FlowDetail.tsx'

const FILTER_OF = { item: 'item', company: 'company', recipient: 'company', country: 'country' } as const

/** The filter that shows only a box, where there is one that is not chosen already. */
export function narrowing(node: PictureNode | undefined): { key: Filter; id: string } | null {
  if (!node?.term || node.column === 'subject') return null
  const key = FILTER_OF[node.column]
  return route.value[key] === node.term ? null : { key, id: node.term }
}

/** The flows behind a box or a line of the picture. */
export function FlowList({ flows, about, node }: { flows: readonly Flow[]; about: Description; node: PictureNode | undefined }) {
  const words = messages.value
  const only = narrowing(node)
  return (
    <>
      <p class="kind">{about.details.join(' · ')}</p>
      {only ? (
        <p>
          <button type="button" onClick={() => go({ [only.key]: only.id })}>
            {words.showOnly(about.title)}
          </button>
        </p>
      ) : null}
      <ul class="flow-list">
        {flows.map((flow) => {
          const row = rowOf(flow, route.value.item, words, language.value)
          return (
            <li key={flow.id}>
              <button type="button" onClick={() => go({ flow: flow.id })}>
                <strong>{flowTitle(flow)}</strong>
                <span>{cellText(row.item)}</span>
                <small>
                  {flow.kind === 'activity' ? cellText(row.basis) : cellText(row.country)} · {cellText(row.source)}
                </small>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
