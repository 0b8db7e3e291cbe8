import { checkProcedure } from './procedures.ts'
import { notReadOnly } from './refusals.ts'

/**
 * Operators of the embedded engine that read the graph and nothing more. `Discriminant(51)` is how its EXPLAIN names the
 * row that a subquery starts from. Whatever is not listed is refused.
 */
const READING = new Set([
  'Aggregate',
  'AntiJoin',
  'Apply',
  'Discriminant(51)',
  'Distinct',
  'EdgeScan',
  'Empty',
  'Expand',
  'Filter',
  'Join',
  'LeftJoin',
  'Limit',
  'NodeScan',
  'Project',
  'Return',
  'SemiJoin',
  'ShortestPath',
  'Skip',
  'Sort',
  'Union',
  'Unwind',
])

/** Looks at the text that EXPLAIN gives, one operator a line, and refuses every operator not known to only read. Throws `QueryRefused`. */
export function checkGrafeoPlan(plan: string): void {
  const lines = plan.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) throw notReadOnly('A query without a plan')
  for (const line of lines) {
    const [, operator = '', details = ''] = /^\s*(\w+(?:\(\d+\))?)\s*(.*)$/.exec(line) ?? []
    if (operator === 'CallProcedure') checkProcedure(details.replace(/^\(|\).*$/g, '').trim())
    else if (!READING.has(operator))
      throw notReadOnly(operator === 'LoadCsv' ? 'LOAD CSV' : `The operation ${operator || line.trim()}`)
  }
}
