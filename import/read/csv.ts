import Papa from 'papaparse'
import type { Cell, Reading } from '../block.ts'
import { trimmedSpan } from '../place.ts'
import { blocksOfRows } from './rows.ts'
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
  const filled = rows.filter((row) => row.some((cell) => cell.span.text !== ''))
  return { text, blocks: blocksOfRows(filled, true) }
}

/** What separates the cells: what the values themselves agree on, or else what most lines hold. */
function delimiterOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const { meta, errors } = Papa.parse(sample, { preview: 50, skipEmptyLines: true, delimitersToGuess: [...DELIMITERS] })
  if (!errors.some((error) => error.code === 'UndetectableDelimiter')) return meta.delimiter
  const lines = sample.split('\n').filter((line) => line.trim() !== '')
  const held = (delimiter: string) => lines.filter((line) => line.includes(delimiter)).length
  return DELIMITERS.find((delimiter) => held(delimiter) > 1 && held(delimiter) * 2 > lines.length) ?? null
}

function cellOf(text: string, cell: SourceCell, column: number): Cell {
  return { span: trimmedSpan(text, cell.start, cell.end), column, columnSpan: 1, rowSpan: 1 }
}
