import { extentOf, type Line, type Segment } from './line.ts'

/** Where a column of a table lies on the page. */
export interface Column {
  readonly left: number
  readonly right: number
}

/** Lines `from` to before `to` that are a table, and its columns from left to right. */
export interface Region {
  readonly from: number
  readonly to: number
  readonly columns: readonly Column[]
}

/** Columns are at least this many times the size of the letters apart. */
const CORRIDOR = 0.3

/**
 * Finds the table that begins at a line: lines whose segments lie in columns, one below the other, until one lies across two
 * of them. Null where fewer than two lines show columns.
 */
export function regionAt(lines: readonly Line[], from: number): Region | null {
  const first = lines[from]
  if (!first || first.segments.length < 2) return null
  const growing = new GrowingTable(first)
  let to = from + 1
  for (let index = to; index < lines.length; index += 1) {
    const [above, line] = [lines[index - 1], lines[index]]
    if (!above || !line || !growing.take(line, above)) break
    if (line.segments.length > 1 || (to === index && growing.goesOn(line, above))) to = index + 1
  }
  return growing.rows > 1 ? { from, to, columns: columnsOf(lines.slice(from, to)) } : null
}

class GrowingTable {
  /** How many lines showed several columns. */
  rows = 1
  private columns: readonly Column[]
  private readonly size: number
  /** The widest gap between its lines so far. */
  private widest: number

  constructor(first: Line) {
    this.columns = first.segments
    this.size = first.size
    this.widest = 1.6 * first.size
  }

  /** Takes a line in; false where it is no part of the table. */
  take(line: Line, above: Line): boolean {
    const gap = line.page === above.page ? line.y - above.y : 0
    const wider = withLine(this.columns, line)
    if (!wider || gap > 6 * line.size || this.isOther(line, gap)) return false
    this.columns = wider
    if (line.segments.length === 1) return true
    this.widest = Math.max(this.widest, gap)
    this.rows += 1
    return true
  }

  /** A single stretch goes on with the row above where it stands close below it, under the first column very close. */
  goesOn(line: Line, above: Line): boolean {
    const gap = line.page === above.page ? line.y - above.y : Number.POSITIVE_INFINITY
    return gap <= (this.isLeftmost(line) ? 1.3 : 1.5) * line.size
  }

  /** Larger words, and words at the left that stand apart, begin something else. */
  private isOther(line: Line, gap: number): boolean {
    if (line.segments.length > 1) return false
    return line.size > 1.15 * this.size || (this.isLeftmost(line) && gap > 1.3 * this.widest)
  }

  private isLeftmost(line: Line): boolean {
    return extentOf(line).left < (this.columns[1]?.left ?? 0)
  }
}

/** The columns with the segments of a line in them, or null where a segment lies across two. */
function withLine(columns: readonly Column[], line: Line): readonly Column[] | null {
  let wider = columns
  for (const segment of line.segments) {
    const touched = wider.filter((column) => touches(column, segment, CORRIDOR * line.size))
    if (touched.length > 1) return null
    const [column] = touched
    const grown = column
      ? { left: Math.min(column.left, segment.left), right: Math.max(column.right, segment.right) }
      : { left: segment.left, right: segment.right }
    wider = [...wider.filter((other) => other !== column), grown].sort((a, b) => a.left - b.left)
  }
  return wider
}

function columnsOf(lines: readonly Line[]): readonly Column[] {
  return lines.reduce<readonly Column[]>((columns, line) => withLine(columns, line) ?? columns, [])
}

function touches(column: Column, segment: Segment, room: number): boolean {
  return segment.left < column.right + room && segment.right > column.left - room
}

/** The column that a segment lies in, as its index. */
export function columnOf(columns: readonly Column[], segment: Segment): number {
  return columns.findIndex((column) => segment.left < column.right && segment.right > column.left)
}
