import { cypherFile } from '../store/cypher-files.ts'
import type { Statement } from '../store/store.ts'

/** The rule by which an activity feeds a disclosure, as it stands in the graph. */
export const SAME_PURPOSE = 'same-purpose'

/**
 * Purposes that too many flows serve to tell which activity feeds which recipient: that two flows serve them says no more than
 * that both belong to the business.
 */
const BROAD = [
  'service-delivery',
  'contract-performance',
  'contract-conclusion',
  'service-improvement',
  'communication',
  'data-storage',
  'automation-integration',
  'legal-obligation',
  'legal-claims',
  'it-security',
  'backup',
]

const FILES = ['infer/forget', 'infer/feeds', 'infer/inferred-items', 'infer/inferred-categories']

/**
 * The statements that infer anew what feeds what at some companies (docs/graph.md). They change no stated fact, and end in the same
 * graph whatever was inferred before.
 */
export function inferStatements(companies: readonly string[]): Statement[] {
  const parameters = { companies, rule: SAME_PURPOSE, broad: BROAD }
  return FILES.flatMap((file) => cypherFile(file).statements).map((cypher) => ({
    cypher,
    parameters: usedIn(cypher, parameters),
  }))
}

/** The parameters that a statement names: Neo4j warns of others. */
function usedIn<P extends Record<string, unknown>>(cypher: string, parameters: P): P {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => cypher.includes(`$${name}`))) as P
}
