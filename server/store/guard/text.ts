import { QueryRefused } from '../store.ts'
import { isKeyword, isSign, type Token, tokensOf } from './lexer.ts'

const FIRST_WORDS = ['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL']
const WRITING = ['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'REMOVE', 'FOREACH', 'INSERT', 'DROP']
/** Procedures that only name what is in the graph. Others of mode READ can touch the server (`db.resampleIndex`). */
export const READING_PROCEDURES: ReadonlySet<string> = new Set(['db.labels', 'db.relationshiptypes', 'db.propertykeys'])
const LONGEST_RANGE = 10_000

/** Says that a query holds something that is not allowed, and names it. */
export function notReadOnly(what: string): QueryRefused {
  return new QueryRefused('not-read-only', `${what} is not allowed here: a query may only read the graph.`)
}

/**
 * Looks at the words of a person's query before any database sees it, and returns its tokens. Throws `QueryRefused`.
 * The plan that the database makes is looked at later; what stands here no plan shows, or is said better with its own name.
 */
export function checkText(cypher: string): Token[] {
  if (/\\u/i.test(cypher)) {
    throw new QueryRefused(
      'not-read-only',
      'The escape \\u is not allowed here, since it can hide words. Write the letter itself.',
    )
  }
  if (/\r(?!\n)|[\v\f\u0085\u2028\u2029]/.test(cypher)) {
    throw new QueryRefused('not-read-only', 'The query holds an unusual line break, which can hide words. Write plain lines.')
  }
  const tokens = tokensOf(cypher)
  checkFirstWord(tokens)
  checkClauses(tokens)
  checkProcedures(tokens)
  checkRanges(tokens)
  return tokens
}

function checkFirstWord(tokens: readonly Token[]): void {
  const first = tokens[0]
  if (!first)
    throw new QueryRefused('syntax', 'The query is empty. Begin with MATCH, for example: MATCH (c:Company) RETURN c LIMIT 10.')
  if (FIRST_WORDS.some((word) => isKeyword(first, word))) return
  if (isKeyword(first, 'LOAD')) throw notReadOnly('LOAD CSV')
  const what = first.kind === 'word' ? first.text.toUpperCase() : 'What the query begins with'
  throw new QueryRefused('not-read-only', `${what} is not allowed here: a query begins with ${FIRST_WORDS.join(', ')}.`)
}

function checkClauses(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (isName(tokens, index)) continue
    const writing = WRITING.find((word) => isKeyword(token, word))
    if (writing) throw notReadOnly(writing)
    if (isKeyword(token, 'LOAD') && isKeyword(tokens[index + 1], 'CSV')) throw notReadOnly('LOAD CSV')
  }
}

/** Whether a word stands where only a name can: after a dot, a colon, a dollar or AS, or as the key of a map. */
function isName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const named = ['.', ':', '$'].some((sign) => isSign(before, sign)) || isKeyword(before, 'AS')
  return named || isSign(tokens[index + 1], ':')
}

/** A procedure is called by its name; CALL before a bracket opens a subquery. */
function checkProcedures(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    if (isName(tokens, index) || !isKeyword(token, 'CALL') || next?.kind === 'sign') continue
    const name = nameAt(tokens, index + 1)
    if (!READING_PROCEDURES.has(name.toLowerCase())) throw notReadOnly(`CALL ${name}`)
  }
}

function nameAt(tokens: readonly Token[], start: number): string {
  let name = tokens[start]?.text ?? ''
  for (let index = start + 1; isSign(tokens[index], '.'); index += 2) name += `.${tokens[index + 1]?.text ?? ''}`
  return name
}

/** A range of a thousand million numbers fills the memory before any clock strikes, so its ends must be small numbers. */
function checkRanges(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    const called = token.kind !== 'string' && token.text.toLowerCase() === 'range' && isSign(tokens[index + 1], '(')
    if (!called || isSmallRange(tokens.slice(index + 2))) continue
    const limit = `-${LONGEST_RANGE} and ${LONGEST_RANGE}`
    throw new QueryRefused('limit', `range(…) takes only plain numbers between ${limit} here, since a long one fills the memory.`)
  }
}

function isSmallRange(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex((token) => isSign(token, ')'))
  const written = tokens
    .slice(0, Math.max(end, 0))
    .map((token) => (token.kind === 'string' || token.kind === 'quoted' ? '?' : token.text))
    .join('')
  const numbers = written.split(',')
  return numbers.length >= 2 && numbers.every((number) => /^-?\d{1,5}$/.test(number) && Math.abs(Number(number)) <= LONGEST_RANGE)
}
