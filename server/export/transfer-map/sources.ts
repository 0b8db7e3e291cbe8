import type { Flow } from '../../api/contract.ts'
import type { Source } from './model.ts'
import { compareWords, groupBy } from './order.ts'
import type { Language } from './words.ts'

/** The documents of some flows, numbered, each with the lines that state the flows. */
export function sourcesOf(flows: readonly Flow[], language: Language): Map<string, Source> {
  const compare = compareWords(language)
  const documents = [...groupBy(flows, (flow) => flow.document.id).entries()]
  documents.sort(([idA, [a]], [idB, [b]]) => compare(titleOf(a), titleOf(b)) || compare(idA, idB))
  return new Map(
    documents.map(([id, stating], index) => {
      const [first] = stating
      const lines = [...new Set(stating.map((flow) => flow.evidence.line))].sort((a, b) => a - b)
      const { updated = null, url = null } = first?.document ?? {}
      return [id, { number: index + 1, title: titleOf(first), updated, url, lines }]
    }),
  )
}

function titleOf(flow: Flow | undefined): string {
  return flow?.document.title ?? flow?.document.name ?? ''
}

/** Line numbers as a person writes them: "3, 7–9". */
export function lineRanges(lines: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const line of lines) {
    const last = ranges.at(-1)
    if (last && line === last[1] + 1) last[1] = line
    else ranges.push([line, line])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
