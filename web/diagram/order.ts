/** A box to lay out. `rank` keeps boxes of one column in groups, such as countries by zone. */
export interface Box {
  id: string
  column: number
  width: number
  height: number
  rank: number
  /** True where the sides run to a point, so that lines must start in the middle. */
  pointed?: boolean
}

/** Two boxes that a line connects. */
export interface Line {
  id: string
  source: string
  target: string
}

/** The ids of the boxes that each box has a line to, in either direction. */
export function neighboursOf(lines: readonly Line[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const add = (id: string, other: string) => {
    const known = found.get(id)
    if (known) known.push(other)
    else found.set(id, [other])
  }
  for (const { source, target } of lines) {
    add(source, target)
    add(target, source)
  }
  return found
}

/** The mean of numbers, none where there are none. They are summed by size, since rounding would tell their order otherwise. */
export const mean = (numbers: readonly number[]): number | null =>
  numbers.length > 0 ? [...numbers].sort((a, b) => a - b).reduce((sum, number) => sum + number, 0) / numbers.length : null

const SWEEPS = 8

/**
 * Orders the boxes of every column so that lines cross less: each box goes to the mean place of its neighbours, column by
 * column, back and forth. The same boxes in any order give the same result.
 */
export function orderColumns(boxes: readonly Box[], lines: readonly Line[], columns: number): Box[][] {
  const neighbours = neighboursOf(lines)
  const ordered = Array.from({ length: columns }, (_, column) =>
    boxes.filter((box) => box.column === column).sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)),
  )
  const place = new Map<string, number>()
  const note = (column: readonly Box[]) => {
    for (const [index, box] of column.entries()) place.set(box.id, (index + 0.5) / column.length)
  }
  ordered.forEach(note)
  const there = ordered.map((_, index) => index)
  const back = [...there].reverse()
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const index of sweep % 2 === 0 ? there : back) {
      const column = ordered[index] ?? []
      const wish = new Map(
        column.map((box) => [
          box.id,
          mean((neighbours.get(box.id) ?? []).map((id) => place.get(id) ?? 0.5)) ?? place.get(box.id) ?? 0,
        ]),
      )
      column.sort((a, b) => a.rank - b.rank || (wish.get(a.id) ?? 0) - (wish.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1))
      note(column)
    }
  }
  return ordered
}
