import { isKeyword, isSign } from '../lexer.ts'
import { type Outline, opensSubquery } from './outline.ts'
import { type PortableRule, pattern, token } from './rule.ts'

const SUBQUERY_WORDS = ['EXISTS', 'COUNT', 'COLLECT', 'CALL', 'UNION']
const AGGREGATES = ['COUNT', 'SUM', 'AVG', 'MIN', 'MAX', 'COLLECT', 'STDEV', 'STDEVP']

/** Subqueries, comprehensions and what WITH passes on. */
export const SUBQUERIES: readonly PortableRule[] = [
  {
    different: 'The embedded graph does not know COLLECT { … }',
    instead: 'Write CALL (x) { MATCH … RETURN collect(…) AS list }.',
    find: pattern('(?<!\\. )COLLECT \\{ (?!\\.)'),
  },
  {
    different: 'The embedded graph does not know OPTIONAL CALL',
    instead: 'Write CALL (x) { … RETURN collect(…) AS list }, which always gives a row.',
    find: pattern('OPTIONAL CALL(?= |$)'),
  },
  {
    different: 'The embedded graph does not know RETURN and WITH inside EXISTS { … } and COUNT { … }',
    instead: 'Write MATCH … WHERE … alone inside.',
    find: token((outline, index) => {
      const word = ['RETURN', 'WITH'].some((name) => isKeyword(outline.tokens[index], name))
      return word && opensSubquery(outline, outline.opener(index), ['EXISTS', 'COUNT'])
    }),
  },
  {
    different: 'The embedded graph does not know an aggregate inside a map, a list or a comprehension',
    instead: 'Aggregate in a WITH first, then build the map or list.',
    find: token(isBuriedAggregate),
  },
  {
    different: 'A pattern comprehension leaves out what is null on the embedded graph',
    instead: 'Write elements that are maps, such as [(a)-->(b) | {name: b.name}].',
    find: token((outline, index) => isPatternComprehension(outline, index) && endsInProperty(outline, index)),
  },
  {
    different:
      'The embedded graph does not know a pattern comprehension inside another or inside WHERE, or one with a named path',
    instead: 'Write CALL (a) { MATCH … RETURN collect(…) AS list }, or compute it in a WITH and filter then.',
    find: token((outline, index) => isPatternComprehension(outline, index) && isAwkward(outline, index)),
  },
  {
    different: 'The embedded graph does not know a variable in WHERE that its WITH does not pass on',
    instead: 'Pass it on in the WITH too.',
    find: token(isDropped),
  },
]

/** Whether a token calls an aggregate inside brackets of a map or list, in its own query. */
function isBuriedAggregate(outline: Outline, index: number): boolean {
  const { tokens, opener } = outline
  const method = isSign(tokens[index - 1], '.') && !isSign(tokens[index - 2], '.')
  if (!isSign(tokens[index + 1], '(') || method) return false
  if (!AGGREGATES.some((name) => isKeyword(tokens[index], name))) return false
  for (let at = opener(index); at !== -1; at = opener(at)) {
    if (isSign(tokens[at], '[')) return true
    if (isSign(tokens[at], '{')) return !isQuery(outline, at)
  }
  return false
}

/** Whether a `{` opens a query of its own: after a word such as EXISTS or CALL, or after CALL (x). */
function isQuery(outline: Outline, at: number): boolean {
  const { tokens, opener } = outline
  if (opensSubquery(outline, at, SUBQUERY_WORDS)) return true
  return isSign(tokens[at - 1], ')') && isKeyword(tokens[opener(at - 1) - 1], 'CALL')
}

/** Whether a `[` opens a comprehension over a pattern, with or without a name for the path. */
function isPatternComprehension({ tokens, closer }: Outline, index: number): boolean {
  if (!isSign(tokens[index], '[')) return false
  const start = isSign(tokens[index + 2], '=') ? index + 3 : index + 1
  if (!isSign(tokens[start], '(')) return false
  const [after, then] = [tokens[closer(start) + 1], tokens[closer(start) + 2]]
  return (isSign(after, '-') && (isSign(then, '[') || isSign(then, '-'))) || (isSign(after, '<') && isSign(then, '-'))
}

/** Whether a comprehension ends in `| x.y ]`. */
function endsInProperty({ tokens, closer }: Outline, index: number): boolean {
  const end = closer(index)
  return isSign(tokens[end - 4], '|') && tokens[end - 3]?.kind === 'word' && isSign(tokens[end - 2], '.')
}

function isAwkward(outline: Outline, index: number): boolean {
  const { tokens, opener } = outline
  if (isSign(tokens[index + 2], '=')) return true
  for (let at = opener(index); at !== -1; at = opener(at)) if (isPatternComprehension(outline, at)) return true
  return isKeyword(tokens[outermostOf(outline, index)], 'WHERE')
}

/** The clause in which a token stands, whatever brackets of expressions are around it. */
function outermostOf(outline: Outline, index: number): number {
  const clause = outline.clauseBefore(index)
  const around = outline.opener(index)
  return clause !== -1 || around === -1 ? clause : outermostOf(outline, around)
}

/** Whether a token is a variable before a dot, in a WHERE after a WITH that does not name it. */
function isDropped(outline: Outline, index: number): boolean {
  const { tokens, clauseBefore } = outline
  const one = tokens[index]
  if (one?.kind !== 'word' || !isSign(tokens[index + 1], '.') || isSign(tokens[index - 1], '.')) return false
  const where = clauseBefore(index)
  if (!isKeyword(tokens[where], 'WHERE')) return false
  let begin = clauseBefore(where)
  if (isKeyword(tokens[begin], 'ORDER')) begin = clauseBefore(begin)
  if (!isKeyword(tokens[begin], 'WITH')) return false
  const items = tokens.slice(begin + 1, where)
  return !items.some((item, at) => (item.text === one.text || isSign(item, '*')) && isWhole(items, at))
}

/** Whether a word ends an item of a WITH, and so is the name under which that goes on. */
function isWhole(items: Outline['tokens'], at: number): boolean {
  const next = items[at + 1]
  const last = next === undefined || isSign(next, ',') || ['ORDER', 'SKIP', 'LIMIT'].some((word) => isKeyword(next, word))
  return last && !isSign(items[at - 1], '.')
}
