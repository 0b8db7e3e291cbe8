/** A stretch of a document that is marked: the place that is asked for, or another fact of the same flow. */
export interface Mark {
  /** Offset of the first character. */
  start: number
  /** Offset after the last character. */
  end: number
  kind: 'main' | 'fact'
}

/** A piece of a line, marked or not. */
export interface Piece {
  text: string
  mark: Mark['kind'] | null
}

/** A line of a document. */
export interface ExcerptLine {
  number: number
  pieces: Piece[]
  /** True where lines were left out before it. */
  gap: boolean
}

const AROUND = 2
const MOST_LINES = 24
const MOST_UNMARKED = 320

const shortened = (text: string): string =>
  text.length > MOST_UNMARKED ? `${text.slice(0, MOST_UNMARKED / 2)} … ${text.slice(-MOST_UNMARKED / 2)}` : text

/** Cuts a line where marks begin and end. */
function piecesOf(line: string, offset: number, marks: readonly Mark[]): Piece[] {
  const within = (position: number) => Math.min(Math.max(position - offset, 0), line.length)
  const cuts = [...new Set([0, line.length, ...marks.flatMap(({ start, end }) => [within(start), within(end)])])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    const over = marks.filter((mark) => mark.start < offset + end && mark.end > offset + start).map(({ kind }) => kind)
    const mark = over.includes('main') ? 'main' : (over[0] ?? null)
    const text = line.slice(start, end)
    return { text: mark ? text : shortened(text), mark }
  })
}

const isMarked = ({ pieces }: ExcerptLine, kind?: Mark['kind']): boolean =>
  pieces.some(({ mark }) => (kind ? mark === kind : mark !== null))

/** The lines of a document that hold marks, with the lines around the main one; blank lines are left out. */
export function excerpt(text: string, marks: readonly Mark[]): ExcerptLine[] {
  let offset = 0
  const lines = text.split('\n').map((line, index): ExcerptLine => {
    const pieces = piecesOf(line, offset, marks)
    offset += line.length + 1
    return { number: index + 1, pieces, gap: false }
  })
  const filled = lines.filter(({ pieces }) => pieces.some((piece) => piece.text.trim() !== ''))
  const mains = filled.flatMap((line, index) => (isMarked(line, 'main') ? [index] : []))
  const [first, last] = [mains[0], mains.at(-1)]
  if (first === undefined || last === undefined) return []
  const kept = filled.map((line, index) => isMarked(line) || (index >= first - AROUND && index <= last + AROUND))
  const near = filled
    .map((line, index) => ({ line, far: Math.max(first - index, index - last, 0), index }))
    .filter(({ index }) => kept[index])
    .sort((a, b) => a.far - b.far || a.index - b.index)
    .slice(0, MOST_LINES)
    .sort((a, b) => a.index - b.index)
  return near.map(({ line, index }, at) => ({ ...line, gap: at > 0 && index !== (near[at - 1]?.index ?? 0) + 1 }))
}
