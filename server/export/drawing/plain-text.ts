/** Control characters, direction overrides and what XML forbids: none of them may reach a picture. */
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu
const LONE_SURROGATE = /[\ud800-\udfff]/gu

/** Makes text printable on one line: white space folded, control characters and direction overrides dropped. */
export function plainText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNPRINTABLE, '').replace(LONE_SURROGATE, '\ufffd').trim()
}
