/** The languages that Vart reads, with words that tell them apart. */
const TELLING = {
  sv: [
    'och',
    'att',
    'är',
    'för',
    'av',
    'uppgifter',
    'personuppgifter',
    'inte',
    'från',
    'eller',
    'som',
    'behandling',
    'avtal',
    'kunder',
    'namn',
    'lagring',
    'leverantör',
  ],
  en: ['the', 'and', 'of', 'to', 'for', 'is', 'data', 'processing', 'name', 'with', 'or', 'your'],
  da: ['og', 'af', 'er', 'ikke', 'personoplysninger', 'oplysninger', 'til', 'navn', 'fra', 'eller', 'behandling', 'aftale'],
  no: ['og', 'av', 'er', 'ikke', 'personopplysninger', 'opplysninger', 'til', 'navn', 'fra', 'eller', 'behandling', 'avtale'],
  de: ['und', 'der', 'die', 'das', 'ist', 'nicht', 'daten', 'personenbezogene', 'von', 'für', 'oder', 'verarbeitung', 'name'],
} as const

export type Language = keyof typeof TELLING

/** How much of a text is looked at. */
const SAMPLE = 20_000

/** The language most of a text is written in, or null where its words do not tell. */
export function languageOf(text: string): Language | null {
  const counts = new Map<string, number>()
  for (const [word] of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .matchAll(/\p{L}+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  const scores = (Object.keys(TELLING) as Language[]).map((language) => ({
    language,
    score: TELLING[language].reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }))
  scores.sort((a, b) => b.score - a.score)
  const [best, second] = scores
  return best && second && best.score > second.score ? best.language : null
}
