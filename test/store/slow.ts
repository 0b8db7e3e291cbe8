import { isKeyword, isSign, lexed } from '../../server/store/guard/lexer.ts'
import { type Outline, opensSubquery, outlineOf } from '../../server/store/guard/portable/outline.ts'
import { pattern, token } from '../../server/store/guard/portable/rule.ts'

/** A form that the embedded engine answers some hundred times slower than another way of saying it. */
export interface SlowForm {
  readonly slow: string
  readonly instead: string
  readonly find: (outline: Outline) => number | null
}

const HOP = /\) <? ?- (?:\[ [^\]]* \] )?- ?>? ?\(/

export const SLOW_FORMS: readonly SlowForm[] = [
  {
    slow: 'OPTIONAL MATCH inside CALL',
    instead: 'MATCH and collect() there',
    find: token((outline, index) => isOptionalMatch(outline, index) && isCallBrace(outline, outline.opener(index))),
  },
  {
    slow: 'OPTIONAL MATCH after a hop or an UNWIND',
    instead: 'CALL (x) { MATCH … RETURN collect(…) AS list }',
    find: token((outline, index) => isOptionalMatch(outline, index) && isAfterMany(outline, index)),
  },
  {
    slow: 'EXISTS or a pattern in WHERE with a property, a WHERE or two hops inside',
    instead: 'WHERE COUNT { … } > 0',
    find: token(
      (outline, index) =>
        (opensSubquery(outline, index, ['EXISTS']) && isMoreThanOneHop(insideOf(outline, index))) ||
        (isPredicate(outline, index) && isMoreThanOneHop(patternFrom(outline, index))),
    ),
  },
  {
    slow: 'two patterns in one MATCH',
    instead: 'a MATCH for each',
    find: token(({ tokens, opener }, index) => {
      const next = isSign(tokens[index], ')') && isSign(tokens[index + 1], ',')
      return (
        next && (isSign(tokens[index + 2], '(') || isSign(tokens[index + 3], '=')) && clauseOf(tokens, opener, index) === 'MATCH'
      )
    }),
  },
  {
    slow: 'a pattern whose anchor stands in the middle or at the end',
    instead: 'the anchored node first, and a MATCH for each direction from there',
    find: token(isAnchoredLate),
  },
  {
    slow: 'NOT EXISTS for flows that carry nothing',
    instead: 'the property personalData of the flow',
    find: pattern('NOT EXISTS \\{ \\( (?:N~ )?(?:: N~ )?\\) - \\[ (?:N~ )?: CARRIES \\] - >'),
  },
  {
    slow: 'flows in other countries found from every item',
    instead: 'the countries first: MATCH (place:Country) WHERE place.zone …',
    find: ({ text }) => {
      const first = /^MATCH \( (?:\S+ )?: (\w+) \)/.exec(text)
      return first?.[1] === 'DataItem' && /: LOCATED_IN \]/.test(text) && /\. zone /.test(text) ? 0 : null
    },
  },
  {
    slow: 'MERGE of a pattern with properties',
    instead: 'MATCH both ends, then MERGE',
    find: pattern('MERGE \\( [^()]*\\{ [^()]*\\) (?:< )?-'),
  },
  { slow: 'MERGE with two labels', instead: 'MERGE one, SET the other', find: pattern('MERGE \\( (?:N~ )?: N~ : N~') },
]

/** The slow forms that a query holds, each with what to write instead. */
export function slowFormsIn(cypher: string): string[] {
  const outline = outlineOf(lexed(cypher))
  return SLOW_FORMS.filter(({ find }) => find(outline) !== null).map(({ slow, instead }) => `slow: ${slow}; write ${instead}`)
}

function isOptionalMatch({ tokens }: Outline, index: number): boolean {
  return isKeyword(tokens[index], 'OPTIONAL') && isKeyword(tokens[index + 1], 'MATCH')
}

function isCallBrace({ tokens, opener }: Outline, at: number): boolean {
  if (!isSign(tokens[at], '{')) return false
  return isKeyword(tokens[at - 1], 'CALL') || (isSign(tokens[at - 1], ')') && isKeyword(tokens[opener(at - 1) - 1], 'CALL'))
}

/** Whether a hop or an UNWIND stands before a clause, in its own query: it runs for many rows then. */
function isAfterMany(outline: Outline, index: number): boolean {
  const { tokens, opener } = outline
  const before = tokens.slice(opener(index) + 1, index)
  const union = before.findLastIndex((one) => isKeyword(one, 'UNION'))
  const mine = before.slice(union + 1)
  return mine.some((one) => isKeyword(one, 'UNWIND')) || HOP.test(textOf(mine))
}

function textOf(tokens: Outline['tokens']): string {
  return tokens.map(({ kind, text }) => (kind === 'string' ? "''" : text)).join(' ')
}

function insideOf({ tokens, closer }: Outline, index: number): string {
  return textOf(tokens.slice(index + 1, closer(index)))
}

/** Whether a `(` begins a pattern that is itself a condition: after WHERE, AND, OR or NOT, with a hop behind it. */
function isPredicate({ tokens, closer }: Outline, index: number): boolean {
  const condition = ['WHERE', 'AND', 'OR', 'NOT'].some((word) => isKeyword(tokens[index - 1], word))
  const [after, then] = [tokens[closer(index) + 1], tokens[closer(index) + 2]]
  const hop = (isSign(after, '-') && (isSign(then, '[') || isSign(then, '-'))) || (isSign(after, '<') && isSign(then, '-'))
  return condition && isSign(tokens[index], '(') && hop
}

/** The text of a pattern from its first bracket to the word that follows it. */
function patternFrom({ tokens, opener }: Outline, index: number): string {
  const level = opener(index)
  const rest = tokens.slice(index)
  const end = rest.findIndex((one, at) => one.kind === 'word' && opener(index + at) === level)
  return textOf(end === -1 ? rest : rest.slice(0, end))
}

function isMoreThanOneHop(text: string): boolean {
  return /\bWHERE\b|\{/.test(text) || (text.match(/- \[|- -/g) ?? []).length > 1
}

function clauseOf(tokens: Outline['tokens'], opener: Outline['opener'], index: number): string {
  const level = opener(opener(index))
  const words = ['MATCH', 'WHERE', 'RETURN', 'WITH', 'CREATE', 'MERGE', 'UNWIND', 'SET', 'DELETE', 'BY', 'CALL']
  for (let at = index; at >= 0; at -= 1) {
    const word = words.find((one) => isKeyword(tokens[at], one))
    if (word && opener(at) === level && !isSign(tokens[at - 1], '.')) return word
  }
  return ''
}

/** Whether a MATCH begins at a node that nothing names, and a later node of its pattern is known or has properties. */
function isAnchoredLate(outline: Outline, index: number): boolean {
  const { tokens, closer } = outline
  if (!isKeyword(tokens[index], 'MATCH')) return false
  const start = isSign(tokens[index + 2], '=') ? index + 3 : index + 1
  if (!isSign(tokens[start], '(')) return false
  const known = new Set(
    tokens
      .slice(0, index)
      .filter((_, at) => namesNode(outline, at) || isAlias(outline, at))
      .map(({ text }) => text),
  )
  const nodes: string[] = []
  for (let at = start; isSign(tokens[at], '('); at = nextNode(outline, closer(at) + 1)) {
    nodes.push(textOf(tokens.slice(at + 1, closer(at))))
  }
  const [first, ...others] = nodes.map((node) => node.includes('{') || known.has(node.split(' ')[0] ?? ''))
  return first === false && others.includes(true)
}

function namesNode({ tokens }: Outline, at: number): boolean {
  return (
    tokens[at]?.kind === 'word' && isSign(tokens[at - 1], '(') && [':', ')', '{'].some((sign) => isSign(tokens[at + 1], sign))
  )
}

function isAlias({ tokens }: Outline, at: number): boolean {
  return isKeyword(tokens[at - 1], 'AS')
}

/** Index of the bracket of the next node of a pattern, over the signs of a relationship; -1 at its end. */
function nextNode({ tokens, closer }: Outline, from: number): number {
  let at = from
  while (['-', '<', '>', '['].some((sign) => isSign(tokens[at], sign))) at = isSign(tokens[at], '[') ? closer(at) + 1 : at + 1
  return isSign(tokens[at], '(') && at > from ? at : -1
}
