import type { Flow, FlowsAnswer, Zone } from '../../server/api/contract.ts'
import type { Messages } from '../messages/index.ts'
import { carriesNothing } from '../picture/boxes.ts'
import { companyOf } from '../table/cells.ts'

const OUTSIDE: readonly Zone[] = ['adequate', 'conditional', 'third']
const distinct = (flows: readonly Flow[], of: (flow: Flow) => string): number => new Set(flows.map(of)).size

/** How much there is, in words; the numbers that a careful reader wants first. */
export function summarise(answer: FlowsAnswer, messages: Messages): { text: string; warning: boolean }[] {
  const { flows } = answer
  const disclosures = flows.filter((flow) => flow.kind === 'disclosure')
  const outsideFlows = disclosures.filter((flow) => flow.countries.some(({ zone }) => OUTSIDE.includes(zone)))
  const silent = flows.filter((flow) => flow.items.length + flow.categories.length === 0 && !carriesNothing(flow)).length
  const outside = distinct(outsideFlows, (flow) => flow.to.id)
  return [
    { text: messages.flows(answer.total), warning: false },
    { text: messages.companies(distinct(flows, companyOf)), warning: false },
    ...(disclosures.length > 0
      ? [{ text: messages.recipientsCount(distinct(disclosures, (flow) => flow.to.id)), warning: false }]
      : []),
    ...(outside > 0 ? [{ text: messages.outsideEea(outside), warning: true }] : []),
    ...(silent > 0 ? [{ text: messages.undisclosedCount(silent), warning: true }] : []),
    ...(answer.truncated ? [{ text: messages.truncated(flows.length, answer.total), warning: true }] : []),
  ]
}

/** The numbers over the picture. */
export const Summary = ({ answer, messages }: { answer: FlowsAnswer; messages: Messages }) => (
  <ul class="summary">
    {summarise(answer, messages).map(({ text, warning }) => (
      <li key={text} class={warning ? 'warning' : ''}>
        {text}
      </li>
    ))}
  </ul>
)
