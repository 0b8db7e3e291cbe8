/** A stretch of a document that is marked: the place that is asked for, all words of the flow, or one of its facts. */
export interface Mark {
  /** Offset of the first character. */
  start: number
  /** Offset after the last character. */
  end: number
  kind: 'main' | 'flow' | 'fact'
}

/** A piece of a line, marked or not. */
export interface Piece {
  text: string
  /** The strongest mark over it: what is asked for, then a fact, then the flow. */
  mark: Mark['kind'] | null
  /** True where it stands inside the words of the flow. */
  inFlow: boolean
}

/** A line of a document. */
export interface ExcerptLine {
  number: number
  pieces: Piece[]
  /** True where lines were left out before it. */
  gap: boolean
}

const STRONGEST_FIRST: readonly Mark['kind'][] = ['main', 'fact', 'flow']
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
    const mark = STRONGEST_FIRST.find((kind) => over.includes(kind)) ?? null
    const text = line.slice(start, end)
    return { text: mark ? text : shortened(text), mark, inFlow: over.includes('flow') }
  })
}

const has = ({ pieces }: ExcerptLine, kind: Mark['kind']): boolean =>
  pieces.some(({ mark, inFlow }) => mark === kind || (kind === 'flow' && inFlow))

/**
 * The lines of a document that hold marks, with the lines around the main one or the flow; blank lines are left out.
 * Where they are too many, those nearest to what is asked for and to the beginning of the flow stay.
 */
export function excerpt(text: string, marks: readonly Mark[]): ExcerptLine[] {
  const lines = filledLines(text, marks)
  const at = (test: (line: ExcerptLine) => boolean) => lines.flatMap((line, index) => (test(line) ? [index] : []))
  const asked = at((line) => has(line, 'main') || has(line, 'flow'))
  const [first, last] = [asked[0], asked.at(-1)]
  if (first === undefined || last === undefined) return []
  const anchors = [...at((line) => has(line, 'main')), first]
  const far = (index: number) => Math.min(...anchors.map((anchor) => Math.abs(anchor - index)))
  const near = lines
    .map((line, index) => ({ line, index }))
    .filter(({ line, index }) => has(line, 'fact') || has(line, 'main') || (index >= first - AROUND && index <= last + AROUND))
    .sort((a, b) => far(a.index) - far(b.index) || a.index - b.index)
    .slice(0, MOST_LINES)
    .sort((a, b) => a.index - b.index)
  return near.map(({ line, index }, place) => ({ ...line, gap: place > 0 && index !== (near[place - 1]?.index ?? 0) + 1 }))
}

function filledLines(text: string, marks: readonly Mark[]): ExcerptLine[] {
  let offset = 0
  const lines = text.split('\n').map((line, index): ExcerptLine => {
    const pieces = piecesOf(line, offset, marks)
    offset += line.length + 1
    return { number: index + 1, pieces, gap: false }
  })
  return lines.filter(({ pieces }) => pieces.some((piece) => piece.text.trim() !== ''))
}
