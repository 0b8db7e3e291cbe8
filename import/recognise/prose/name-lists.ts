import { type Span, within } from '../../place.ts'
import type { Lexicons } from '../../vocabulary/lexicons.ts'
import type { Mention } from './mentions.ts'

const LISTED = /^ ?(?:\([^()]{0,120}\))? ?,? ?(?:och|and|og|und|samt|sowie|&)? ?(?:the |die |der |den )?$/u

/** True where nothing but a bracket, a comma and "and" stand between two names. */
export function isListed(before: Mention, mention: Mention, sentence: Span): boolean {
  return LISTED.test(sentence.text.slice(before.span.end - sentence.start, mention.span.start - sentence.start))
}

/** The bracket right behind a name, which speaks of that name only. */
export function bracketBehind({ span }: Mention, sentence: Span): Span[] {
  const from = span.end - sentence.start
  const length = /^ ?\([^()]{0,120}\)/u.exec(sentence.text.slice(from, from + 130))?.[0].length
  return length === undefined ? [] : [within(sentence, from, from + length)]
}

/** The names that a sentence begins with, where the register knows each of them. */
export function namesAtStart(sentence: Span, { vendor }: Lexicons): Span[] {
  const head =
    /^(?:\p{Lu}[\p{L}\p{N}.&-]{1,30}(?: \p{Lu}[\p{L}\p{N}.&-]{1,30}){0,3}(?:, | (?:och|and|og|und|samt|sowie|&) |(?= ))){1,12}/u.exec(
      sentence.text.slice(0, 500),
    )?.[0]
  if (head === undefined) return []
  const names = [...head.matchAll(/[^,]+?(?=,| (?:och|and|og|und|samt|sowie|&) |$)/gu)].map(({ index, 0: words }) => {
    const skipped = /^ ?(?:(?:och|and|og|und|samt|sowie|&) )?/u.exec(words)?.[0].length ?? 0
    return within(sentence, index + skipped, index + words.length)
  })
  return names.every(({ text }) => vendor(text) !== null) ? names : []
}

/** What a sentence says of companies that take part in a framework for transfers. */
export const CERTIFIED =
  /(?<!\p{L})(?:certified|certifierade?|certificere[dt]e?|sertifiserte?|zertifiziert|participates?|self-certified|(?:are|is|sind|ist|är|er) (?:also |ebenfalls )?(?:under|nach|unter|enligt|anslutn\p{L}*|tilsluttet|tilknyttet))(?!\p{L})/u
