import type { Comparison, VersionView } from '../../api/version-contract.ts'
import { differenceLine, type Telling } from '../../versions/lines.ts'
import { WORDS, type Words } from '../../versions/words.ts'

/** A comparison as lines for people: which versions, whether the document or its reading changed, and each difference. */
export function comparisonLines({ document, from, to, cause, differences }: Comparison, telling: Telling): string[] {
  const words = WORDS[telling.language]
  if (!from) return [words.one(document.name)]
  const head =
    from.number === null ? `${from.id} → ${to.id}` : `${document.name}: ${titleOf(from, words)} → ${titleOf(to, words)}`
  return [
    head,
    ...(cause === 'reading' ? [words.reading(readerOf(from), readerOf(to))] : []),
    ...(differences.length === 0 ? [words.none] : differences.map((difference) => differenceLine(difference, telling))),
  ]
}

function titleOf({ number, importedAt }: VersionView, words: Words): string {
  return words.version(number, importedAt?.slice(0, 10) ?? null)
}

function readerOf({ importer, vocabulary }: VersionView): string {
  return `Vart ${importer ?? '?'} (${vocabulary ?? '?'})`
}
