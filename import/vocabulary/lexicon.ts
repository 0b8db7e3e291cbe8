/** A stretch of text that names a term. Offsets are those of the text that was searched. */
export interface Match {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A word of a lexicon, folded. */
interface Word {
  readonly id: string
  readonly text: string
}

/** What the words have in common that begin alike. It is parted by their next characters when a text first comes that far. */
interface Branch {
  readonly words: readonly Word[]
  /** How many characters the words share. */
  readonly depth: number
  /** What the shared characters alone name, where they are a whole word. */
  id: string | null
  next: Map<number, Branch> | null
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
  const known = remembered.get(text)
  if (known !== undefined) return known
  const folded = foldAll(text)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  if (text.length <= LONGEST_REMEMBERED) remembered.set(text, folded)
  return folded
}

/** What texts are folded to that were asked for before: one recogniser after the other looks at the same sentences. */
const remembered = new Map<string, string>()
const MOST_REMEMBERED = 500
const LONGEST_REMEMBERED = 2_000

function foldAll(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  if (EVENLY_LOWERED.test(text)) return foldMarks(text.toLowerCase())
  let folded = ''
  for (const unit of text.split('')) folded += foldOne(unit)
  return folded
}

/** Characters of which only the case is folded. */
const PLAIN = /^[ -_a-~\u00a1-\u00b3\u00b5-\u012f\u0131-\u024f]*$/

/** Characters whose small forms are as long as they are, and the same in every word: what western texts are written in. */
const EVENLY_LOWERED = /^[\t\n -\u012f\u0131-\u024f\u2010-\u203a\u20ac]*$/

function foldMarks(lower: string): string {
  return lower
    .replace(SPACES, ' ')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[’‘`´]/g, "'")
}

/** A space of any kind that is not the plain one. */
const SPACES = /[^\S ]|[\u200b\ufeff]/g

/** True for a small Latin letter without a mark, a digit, a space and the marks `, . ( )`. */
function isFolded(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 32 || (code >= 40 && code <= 46 && code !== 42)
}

function foldOne(character: string): string {
  const lower = character.toLowerCase()
  return foldMarks(lower.length === 1 ? lower : character)
}

/** The letters and digits of western languages, asked for once. */
const WESTERN = 0x250
const LETTERS = Array.from({ length: WESTERN }, (_, code) => LETTER.test(String.fromCharCode(code)))

/** True where a letter or digit stands at `index`; false outside the text. */
function isLetterAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false
  return LETTERS[text.charCodeAt(index)] ?? LETTER.test(text[index] ?? '')
}

/** True for words with a remark in brackets, which reads as "maybe"; the brackets of "6(1)(f)" are no remark. */
function hasLimiter(words: string): boolean {
  return words.includes('(') && /\((?![a-z0-9]{1,2}\))/iu.test(words)
}

/** The words that name one term. */
export interface Entry {
  readonly id: string
  readonly words: readonly string[]
}

const SPACE = 32

/** A word as it is looked for. */
function keyOf(word: string): string {
  const folded = foldCharacters(word).trim()
  return folded.includes('  ') ? folded.replace(/ +/g, ' ') : folded
}

/** The index behind the character at `index`; spaces count as one. */
function behind(folded: string, index: number): number {
  let next = index + 1
  if (folded.charCodeAt(index) === SPACE) while (folded.charCodeAt(next) === SPACE) next += 1
  return next
}

/** The branches of a branch, by the next character; notes what the shared characters name, the first of several. */
function parted(branch: Branch): Map<number, Branch> {
  const { words, depth } = branch
  const lists = new Map<number, Word[]>()
  for (const word of words) {
    if (word.text.length === depth) {
      branch.id ??= word.id
      continue
    }
    const code = word.text.charCodeAt(depth)
    const alike = lists.get(code)
    if (alike) alike.push(word)
    else lists.set(code, [word])
  }
  return new Map([...lists].map(([code, alike]) => [code, { words: alike, depth: depth + 1, id: null, next: null }]))
}

/** Finds the terms of a vocabulary in text: longest match first, whole words, common endings tolerated. Built at first use. */
export class Lexicon {
  private readonly entries: readonly Entry[]
  private readonly boundary: Boundary
  private root: Branch | null = null

  constructor(entries: readonly Entry[], boundary: Boundary = 'strict') {
    this.entries = entries
    this.boundary = boundary
  }

  private build(): Branch {
    const words = this.entries.flatMap(({ id, words }) => words.map((word) => ({ id, text: keyOf(word) })))
    return { words: words.filter(({ text }) => text !== '' && !hasLimiter(text)), depth: 0, id: null, next: null }
  }

  /** The longest term that starts exactly at `start` of folded text, or null. */
  at(folded: string, start: number): Match | null {
    if (!this.opens(folded, start)) return null
    this.root ??= this.build()
    let branch: Branch | undefined = this.root
    let best: Match | null = null
    let index = start
    while (branch) {
      if (branch.words.length === 1) return this.followed(branch, folded, start, index) ?? best
      branch.next ??= parted(branch)
      best = this.matchOf(branch.id, folded, start, index) ?? best
      branch = branch.next.get(folded.charCodeAt(index))
      index = behind(folded, index)
    }
    return best
  }

  /** The match where the text goes on as the only word of a branch does. */
  private followed({ words: [word], depth }: Branch, folded: string, start: number, from: number): Match | null {
    if (!word) return null
    let index = from
    for (let at = depth; at < word.text.length; at += 1) {
      if (folded.charCodeAt(index) !== word.text.charCodeAt(at)) return null
      index = behind(folded, index)
    }
    return this.matchOf(word.id, folded, start, index)
  }

  private matchOf(id: string | null, folded: string, start: number, index: number): Match | null {
    const end = id === null ? null : this.closes(folded, start, index)
    return id === null || end === null ? null : { id, start, end }
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
