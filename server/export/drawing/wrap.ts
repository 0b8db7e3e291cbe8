const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Where a word too long for a line may break first: after these. */
const SOFT_BREAK = /(?<=[-/–—_.,;:@&+|)])/u

type Measure = (text: string) => number

/** Splits a word that is wider than a line into pieces that are not. */
function breakWord(word: string, width: number, measure: Measure): string[] {
  const parts = word.split(SOFT_BREAK).flatMap((part) => {
    return measure(part) <= width ? [part] : Array.from(graphemes.segment(part), (grapheme) => grapheme.segment)
  })
  return fill(parts, '', width, measure)
}

/** Fills lines greedily with parts; `glue` stands between two parts of one line. */
function fill(parts: readonly string[], glue: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line: string | null = null
  for (const part of parts) {
    const longer: string = line === null ? part : line + glue + part
    if (line === null || measure(longer) <= width) {
      line = longer
      continue
    }
    lines.push(line)
    line = part
  }
  return line === null ? lines : [...lines, line]
}

/** Breaks text into lines no wider than `width`: at spaces, else after punctuation, else between graphemes. */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const words = text.split(' ').flatMap((word) => (measure(word) <= width ? [word] : breakWord(word, width, measure)))
  return fill(words, ' ', width, measure)
}
