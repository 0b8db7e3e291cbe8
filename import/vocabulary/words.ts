/**
 * Brings words to the form in which they are compared: lower case, typographic quotes, dashes and spaces made plain,
 * white space folded, punctuation at both ends dropped. Idempotent.
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00a0\u202f\u200b\ufeff\s]+/gu, ' ')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[’‘`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/^[\s"'.,;:•〉›*·]+|[\s"'.,;:•*]+$/gu, '')
}

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
