import { isKeyword, isSign, type LexedQuery, type Token } from '../lexer.ts'

/**
 * A query as rules look at it: its tokens with one blank between them, comments gone, every string `''`, and every name
 * between backticks `` `x` ``. So a rule is a plain pattern, and never finds a word in a string or a comment.
 */
export interface Outline {
  readonly tokens: readonly Token[]
  readonly text: string
  /** Index of the token that stands at an offset of `text`. */
  tokenAt(offset: number): number
  /** Index of the innermost bracket that is open before a token, or -1. */
  opener(index: number): number
  /** Index of the bracket that closes the one at an index, or the number of tokens. */
  closer(index: number): number
  /** Index of the last clause word before a token, inside the same brackets, or -1. */
  clauseBefore(index: number): number
}

const CLAUSES = new Set(['MATCH', 'WHERE', 'WITH', 'RETURN', 'UNWIND', 'CALL', 'ORDER', 'MERGE', 'SET'])

/** Makes the outline of a query. */
export function outlineOf({ tokens }: LexedQuery): Outline {
  const offsets: number[] = []
  let text = ''
  for (const token of tokens) {
    offsets.push(text.length)
    text += `${shown(token)} `
  }
  const { openers, closers, clauses } = levelsOf(tokens)
  return {
    tokens,
    text: text.trimEnd(),
    tokenAt: (offset) => lastAtMost(offsets, offset),
    opener: (index) => openers[index] ?? -1,
    closer: (index) => closers.get(index) ?? tokens.length,
    clauseBefore: (index) => clauses[index] ?? -1,
  }
}

function shown({ kind, text }: Token): string {
  if (kind === 'string') return "''"
  return kind === 'quoted' ? '`x`' : text
}

/** One walk over the tokens, with a level for each open bracket. */
function levelsOf(tokens: readonly Token[]) {
  const levels = [{ opener: -1, clause: -1 }]
  const [openers, clauses]: [number[], number[]] = [[], []]
  const closers = new Map<number, number>()
  for (const [index, token] of tokens.entries()) {
    const level = levels.at(-1) ?? { opener: -1, clause: -1 }
    openers.push(level.opener)
    clauses.push(level.clause)
    if (token.kind === 'word' && CLAUSES.has(token.text.toUpperCase()) && !isSign(tokens[index - 1], '.')) level.clause = index
    if (['(', '[', '{'].some((sign) => isSign(token, sign))) levels.push({ opener: index, clause: -1 })
    if (![')', ']', '}'].some((sign) => isSign(token, sign)) || levels.length === 1) continue
    closers.set(level.opener, index)
    levels.pop()
  }
  return { openers, closers, clauses }
}

/** Index of the last of ascending numbers that is not greater. */
function lastAtMost(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= most) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Whether a `{` opens a subquery, by one of these words before it, and not a map. */
export function opensSubquery({ tokens }: Outline, index: number, words: readonly string[]): boolean {
  const before = tokens[index - 1]
  return isSign(tokens[index], '{') && words.some((word) => isKeyword(before, word))
}
