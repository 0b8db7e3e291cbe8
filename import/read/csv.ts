import Papa from 'papaparse'
import type { Block, Cell, Reading } from '../block.ts'
import { type Span, trimmedSpan } from '../place.ts'
import { type SourceCell, separatedRows } from './separated.ts'
import { readText } from './text.ts'

/** How much of a file is looked at to find what separates its cells. */
const SAMPLE = 50_000

const DELIMITERS = ['\t', ';', ',', '|'] as const

/** Reads cells separated by commas, semicolons, tabs or bars; what has none of them is read as text. */
export function readCsv(text: string): Reading {
  const hint = /^sep=([,;\t|])\n/.exec(text)
  const delimiter = hint?.[1] ?? delimiterOf(text)
  if (delimiter === null) return readText(text)
  const from = hint?.[0].length ?? 0
  const rows = separatedRows(text, delimiter, from).map((row) => row.map((cell, column) => cellOf(text, cell, column)))
  return { text, blocks: blocksOf(rows.filter((row) => row.some((cell) => cell.span.text !== ''))) }
}

/** What separates the cells: what the values themselves agree on, or else what most lines hold. */
function delimiterOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const { meta, errors } = Papa.parse(sample, { preview: 50, delimitersToGuess: [...DELIMITERS] })
  if (!errors.some((error) => error.code === 'UndetectableDelimiter')) return meta.delimiter
  const lines = sample.split('\n').filter((line) => line.trim() !== '')
  const held = (delimiter: string) => lines.filter((line) => line.includes(delimiter)).length
  return DELIMITERS.find((delimiter) => held(delimiter) > 1 && held(delimiter) * 2 > lines.length) ?? null
}

function cellOf(text: string, cell: SourceCell, column: number): Cell {
  return { span: trimmedSpan(text, cell.start, cell.end), column, columnSpan: 1, rowSpan: 1 }
}

/** Lines of a single cell stand between tables: titles and remarks. What goes on below them has the same header. */
function blocksOf(rows: readonly (readonly Cell[])[]): Block[] {
  const blocks: Block[] = []
  let header: readonly Cell[] | null = null
  let part: (readonly Cell[])[] = []
  const close = () => {
    if (part.length > 0)
      blocks.push({ kind: 'table', rows: header && header !== part[0] ? [header, ...part] : part, flattened: false })
    part = []
  }
  for (const row of rows) {
    const line = lineOf(row, header === null)
    if (line) {
      close()
      blocks.push(titleOf(line, blocks.length === 0))
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
  return filled.length === 1 && (above || row.length === 1) ? (filled[0]?.span ?? null) : null
}

function titleOf(span: Span, first: boolean): Block {
  const title = span.text.length <= 100 && !/[.!]$/.test(span.text)
  return title ? { kind: 'heading', level: first ? 1 : 6, span } : { kind: 'paragraph', span }
}
