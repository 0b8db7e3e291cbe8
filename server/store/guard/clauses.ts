import { type QueryPlace, QueryRefused } from '../store.ts'
import { isKeyword, isSign, type LexedQuery, placeAt, type Token } from './lexer.ts'
import { inWords, notReadOnly } from './refusals.ts'

const FIRST_WORDS = ['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL']
const WRITING = ['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'REMOVE', 'FOREACH', 'INSERT', 'DROP']
const NO_FILES = 'a query reads the graph alone, no files and no addresses. Take it out, or load documents with "vart import".'

/** Refuses a query that begins with anything but a reading clause: EXPLAIN, USE, SHOW, LOAD CSV and all that is to come. */
export function checkFirstWord({ cypher, tokens }: LexedQuery): void {
  const [first] = tokens
  if (!first)
    throw new QueryRefused('syntax', 'The query is empty. Begin with MATCH, for example: MATCH (c:Company) RETURN c LIMIT 10.')
  if (FIRST_WORDS.some((word) => isKeyword(first, word))) return
  const place = placeAt(cypher, first.start)
  if (isKeyword(first, 'LOAD')) throw notReadOnly('LOAD CSV', place, NO_FILES)
  const what = first.kind === 'word' ? first.text.toUpperCase() : 'What the query begins with'
  throw notReadOnly(what, place, `a query begins with ${FIRST_WORDS.join(', ')}. Take away what stands before that.`)
}

/** Refuses words that only a writing clause holds, wherever they stand. */
export function checkClauses({ cypher, tokens }: LexedQuery): void {
  for (const [index, token] of tokens.entries()) {
    if (isName(tokens, index)) continue
    const place = (): QueryPlace => placeAt(cypher, token.start)
    const writing = WRITING.find((word) => isKeyword(token, word))
    if (writing) throw notReadOnly(writing, place())
    if (isKeyword(token, 'LOAD') && isKeyword(tokens[index + 1], 'CSV')) throw notReadOnly('LOAD CSV', place(), NO_FILES)
  }
}

/** Whether a word stands where only a name can: after a dot, a colon, a dollar or AS, or as the key of a map. */
export function isName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const named = ['.', ':', '$'].some((sign) => isSign(before, sign)) || isKeyword(before, 'AS')
  return named || isSign(tokens[index + 1], ':')
}

/** Refuses a second statement: only the first would be planned. A semicolon at the end is fine. */
export function checkOneStatement({ cypher, tokens }: LexedQuery): void {
  const end = tokens.findIndex((token) => isSign(token, ';'))
  const next = tokens[end + 1]
  if (end === -1 || !next) return
  const place = placeAt(cypher, next.start)
  throw new QueryRefused('syntax', `A second query begins after the semicolon${inWords(place)}. Send one query at a time.`, place)
}
