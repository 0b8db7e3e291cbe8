import type { Flow, StatedTerm } from '../../api/contract.ts'
import type { Sender } from './model.ts'
import { compareCode, compareWords, groupBy } from './order.ts'
import type { Language, Words } from './words.ts'

/** Flows of each company whose data is shown: what it discloses and what it collects, by company id. */
export function flowsByCompany(flows: readonly Flow[]): Map<string, Flow[]> {
  const senders = groupBy(flows, (flow) => companyOf(flow).id)
  return new Map([...senders].sort(([a], [b]) => compareCode(a, b)))
}

function companyOf(flow: Flow): Flow['to'] {
  return flow.kind === 'disclosure' && flow.from ? flow.from : flow.to
}

/** A company with the data subjects and legal bases that its flows state. */
export function senderOf(id: string, flows: readonly Flow[], language: Language, words: Words): Sender {
  const name = flows[0] ? companyOf(flows[0]).name : id
  const article = (text: string | null) => (text === null ? '' : ` (${words.article(text)})`)
  return {
    id,
    name,
    subjects: labels(
      flows.flatMap((flow) => flow.subjects),
      language,
    ),
    bases: labels(
      flows.flatMap((flow) => flow.bases),
      language,
      (basis) => article(basis.article),
    ),
  }
}

function labels<T extends StatedTerm>(terms: readonly T[], language: Language, after: (term: T) => string = () => ''): string[] {
  const unique = new Map(terms.map((term) => [term.id, term.label[language] + after(term)]))
  return [...unique.values()].sort(compareWords(language))
}
