import { QueryRefused } from '../store.ts'
import { checkClauses, checkFirstWord, checkOneStatement } from './clauses.ts'
import { isSign, type LexedQuery, lexed, placeAt } from './lexer.ts'
import { checkProcedures } from './procedures.ts'
import { checkRanges } from './ranges.ts'
import { inWords } from './refusals.ts'

/** Characters of a query. */
const LONGEST = 20_000
/** Brackets inside each other: a parser that calls itself runs out of stack, and may take its process with it. */
const DEEPEST = 100

/**
 * Looks at the words of a person's query before any database sees it. Throws `QueryRefused`.
 * The plan that the database makes is looked at later; what stands here no plan shows, or is said better with its own name.
 */
export function checkText(cypher: string): LexedQuery {
  checkLength(cypher)
  checkCharacters(cypher)
  const text = lexed(cypher)
  checkFirstWord(text)
  checkOneStatement(text)
  checkNesting(text)
  checkClauses(text)
  checkProcedures(text)
  checkRanges(text)
  return text
}

function checkLength({ length }: string): void {
  if (length <= LONGEST) return
  const sentence = `The query is ${length} characters long, and at most ${LONGEST} are taken.`
  throw new QueryRefused('limit', `${sentence} Give long lists as parameters, for example with --param ids='["a","b"]'.`)
}

/** Characters that one lexer takes for a letter or a blank, and another for the end of a line. */
const HIDING: readonly (readonly [RegExp, string])[] = [
  [/\\u/i, 'The escape \\u, which can hide words,'],
  [/\r(?!\n)|[\v\f\u0085\u2028\u2029]/, 'An unusual line break, which can hide words,'],
  [/(?![\t\n\r])\p{Cc}/u, 'A control character'],
]

function checkCharacters(cypher: string): void {
  for (const [look, what] of HIDING) {
    const at = cypher.search(look)
    if (at === -1) continue
    const place = placeAt(cypher, at)
    const sentence = `${what} is not allowed here${inWords(place)}.`
    throw new QueryRefused(
      'not-read-only',
      `${sentence} Write plain letters and lines, and give other texts as parameters.`,
      place,
    )
  }
}

function checkNesting({ cypher, tokens }: LexedQuery): void {
  let depth = 0
  for (const token of tokens) {
    if (['(', '[', '{'].some((sign) => isSign(token, sign))) depth += 1
    if ([')', ']', '}'].some((sign) => isSign(token, sign))) depth -= 1
    if (depth <= DEEPEST) continue
    const place = placeAt(cypher, token.start)
    const sentence = `More than ${DEEPEST} brackets stand inside each other${inWords(place)}.`
    throw new QueryRefused('limit', `${sentence} Split the query with WITH, or write it flatter.`, place)
  }
}
