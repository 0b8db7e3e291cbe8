import { type Column, columnOf } from './columns.ts'
import { isBroken } from './joining.ts'
import type { Line, Segment } from './line.ts'
import type { Rule } from './rules.ts'

/** The lines of a page's table, and what tells its rows apart. */
export interface TableLines {
  readonly lines: readonly Line[]
  readonly columns: readonly Column[]
  /** The horizontal lines that a page draws, by its number. */
  readonly rules: ReadonlyMap<number, readonly Rule[]>
}

/**
 * Puts the lines of a table together as rows. What tells rows apart is, in this order: lines that are drawn between them, gaps
 * that are wider than those within a cell, and words in the first column.
 */
export function rowLines(table: TableLines): Line[][] {
  const ruled = table.lines.map((_, index) => isRuled(table, index))
  if (ruled.filter(Boolean).length >= 2) return cut(table, (index) => ruled[index] === true)
  const spaced = cut(table, spacedBreaks(table))
  if (spaced.length > 1 && !isOverfull(spaced, table.columns)) return spaced
  return cut(table, (index) => ruled[index] === true || opensRow(table, index))
}

/** Behind a page's end a row goes on where the first column is empty. */
function cut(table: TableLines, breaks: (index: number) => boolean): Line[][] {
  const rows: Line[][] = []
  for (const [index, line] of table.lines.entries()) {
    const row = rows.at(-1)
    const turned = table.lines[index - 1]?.page !== line.page
    if (!row || (turned ? fillsFirst(line, table.columns) : breaks(index))) rows.push([line])
    else row.push(line)
  }
  return rows
}

function fillsFirst(line: Line, columns: readonly Column[]): boolean {
  return line.segments.some((segment) => columnOf(columns, segment) === 0)
}

/** True where lines are drawn, over most of the table's width, between a line and the one above. */
function isRuled({ lines, columns, rules }: TableLines, index: number): boolean {
  const [above, line] = [lines[index - 1], lines[index]]
  if (!above || !line || above.page !== line.page) return false
  const [left, right] = [columns[0]?.left ?? 0, columns.at(-1)?.right ?? 0]
  const between = (rules.get(line.page) ?? []).filter(
    (rule) => rule.y > above.y - 0.1 * above.size && rule.y < line.y - 0.4 * line.size,
  )
  return coverage(between, left, right) > 0.6 * (right - left)
}

function coverage(rules: readonly Rule[], left: number, right: number): number {
  let covered = 0
  let reached = left
  for (const rule of [...rules].sort((a, b) => a.left - b.left)) {
    const end = Math.min(rule.right, right)
    covered += Math.max(0, end - Math.max(rule.left, reached))
    reached = Math.max(reached, end)
  }
  return covered
}

/** Breaks at gaps wider than those between the lines of one cell, where the table shows both. */
function spacedBreaks({ lines, columns }: TableLines): (index: number) => boolean {
  const leading = Math.min(...columns.flatMap((_, column) => gapsIn(lines, columns, column)))
  const size = lines[0]?.size ?? 0
  if (leading > 1.5 * size) return () => false
  return (index) => gapAbove(lines, index) > 1.08 * leading
}

function gapAbove(lines: readonly Line[], index: number): number {
  const [above, line] = [lines[index - 1], lines[index]]
  return above && line && above.page === line.page ? line.y - above.y : 0
}

/** The gaps between the lines of one column, without those that are too narrow for it. */
function gapsIn(lines: readonly Line[], columns: readonly Column[], column: number): number[] {
  const own = lines.filter((line) => line.segments.some((segment) => columnOf(columns, segment) === column))
  return own
    .map((line, index) => [gapAbove(own, index), line.size] as const)
    .flatMap(([gap, size]) => (gap >= 0.9 * size ? [gap] : []))
}

/** Rows in which several lines fill every column are rather several rows, told apart wrongly. */
function isOverfull(rows: readonly (readonly Line[])[], columns: readonly Column[]): boolean {
  const several = rows.filter((row) => row.length > 1)
  const overfull = several.filter((row) => row.filter((line) => line.segments.length >= columns.length).length > 1)
  return overfull.length * 2 > several.length
}

/** Words in the first column open a row, unless they go on with the cell above: close below it, with all that stands beside them. */
function opensRow(table: TableLines, index: number): boolean {
  const line = table.lines[index]
  if (!line || !fillsFirst(line, table.columns)) return false
  if (gapAbove(table.lines, index) > 1.35 * line.size) return true
  return !(line.segments.length === 1 || isWrapped(table, index))
}

/** True where a line has blanks below filled cells, and each of its words had no room left on the line above. */
function isWrapped({ lines, columns }: TableLines, index: number): boolean {
  const [above, line] = [lines[index - 1], lines[index]]
  if (!above || !line || line.segments.length >= above.segments.length) return false
  return line.segments.every((segment) => {
    const column = columnOf(columns, segment)
    const over = above.segments.find((other: Segment) => columnOf(columns, other) === column)
    return over !== undefined && isBroken(over, segment, columns[column]?.right ?? 0)
  })
}
