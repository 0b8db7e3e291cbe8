import type { Span } from '../../place.ts'

/** A range of cells that was made one: rows and columns from 0, all inclusive. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Which cells of a sheet are part of a merged one. Ranges are cut to the cells that the sheet has. */
export class MergedCells {
  private readonly byCell = new Map<string, Merge>()
  private readonly spans = new Map<Merge, Span>()

  constructor(rows: readonly (readonly string[])[], merges: readonly Merge[]) {
    const width = Math.max(0, ...rows.slice(0, 1_000).map((row) => row.length))
    let budget = 10_000 + 10 * rows.length * Math.max(1, width)
    for (const { top, left, bottom, right } of merges) {
      const merge = { top, left, bottom: Math.min(bottom, rows.length - 1), right: Math.min(right, width - 1) }
      budget -= Math.max(0, merge.bottom - top + 1) * Math.max(0, merge.right - left + 1)
      if (budget < 0) return
      if ((rows[top]?.[left] ?? '') !== '') this.cover(merge)
    }
  }

  /** The merged cell that a cell is part of, or null. */
  at(row: number, column: number): Merge | null {
    return this.byCell.get(`${row}:${column}`) ?? null
  }

  /** Where the words of a merged cell stand, once they are written. */
  spanOf(merge: Merge): Span | null {
    return this.spans.get(merge) ?? null
  }

  /** Keeps where the words of a merged cell stand. */
  written(merge: Merge, span: Span): void {
    this.spans.set(merge, span)
  }

  private cover(merge: Merge): void {
    for (let row = merge.top; row <= merge.bottom; row += 1)
      for (let column = merge.left; column <= merge.right; column += 1) this.byCell.set(`${row}:${column}`, merge)
  }
}
