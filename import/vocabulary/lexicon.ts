/** A stretch of text that names a term. Offsets are those of the text that was searched. */
export interface Match {
  readonly id: string
  readonly start: number
  readonly end: number
}

interface Node {
  readonly next: Map<string, Node>
  id: string | null
}

/** How loosely words end: `strict` keeps hyphenated compounds apart ("sms-tjänst" is no "sms"). */
export type Boundary = 'strict' | 'loose'

const INFLECTION = /^(?:ens|ets|erna|arna|orna|en|et|er|ar|or|na|es|ns|n|s|e|r|t)(?![\p{L}\p{N}])/u
const LETTER = /[\p{L}\p{N}]/u

/** Lower case and plain spaces, dashes and quotes, character for character, so that offsets stay true. */
export function foldCharacters(text: string): string {
  let index = 0
  while (index < text.length && isFolded(text.charCodeAt(index))) index += 1
  if (index === text.length) return text
  let folded = text.slice(0, index)
  for (; index < text.length; index += 1) folded += FOLDED[text.charCodeAt(index)] ?? foldOne(text[index] ?? '')
  return folded
}

/** True for a small Latin letter without a mark, a digit, a space and the marks `, . ( )`. */
function isFolded(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 32 || (code >= 40 && code <= 46 && code !== 42)
}

function foldOne(character: string): string {
  if (/[a-z0-9 ,.()]/.test(character)) return character
  if (/[\s\u00a0\u202f\u200b\ufeff]/.test(character)) return ' '
  if (/[‐‑‒–—−]/.test(character)) return '-'
  if (/[’‘`´]/.test(character)) return "'"
  const lower = character.toLowerCase()
  return lower.length === 1 ? lower : character
}

/** The characters of western languages, folded once. */
const WESTERN = 0x250
const FOLDED = Array.from({ length: WESTERN }, (_, code) => foldOne(String.fromCharCode(code)))
const LETTERS = Array.from({ length: WESTERN }, (_, code) => LETTER.test(String.fromCharCode(code)))

/** True where a letter or digit stands at `index`; false outside the text. */
function isLetterAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false
  return LETTERS[text.charCodeAt(index)] ?? LETTER.test(text[index] ?? '')
}

/** True for words with a remark in brackets, which reads as "maybe"; the brackets of "6(1)(f)" are no remark. */
function hasLimiter(words: string): boolean {
  return /\((?![a-z0-9]{1,2}\))/iu.test(words)
}

/** The words that name one term. */
export interface Entry {
  readonly id: string
  readonly words: readonly string[]
}

/** Finds the terms of a vocabulary in text: longest match first, whole words, common endings tolerated. Built at first use. */
export class Lexicon {
  private readonly entries: readonly Entry[]
  private readonly boundary: Boundary
  private root: Node | null = null

  constructor(entries: readonly Entry[], boundary: Boundary = 'strict') {
    this.entries = entries
    this.boundary = boundary
  }

  private build(): Node {
    const root: Node = { next: new Map(), id: null }
    for (const { id, words } of this.entries) for (const word of words) this.add(root, word, id)
    return root
  }

  private add(root: Node, word: string, id: string): void {
    const folded = foldCharacters(word).trim().replace(/ +/g, ' ')
    if (folded === '' || hasLimiter(folded)) return
    let node = root
    for (const character of folded) {
      const next = node.next.get(character) ?? { next: new Map(), id: null }
      node.next.set(character, next)
      node = next
    }
    node.id ??= id
  }

  /** The longest term that starts exactly at `start` of folded text, or null. */
  at(folded: string, start: number): Match | null {
    if (!this.opens(folded, start)) return null
    this.root ??= this.build()
    let node: Node | undefined = this.root
    let best: Match | null = null
    let index = start
    while (node) {
      const end = node.id === null ? null : this.closes(folded, start, index)
      if (end !== null && node.id !== null) best = { id: node.id, start, end }
      const character = folded[index] ?? ''
      if (character === '') break
      node = node.next.get(character)
      index += 1
      if (character === ' ') while (folded[index] === ' ') index += 1
    }
    return best
  }

  /** Every term in folded text from left to right, none overlapping another. */
  all(folded: string): Match[] {
    const matches: Match[] = []
    for (let index = 0; index < folded.length; ) {
      const match = this.at(folded, index)
      if (match) matches.push(match)
      index = match ? match.end : index + 1
    }
    return matches
  }

  /** The longest term anywhere in folded text, the first of equals. */
  longest(folded: string): Match | null {
    let best: Match | null = null
    for (const match of this.all(folded)) {
      if (!best || match.end - match.start > best.end - best.start) best = match
    }
    return best
  }

  /** The id that these words name exactly, or null. */
  exact(words: string): string | null {
    const folded = foldCharacters(words).trim()
    const match = this.at(folded, 0)
    return match && match.end === folded.length ? match.id : null
  }

  private opens(folded: string, start: number): boolean {
    if (isLetterAt(folded, start - 1)) return false
    return !(this.boundary === 'strict' && folded[start - 1] === '-' && isLetterAt(folded, start - 2))
  }

  /** Where the word that ends at `end` closes, endings included; null where it goes on. */
  private closes(folded: string, start: number, end: number): number | null {
    if (!isLetterAt(folded, end)) {
      const compound = folded[end] === '-' && isLetterAt(folded, end + 1)
      return this.boundary === 'strict' && compound ? null : end
    }
    const ending = end - start >= 4 ? INFLECTION.exec(folded.slice(end, end + 6)) : null
    return ending ? end + ending[0].length : null
  }
}
