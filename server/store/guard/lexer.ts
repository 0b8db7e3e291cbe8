/** A piece of a query outside comments. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'number' | 'string' | 'sign'
  /** A word as written; what stands between backticks; a number; a single sign. Empty for a string. */
  readonly text: string
}

/** One alternative a kind, each bounded by its own end; a comment has no group. */
const PIECE =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(?<string>'(?:[^'\\]|\\[\s\S])*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$))|`(?<quoted>[^`]*)(?:`|$)|(?<word>[\p{L}_][\p{L}\p{N}\p{M}_]*)|(?<number>\d[\w.]*)|(?<sign>\S)/gu

/** Splits Cypher into tokens. Knows just enough to tell words from strings and comments; never throws. */
export function tokensOf(cypher: string): Token[] {
  return [...cypher.matchAll(PIECE)].flatMap(({ groups = {} }): Token[] => {
    if (groups.string !== undefined) return [{ kind: 'string', text: '' }]
    if (groups.quoted !== undefined) return [{ kind: 'quoted', text: groups.quoted }]
    if (groups.word !== undefined) return [{ kind: 'word', text: groups.word }]
    if (groups.number !== undefined) return [{ kind: 'number', text: groups.number }]
    return groups.sign === undefined ? [] : [{ kind: 'sign', text: groups.sign }]
  })
}

/** Names that are called like functions or procedures, in lower case, dots joined: `db.labels`, `range`. */
export function calledNames(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, index) => (isSign(token, '(') ? nameEndingAt(tokens, index - 1) : []))
}

function nameEndingAt(tokens: readonly Token[], end: number): string[] {
  const parts: string[] = []
  for (let index = end; index >= 0; index -= 2) {
    const token = tokens[index]
    if (token?.kind !== 'word' && token?.kind !== 'quoted') break
    parts.unshift(token.text.toLowerCase())
    if (!isSign(tokens[index - 1], '.')) break
  }
  return parts.length === 0 ? [] : [parts.join('.')]
}

/** Whether a token is this sign. */
export function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.text === sign
}

/** Whether a token is this keyword, in any case. */
export function isKeyword(token: Token | undefined, keyword: string): boolean {
  return token?.kind === 'word' && token.text.toUpperCase() === keyword
}
