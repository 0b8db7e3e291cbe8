import type { Block, Cell } from '../block.ts'
import type { Span } from '../place.ts'

/**
 * Puts the rows of a sheet together as tables. Lines of a single cell stand between tables: titles and remarks. What goes on
 * below them has the same header. `opens` says that the sheet begins the document, so that its first line is the title.
 */
export function blocksOfRows(rows: readonly (readonly Cell[])[], opens: boolean): Block[] {
  const blocks: Block[] = []
  let header: readonly Cell[] | null = null
  let part: (readonly Cell[])[] = []
  let written: Span | null = null
  const close = () => {
    if (part.length > 0)
      blocks.push({ kind: 'table', rows: header && header !== part[0] ? [header, ...part] : part, flattened: false })
    part = []
  }
  for (const row of rows) {
    const line = lineOf(row, header === null)
    if (line) {
      close()
      // A title over several rows stands in each of them.
      if (line.start !== written?.start) blocks.push(titleOf(line, opens && blocks.length === 0))
      written = line
      continue
    }
    header ??= row
    part.push(row)
  }
  close()
  return blocks
}

/** The one cell of a line that is no row: above the table the others may be blank, below it there are none. */
function lineOf(row: readonly Cell[], above: boolean): Span | null {
  const filled = row.filter((cell) => cell.span.text !== '')
  const [only] = filled
  if (!only || filled.some((cell) => cell.span.start !== only.span.start)) return null
  return above || filled.length === row.length ? only.span : null
}

function titleOf(span: Span, first: boolean): Block {
  const title = span.text.length <= 100 && !/[.!]$/.test(span.text)
  return title ? { kind: 'heading', level: first ? 1 : 6, span } : { kind: 'paragraph', span }
}
