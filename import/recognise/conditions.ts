import { type Span, within } from '../place.ts'

/** Words with which a remark begins that tells when something applies: "only if …", "nur bei …", "endast för …". */
const BEGINS =
  /^(?:(?:(?:is |wird |används |bruges |brukes )?(?:used )?(?:only|solely|exclusively)|nur|ausschließlich|lediglich|endast|enbart|bara|kun|bare|optional|optionell?|valfritt?|valgfritt?|tillval)(?!\p{L})|(?:if|when|where|falls|sofern|wenn|om|när|hvis|når|dersom) (?:you|the|a|enabled|activated|customers?|sie|der|die|das|aktiviert|du|ni|kunden|kunder|brugeren|brukeren|tillvalet|aktiverat))/iu
const LONGEST = 200

/** True for words that say when a row applies, and nothing besides. */
export function isCondition(words: string): boolean {
  return words.length <= LONGEST && BEGINS.test(words)
}

/** The words of a bracket that say when what stands before it applies: "SMS notifications (only if you turn them on)". */
export function conditionIn(words: Span): Span | null {
  for (const match of words.text.slice(0, 1_000).matchAll(/\(([^()]{4,200})\)/gu)) {
    if (isCondition(match[1] ?? '')) return within(words, match.index + 1, match.index + match[0].length - 1)
  }
  return null
}
