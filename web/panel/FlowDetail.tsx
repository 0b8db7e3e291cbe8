import { useEffect, useState } from 'preact/hooks'
import type { Flow } from '../../server/api/contract.ts'
import { messages } from '../state.ts'
import { companyOf } from '../table/cells.ts'
import { DocumentFacts } from './DocumentFacts.tsx'
import { Facts } from './Facts.tsx'
import { Inferred } from './Inferred.tsx'
import { Source } from './Source.tsx'
import type { Spot } from './spot.ts'

/** A flow's heading: from whom to whom. */
export const flowTitle = (flow: Flow): string =>
  flow.kind === 'activity' ? (flow.name ?? companyOf(flow)) : `${companyOf(flow) || '…'} → ${flow.to.name}`

/** Everything about one flow, and the sentence it came from. */
export function FlowDetail({ flow }: { flow: Flow }) {
  const words = messages.value
  const [spot, setSpot] = useState<Spot | null>(null)
  useEffect(() => setSpot(null), [flow.id])
  return (
    <>
      <p class="kind">{flow.kind === 'activity' ? `${words.kindActivity} · ${flow.to.name}` : words.kindDisclosure}</p>
      <Source flow={flow} chosen={spot} onWhole={() => setSpot(null)} />
      <section aria-labelledby="facts-heading">
        <h3 id="facts-heading">{words.facts}</h3>
        <Facts flow={flow} onSpot={setSpot} />
      </section>
      <Inferred inferred={flow.inferred} />
      <DocumentFacts document={flow.document} />
    </>
  )
}
