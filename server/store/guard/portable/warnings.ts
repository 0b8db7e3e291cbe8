import type { QueryWarning } from '../../store.ts'
import { type LexedQuery, placeAt } from '../lexer.ts'
import { inWords } from '../refusals.ts'
import { EXPRESSIONS } from './expressions.ts'
import { outlineOf } from './outline.ts'
import { PATTERNS } from './patterns.ts'
import { SUBQUERIES } from './subqueries.ts'

/** Every form that the two stores are known to answer differently. */
export const PORTABLE_RULES = [...PATTERNS, ...SUBQUERIES, ...EXPRESSIONS]

/** What a query holds that the two stores answer differently, the first place of each form, in the order of the query. */
export function warningsOf(query: LexedQuery): QueryWarning[] {
  const outline = outlineOf(query)
  const found = PORTABLE_RULES.flatMap((rule) => {
    const index = rule.find(outline)
    const start = index === null ? undefined : outline.tokens[index]?.start
    return start === undefined ? [] : [{ rule, start }]
  })
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ rule: { different, instead }, start }) => {
      const place = placeAt(query.cypher, start)
      return { message: `${different}${inWords(place)}. ${instead}`, place }
    })
}
