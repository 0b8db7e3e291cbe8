import type { Cell, Table } from '../../block.ts'
import type { Span } from '../../place.ts'
import type { Extract } from '../extract.ts'
import { attribute, type Element, nameOf, visit } from './dom.ts'
import { isLeftOut } from './left-out.ts'
import { cellWords } from './words.ts'

interface SourceRow {
  readonly cells: readonly Element[]
  readonly header: boolean
}

/** Writes a table of data: its cells, with those that span rows or columns in each of them. */
export function writeTable(table: Element, extract: Extract): void {
  const rows = rowsOf(table)
  const grid = expand(rows.map((row) => row.cells))
  const width = Math.max(0, ...grid.slice(0, 1_000).map((row) => row.length))
  let part: Cell[][] = []
  let header: Cell[] | null = null
  const close = () => {
    if (part.length > 0) extract.add({ kind: 'table', rows: part, flattened: false } satisfies Table)
    part = []
  }
  const written = new Map<Element, Span>()
  for (const [index, row] of grid.entries()) {
    if (isTitle(row, width)) {
      close()
      writeTitle(row[0]?.element, extract)
      if (header) part.push(header)
      continue
    }
    const cells = writeRow(row, extract, written)
    if (rows[index]?.header) header ??= cells
    part.push(cells)
  }
  close()
}

function rowsOf(table: Element): SourceRow[] {
  const rows: { cells: Element[]; header: boolean }[] = []
  let inHead = false
  visit(table, {
    enter: (element) => {
      const name = nameOf(element)
      if (isLeftOut(element) || name === 'caption') return false
      if (name === 'thead') inHead = true
      if (name === 'tr') rows.push({ cells: [], header: true })
      if (name !== 'td' && name !== 'th') return true
      const row = rows.at(-1)
      row?.cells.push(element)
      if (row && name === 'td' && !inHead) row.header = false
      return false
    },
    leave: (element) => {
      if (element.tagName === 'thead') inHead = false
    },
  })
  return rows.filter((row) => row.cells.length > 0)
}

/** Where a cell stands, and how much of its span is left from there. */
interface Standing {
  readonly element: Element
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
}

/** Puts every cell into each row and column it spans, as a browser does. A page cannot make this grow at will. */
function expand(rows: readonly (readonly Element[])[]): Standing[][] {
  let budget = 10_000 + 10 * rows.reduce((sum, row) => sum + row.length, 0)
  let above: Standing[] = []
  return rows.map((cells, index) => {
    const row: Standing[] = above.filter((cell) => cell.rowSpan > 1).map((cell) => ({ ...cell, rowSpan: cell.rowSpan - 1 }))
    const taken = new Set(row.map((cell) => cell.column))
    let column = 0
    for (const element of cells) {
      while (taken.has(column)) column += 1
      const columnSpan = Math.min(spanOf(element, 'colspan', 1), Math.max(1, budget))
      const most = Math.max(1, Math.floor(budget / columnSpan))
      const rowSpan = Math.min(spanOf(element, 'rowspan', rows.length), rows.length - index, most)
      budget -= columnSpan * rowSpan - 1
      for (let next = 0; next < columnSpan && (next === 0 || !taken.has(column)); next += 1) {
        row.push({ element, column, columnSpan: columnSpan - next, rowSpan })
        column += 1
      }
    }
    above = row.sort((a, b) => a.column - b.column)
    return above
  })
}

function spanOf(element: Element, name: string, all: number): number {
  const value = /^\d{1,5}/.exec(attribute(element, name) ?? '')?.[0]
  if (value === undefined) return 1
  return Number(value) === 0 ? all : Math.min(Number(value), 1_000)
}

function writeRow(row: readonly Standing[], extract: Extract, written: Map<Element, Span>): Cell[] {
  const cells = row.map(({ element, column, columnSpan, rowSpan }) => {
    const known = written.get(element)
    if (!known && column > 0) extract.write('\t')
    const span = known ?? extract.put(cellWords(element))
    written.set(element, span)
    return { span, column, columnSpan, rowSpan }
  })
  extract.write('\n')
  return cells
}

/** One cell over the whole width titles the rows below it. */
function isTitle(row: readonly Standing[], width: number): boolean {
  return width > 1 && row.length === width && row.every((cell) => cell.element === row[0]?.element)
}

function writeTitle(element: Element | undefined, extract: Extract): void {
  const words = element ? cellWords(element) : ''
  if (words === '') return
  const span = extract.put(words)
  extract.add(words.length <= 120 ? { kind: 'heading', level: 6, span } : { kind: 'paragraph', span })
}
