import { isSign } from '../lexer.ts'
import type { Outline } from './outline.ts'
import { type PortableRule, pattern } from './rule.ts'

const WORDS =
  'AND|AS|CASE|CREATE|DELETE|DETACH|DISTINCT|ELSE|FALSE|IN|IS|MATCH|MERGE|NOT|NULL|OPTIONAL|OR|REMOVE|RETURN|SET|THEN|TRUE|UNION|UNWIND|WHEN|WHERE|WITH|XOR'
/** What ends a word of the language: the language goes on in words that begin with one (`IN`, `INDEX`). */
const END = '(?= |$)'

const QUANTIFIER = '(?:[+*]|\\{ [\\d,])'

/** Patterns of nodes and relationships, and names. */
export const PATTERNS: readonly PortableRule[] = [
  {
    different: 'The embedded graph does not know expressions of labels, such as :A|B, :A&B and :!A, on nodes',
    instead: 'Write WHERE n:A OR n:B; between relationship types :R|S is fine.',
    find: pattern(':(?: \\()* (?:!|N~(?: \\))* [|&])', (outline, index) => !isBracket(outline, index, '[')),
  },
  {
    different: 'The embedded graph does not know WHERE inside the brackets of a node or relationship',
    instead: 'Write WHERE after the pattern.',
    find: pattern('[([] (?:N~ )?(?:: N~ )?(?:\\{ [^{}]*\\} )?WHERE(?= )'),
  },
  {
    different: 'The embedded graph does not know quantified paths and SHORTEST',
    instead: 'Write -[:R*1..3]-> with both ends of the path, or shortestPath() in a MATCH of its own.',
    find: pattern(`(?:[\\]-] - (?:> )?|\\) )${QUANTIFIER}|(?:ANY|ALL) SHORTEST${END}|SHORTEST \\d`, isQuantified),
  },
  {
    different: 'A path without an upper bound takes any time, and each store ends it elsewhere',
    instead: 'Bound it, such as -[:R*1..3]->.',
    find: pattern('\\* (?:\\d+\\.\\. |\\d+ \\. \\. |\\. \\. )?[\\]{]', (outline, index) => isBracket(outline, index, '[')),
  },
  {
    different: 'The embedded graph does not know labels and types that are computed, :$(…)',
    instead: 'Write the label or type itself.',
    find: pattern(': \\$ \\('),
  },
  {
    different: 'A path of several steps whose nodes and relationships have neither label nor type may fail on the embedded graph',
    instead: 'Give every node its label, such as (c:Company).',
    find: pattern('\\( (?:N~ )?\\) (?:< )?- (?:\\[ (?:N~ )?\\] )?- (?:> )?\\( (?:N~ )?\\) (?:< )?- (?:\\[ (?:N~ )?\\] )?-'),
  },
  {
    different: 'The embedded graph does not take a word of the language as a name',
    instead: 'Choose another name for the alias, variable, key, label or parameter.',
    find: pattern(
      `AS (?:${WORDS})${END}|[.$] (?:${WORDS})${END}|[{,] (?:${WORDS}) :|[([] (?:${WORDS}) :|[([] (?:N~ )?: (?:${WORDS}) [){\\]]`,
    ),
  },
]

function isBracket({ tokens, opener }: Outline, index: number, sign: string): boolean {
  return isSign(tokens[opener(index)], sign)
}

/** Tells the `+`, `*` and `{…}` after a path in brackets from those after a sum in brackets: a path holds a relationship. */
function isQuantified({ tokens, opener }: Outline, index: number): boolean {
  if (!isSign(tokens[index], ')')) return true
  const inside = tokens.slice(opener(index), index).map((one) => (one.kind === 'sign' ? one.text : 'x'))
  return /\)(-\[|--|<-)/.test(inside.join(''))
}
