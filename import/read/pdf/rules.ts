import type { PDFPageProxy } from 'pdfjs-dist'
import { multiply } from './piece.ts'

/** A horizontal line that a page draws: between rows, or as the edge of a box. In points from the top left corner. */
export interface Rule {
  readonly left: number
  readonly right: number
  readonly y: number
}

/** More than a table of a page can have. */
const MOST = 20_000

/** The horizontal lines of a page. */
export async function rulesOf(page: PDFPageProxy): Promise<Rule[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray, argsArray } = await page.getOperatorList()
  const space = new Space(page.getViewport({ scale: 1 }).transform, OPS)
  const rules: Rule[] = []
  for (const [index, operator] of fnArray.entries()) {
    const given: unknown = argsArray[index]
    const values: readonly unknown[] = Array.isArray(given) ? given : []
    space.follow(operator, values)
    // A path that only cuts off what is drawn after it is not seen.
    if (operator === OPS.constructPath && values[0] !== OPS.endPath) addRules(values[1], space.matrix, rules)
    if (rules.length > MOST) break
  }
  return rules
}

type Operators = typeof import('pdfjs-dist').OPS

/** Where the coordinates of what is drawn next lie on the page. */
class Space {
  matrix: readonly number[]
  private readonly kept: (readonly number[])[] = []
  private readonly operators: Operators

  constructor(matrix: readonly number[], operators: Operators) {
    this.matrix = matrix
    this.operators = operators
  }

  follow(operator: number, values: readonly unknown[]): void {
    const { save, restore, transform, paintFormXObjectBegin, paintFormXObjectEnd } = this.operators
    if (operator === save || operator === paintFormXObjectBegin) this.kept.push(this.matrix)
    if (operator === restore || operator === paintFormXObjectEnd) this.matrix = this.kept.pop() ?? this.matrix
    if (operator === transform) this.change(values)
    if (operator === paintFormXObjectBegin) this.change(values[0])
  }

  private change(by: unknown): void {
    if (Array.isArray(by) && by.length === 6) this.matrix = multiply(this.matrix, by)
  }
}

/** How many numbers follow each step of a path: move, line, curve, close. */
const LENGTHS = [2, 2, 6, 0]
const LINE = 1
const CLOSE = 3

function addRules(paths: unknown, matrix: readonly number[], rules: Rule[]): void {
  const path: unknown = Array.isArray(paths) ? paths[0] : null
  if (!(path instanceof Float32Array)) return
  let start: Point = [0, 0]
  let at: Point = start
  for (let index = 0; index < path.length; ) {
    const step = path[index] ?? 0
    const length = LENGTHS[step]
    if (length === undefined) return
    const end = index + 1 + length
    const point: Point = step === CLOSE ? start : placed(matrix, path[end - 2] ?? 0, path[end - 1] ?? 0)
    if (step === LINE || step === CLOSE) addRule(at, point, rules)
    if (step === 0) start = point
    at = point
    index = end
  }
}

type Point = readonly [x: number, y: number]

function placed(matrix: readonly number[], x: number, y: number): Point {
  const [, , , , left, top] = multiply(matrix, [1, 0, 0, 1, x, y])
  return [left, top]
}

function addRule([fromX, fromY]: Point, [toX, toY]: Point, rules: Rule[]): void {
  const left = Math.min(fromX, toX)
  const right = Math.max(fromX, toX)
  if (right - left >= 8 && Math.abs(toY - fromY) < 1) rules.push({ left, right, y: (fromY + toY) / 2 })
}
