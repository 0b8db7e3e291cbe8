/** A line of a document, with the part of it that is quoted. */
export interface ExcerptLine {
  number: number
  before: string
  quoted: string
  after: string
}

const AROUND = 2
const MOST_LINES = 24
const MOST_BESIDE = 220

const tail = (text: string): string => (text.length > MOST_BESIDE ? `…${text.slice(-MOST_BESIDE)}` : text)
const head = (text: string): string => (text.length > MOST_BESIDE ? `${text.slice(0, MOST_BESIDE)}…` : text)

/**
 * The quoted lines of a document with some lines around them; blank lines around are skipped.
 * @param start offset of the quote's first character
 * @param end offset after its last character
 */
export function excerpt(text: string, start: number, end: number): ExcerptLine[] {
  const lines: ExcerptLine[] = []
  let offset = 0
  for (const [index, line] of text.split('\n').entries()) {
    const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, line.length)]
    const within = from < to
    lines.push({
      number: index + 1,
      before: within ? tail(line.slice(0, from)) : head(line),
      quoted: within ? line.slice(from, to) : '',
      after: within ? head(line.slice(to)) : '',
    })
    offset += line.length + 1
  }
  const first = lines.findIndex((line) => line.quoted !== '')
  const last = lines.findLastIndex((line) => line.quoted !== '')
  if (first < 0) return []
  const filled = (line: ExcerptLine) => (line.before + line.quoted + line.after).trim() !== ''
  const above = lines.slice(0, first).filter(filled).slice(-AROUND)
  const below = lines
    .slice(last + 1)
    .filter(filled)
    .slice(0, AROUND)
  return [
    ...above,
    ...lines
      .slice(first, last + 1)
      .filter(filled)
      .slice(0, MOST_LINES),
    ...below,
  ]
}
