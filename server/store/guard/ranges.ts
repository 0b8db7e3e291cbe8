import { QueryRefused } from '../store.ts'
import { isSign, type LexedQuery, placeAt, type Token } from './lexer.ts'
import { inWords } from './refusals.ts'

const LONGEST_RANGE = 10_000

/** A range of a thousand million numbers fills the memory before any clock strikes, so its ends must be small numbers. */
export function checkRanges({ cypher, tokens }: LexedQuery): void {
  for (const [index, token] of tokens.entries()) {
    const called = token.kind !== 'string' && token.text.toLowerCase() === 'range' && isSign(tokens[index + 1], '(')
    if (!called || isSmallRange(tokens.slice(index + 2))) continue
    const place = placeAt(cypher, token.start)
    const sentence = `range(…)${inWords(place)} takes only plain numbers between -${LONGEST_RANGE} and ${LONGEST_RANGE} here`
    throw new QueryRefused(
      'limit',
      `${sentence}, since a long one fills the memory. Write such numbers, or give a list as a parameter.`,
      place,
    )
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
