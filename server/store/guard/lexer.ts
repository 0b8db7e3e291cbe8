import type { QueryPlace } from '../store.ts'

/** A piece of a query outside comments. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'number' | 'string' | 'sign'
  /** A word as written; what stands between backticks; a number; a single sign. Empty for a string. */
  readonly text: string
  /** Offset of its first character in the query. */
  readonly start: number
}

/** A query with its tokens. */
export interface LexedQuery {
  readonly cypher: string
  readonly tokens: readonly Token[]
}

/** One alternative a kind, each bounded by its own end; a comment has no group. */
const PIECE =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(?<string>'(?:[^'\\]|\\[\s\S])*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$))|`(?<quoted>[^`]*)(?:`|$)|(?<word>[\p{L}_][\p{L}\p{N}\p{M}_]*)|(?<number>\d[\w.]*)|(?<sign>\S)/gu

/** Splits Cypher into tokens. Knows just enough to tell words from strings and comments; never throws. */
export function lexed(cypher: string): LexedQuery {
  const tokens = [...cypher.matchAll(PIECE)].flatMap(({ groups = {}, index: start }): Token[] => {
    if (groups.string !== undefined) return [{ kind: 'string', text: '', start }]
    if (groups.quoted !== undefined) return [{ kind: 'quoted', text: groups.quoted, start }]
    if (groups.word !== undefined) return [{ kind: 'word', text: groups.word, start }]
    if (groups.number !== undefined) return [{ kind: 'number', text: groups.number, start }]
    return groups.sign === undefined ? [] : [{ kind: 'sign', text: groups.sign, start }]
  })
  return { cypher, tokens }
}

/** Line and column of an offset. */
export function placeAt(cypher: string, offset: number): QueryPlace {
  const before = cypher.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

/** A function or procedure that is called: its name in lower case, dots joined (`db.labels`, `range`), and where that begins. */
export interface Called {
  readonly name: string
  readonly start: number
}

/** What is called with a bracket, like a function or a procedure, by whatever spelling. */
export function calledNames(tokens: readonly Token[]): Called[] {
  return tokens.flatMap((token, index) => (isSign(token, '(') ? nameEndingAt(tokens, index - 1) : []))
}

function nameEndingAt(tokens: readonly Token[], end: number): Called[] {
  const parts: Token[] = []
  for (let index = end; index >= 0; index -= 2) {
    const token = tokens[index]
    if (token?.kind !== 'word' && token?.kind !== 'quoted') break
    parts.unshift(token)
    if (!isSign(tokens[index - 1], '.')) break
  }
  const [first] = parts
  return first ? [{ name: parts.map(({ text }) => text.toLowerCase()).join('.'), start: first.start }] : []
}

/** Whether a token is this sign. */
export function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.text === sign
}

/** Whether a token is this keyword, in any case. */
export function isKeyword(token: Token | undefined, keyword: string): boolean {
  return token?.kind === 'word' && token.text.toUpperCase() === keyword
}
