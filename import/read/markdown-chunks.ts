/** A part of a Markdown document that can be parsed by itself. */
export interface Chunk {
  readonly start: number
  readonly text: string
}

/** Parts no shorter than this, so that memory stays small however long the document is. */
const SHORTEST = 32_000
/** In a part longer than this a list may be cut in two between its items: a parser's time grows with the square of it. */
const LONG = 64_000

/** Cuts a document at blank lines behind which no list or fence goes on. Together the parts are the document. */
export function chunksOf(source: string): Chunk[] {
  const chunks: Chunk[] = []
  let start = 0
  let at = 0
  let fenced = false
  let blank = false
  for (const line of source.split('\n')) {
    const needed = /^(?:[+*-]|\d{1,9}[.)])\s/.test(line) ? LONG : SHORTEST
    const opens = /^\S/.test(line) && !/^(?:```|~~~)/.test(line)
    if (blank && opens && !fenced && at - start >= needed) {
      chunks.push({ start, text: source.slice(start, at) })
      start = at
    }
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fenced = !fenced
    blank = /^\s*$/.test(line.slice(0, 1_000))
    at += line.length + 1
  }
  chunks.push({ start, text: source.slice(start) })
  return chunks
}

/** A paragraph with more marks of emphasis than this was not written by a person. */
const MOST_MARKS = 100
/** Quotes and lists on one line, one inside the other. */
const DEEP = /^(?:\s{0,3}(?:[>+*-]|\d{1,9}[.)])\s?){12,}/

/** The same text with what makes a parser slow out of all proportion replaced, character for character. */
export function calmed(source: string): string {
  let marks = 0
  let quiet: string[] = []
  const done: string[] = []
  const close = () => {
    const calm = marks > MOST_MARKS ? quiet.map((line) => line.replace(/[*_[\]!]/g, 'x')) : quiet
    for (const line of calm) done.push(line)
    quiet = []
    marks = 0
  }
  for (const line of source.split('\n')) {
    const apart = line.trim() === '' || line.includes('|')
    if (apart) close()
    const deep = DEEP.exec(line.slice(0, 5_000))
    quiet.push(deep ? line.replace(/[>+*\-\d]/g, 'x') : line)
    marks += line.match(/[*_]+|[[\]]/g)?.length ?? 0
    if (apart) close()
  }
  close()
  return done.join('\n')
}
