/**
 * Brings words to the form in which they are compared: lower case, typographic quotes, dashes and spaces made plain,
 * white space folded, punctuation at both ends dropped. Idempotent.
 */
export function foldWords(text: string): string {
  if (PLAIN.test(text) && !text.includes('  ') && !text.endsWith(' ')) return text.toLowerCase()
  const folded = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00a0\u202f\u200b\ufeff\s]+/gu, ' ')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[’‘`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/^[\s"'.,;:•〉›*·]+/u, '')
  // By hand: a pattern that ends in `$` looks at every run of dots again from each of its characters.
  let end = folded.length
  while (end > 0 && ENDING.test(folded[end - 1] ?? '')) end -= 1
  return folded.slice(0, end)
}

/** Nothing that is folded, where spaces stand singly and not at the end. */
const PLAIN = /^[a-z0-9][a-z0-9 /&+-]*$/i

const ENDING = /[\s"'.,;:•*]/u

/** Makes an id from words: ASCII letters, digits and single hyphens. Nordic and German letters are spelled out. */
export function slug(text: string): string {
  const plain = foldWords(text)
    .replace(/[åä]/g, 'a')
    .replace(/[öø]/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'unnamed'
}
