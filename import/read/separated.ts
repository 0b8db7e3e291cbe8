/** Where the content of a cell stands in its source, quotes around it left out. */
export interface SourceCell {
  readonly start: number
  readonly end: number
}

/**
 * Cuts separated values into rows of cells that know their place (RFC 4180: quotes around a cell keep delimiters and
 * line breaks in it). A quote that is never closed is a character like any other.
 */
export function separatedRows(text: string, delimiter: string, from: number): SourceCell[][] {
  const rows: SourceCell[][] = []
  const quotes = new Quotes(text, delimiter)
  let row: SourceCell[] = []
  let at = from
  while (at <= text.length) {
    const quoted = quotes.closing(at)
    const end = quoted === null ? endOf(text, delimiter, at) : endOf(text, delimiter, quoted + 1)
    row.push(quoted === null ? { start: at, end } : { start: text.indexOf('"', at) + 1, end: quoted })
    if (text[end] !== delimiter) {
      rows.push(row)
      row = []
    }
    at = end + 1
  }
  return rows
}

/** Where a cell that stands in the plain ends: at the next delimiter or line break. */
function endOf(text: string, delimiter: string, at: number): number {
  let end = at
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1
  return end
}

/** Finds the quote that closes a cell: the first one behind which the cell ends. */
class Quotes {
  private readonly text: string
  private readonly delimiter: string
  /** From here on no quote closes anything: found once, and not looked for again. */
  private barren = Number.POSITIVE_INFINITY

  constructor(text: string, delimiter: string) {
    this.text = text
    this.delimiter = delimiter
  }

  /** The closing quote of the cell that begins at `at`, or null where the cell is not quoted. */
  closing(at: number): number | null {
    let open = at
    while (this.text[open] === ' ') open += 1
    if (this.text[open] !== '"' || open >= this.barren) return null
    let close = this.text.indexOf('"', open + 1)
    while (close >= 0 && !this.closes(close)) {
      const doubled = this.text[close + 1] === '"'
      close = this.text.indexOf('"', close + (doubled ? 2 : 1))
    }
    if (close < 0) this.barren = Math.min(this.barren, open)
    return close < 0 ? null : close
  }

  private closes(at: number): boolean {
    let next = at + 1
    while (this.text[next] === ' ') next += 1
    const after = this.text[next]
    return after === undefined || after === '\n' || after === this.delimiter
  }
}
