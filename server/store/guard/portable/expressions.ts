import { isKeyword, isSign, type Token } from '../lexer.ts'
import type { Outline } from './outline.ts'
import { type PortableRule, pattern } from './rule.ts'

const COMPARISON = '(?:= |< > |< = |> = |< |> )'
const TEMPORAL = '(?:date|time|datetime|localtime|localdatetime|duration)'

/** Functions, operators and values. */
export const EXPRESSIONS: readonly PortableRule[] = [
  {
    different: 'sum() over nothing is null on the embedded graph and 0 on Neo4j',
    instead: 'Write coalesce(sum(x), 0).',
    find: pattern('(?<!coalesce \\( )(?<!\\. )sum \\('),
  },
  {
    different: 'A string compared with a number may be equal on the embedded graph and is not on Neo4j',
    instead: "Compare strings with strings: ids are always strings, such as '1'.",
    find: pattern(`'' ${COMPARISON}(?:- )?\\d|\\d\\S* ${COMPARISON}''`),
  },
  {
    different: 'The order of what collect() gathers is not the same on both stores',
    instead: 'Write WITH x ORDER BY x.id before it.',
    find: pattern('(?<!\\. )collect \\(', isUnordered),
  },
  {
    different: 'A list plus an element is null on the embedded graph',
    instead: 'Write the element as a list: list + [element].',
    find: pattern("\\] \\+ (?:''|\\d)", closesList),
  },
  {
    different: 'A slice with a negative end counts differently on the embedded graph',
    instead: 'Write list[size(list) - 2..].',
    find: pattern('\\[ - \\d+ ?\\. ?\\.|\\d+\\.\\. - \\d|\\. \\. - \\d'),
  },
  {
    different: 'The embedded graph does not know || for joining texts and lists',
    instead: 'Write +.',
    find: pattern('\\| \\|'),
  },
  {
    different: 'round() of a half, isEmpty(), randomUUID() and point() are different or unknown on the embedded graph',
    instead: "Write size(x) = 0 or x = '' for isEmpty(), and round numbers after the query.",
    find: pattern('(?<!\\. )(?:round|isEmpty|randomUUID|point) \\('),
  },
  {
    different: 'A decimal number as text loses its .0 on the embedded graph',
    instead: 'Return the number itself.',
    find: pattern('(?<!\\. )toString \\( \\d+\\.\\d'),
  },
  {
    different: 'The embedded graph cannot read a part of a date, time or duration',
    instead: 'Dates are texts such as 2024-01-31: compare them as texts, or write left(x, 4) for the year.',
    find: pattern(`(?<!\\. )${TEMPORAL} \\( [^()]*\\) \\. N~`),
  },
  {
    different: 'id() and elementId() give numbers of the store itself, which are different in each',
    instead: 'Use the property id, such as company.id.',
    find: pattern('(?<!\\. )(?:id|elementId) \\('),
  },
  {
    different: 'The embedded graph takes only a number or a parameter after SKIP and LIMIT',
    instead: 'Compute it before, and give it as a parameter.',
    find: pattern('(?<!(?:\\.|\\$|AS|WITH|RETURN|DISTINCT|,) )(?:SKIP|LIMIT) (?:N~ |\\(|(?:\\d+|\\$ N~) [-+*/%^])'),
  },
  {
    different: 'coalesce() or CASE that gives a node or relationship gives its number on the embedded graph',
    instead: 'Give a property of it, such as coalesce(a.id, b.id).',
    find: nodeYielded,
  },
  {
    different: 'The map x{.*} of a missing node is empty on the embedded graph and null on Neo4j',
    instead: 'Write CASE WHEN x IS NULL THEN null ELSE properties(x) END.',
    find: pattern('N~ \\{ \\. \\*', ({ tokens }, index) => tokens.slice(0, index).some((one) => isKeyword(one, 'OPTIONAL'))),
  },
]

/** Whether no ORDER BY stands before a token. */
function isUnordered({ tokens }: Outline, index: number): boolean {
  return !tokens.slice(0, index).some((one, at) => isKeyword(one, 'ORDER') && isKeyword(tokens[at + 1], 'BY'))
}

/** Whether a `]` ends a list and not the place in one: no name and no bracket stands before its beginning. */
function closesList({ tokens, opener }: Outline, index: number): boolean {
  const before = tokens[opener(index) - 1]
  if (before === undefined) return true
  const keyword = ['RETURN', 'WITH', 'IN', 'UNWIND', 'WHERE', 'THEN', 'ELSE'].some((word) => isKeyword(before, word))
  return keyword || (before.kind === 'sign' && !isSign(before, ')') && !isSign(before, ']'))
}

/** Finds a variable of a node or relationship that stands, whole, in a coalesce() or as what a CASE gives. */
function nodeYielded({ tokens, opener }: Outline): number | null {
  const elements = elementNames(tokens)
  const index = tokens.findIndex((one, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    if (one.kind !== 'word' || ['.', '(', '{'].some((sign) => isSign(next, sign))) return false
    const given = isKeyword(before, 'THEN') || isKeyword(before, 'ELSE')
    const argument = (isSign(before, '(') || isSign(before, ',')) && isKeyword(tokens[opener(at) - 1], 'COALESCE')
    return (given || argument) && elements.has(one.text)
  })
  return index === -1 ? null : index
}

/** Names that begin the bracket of a node or relationship; not those that begin the bracket of a call. */
function elementNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = tokens.filter((one, at) => {
    const [bracket, before] = [tokens[at - 1], tokens[at - 2]]
    if (one.kind !== 'word' || !['(', '['].some((sign) => isSign(bracket, sign))) return false
    const call = before?.kind === 'word' && !['MATCH', 'SHORTESTPATH'].some((word) => isKeyword(before, word))
    return !call && [':', ')', ']', '{'].some((sign) => isSign(tokens[at + 1], sign))
  })
  return new Set(names.map(({ text }) => text))
}
