import { type Box, type Line, mean, neighboursOf, orderColumns } from './order.ts'

/** The room a picture has, in pixels. */
export interface Room {
  columns: number
  columnWidth: number
  gap: number
  spacing: number
}

/** Where boxes lie: the centre of each, and the size of it all. */
export interface Layout {
  at: ReadonlyMap<string, { x: number; y: number }>
  width: number
  height: number
}

const stackHeight = (column: readonly Box[], spacing: number): number =>
  column.reduce((sum, box) => sum + box.height + spacing, -spacing)

/** Non-decreasing numbers as near as possible to the wished ones (pool adjacent violators). */
function nondecreasing(wishes: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = []
  for (const wish of wishes) {
    let pool = { sum: wish, count: 1 }
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop()
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count }
    }
    pools.push(pool)
  }
  return pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count))
}

/** The centres of a column's boxes, as near as possible to the wished ones, none over another and all between 0 and `height`. */
export function spread(column: readonly Box[], wishes: readonly number[], spacing: number, height: number): number[] {
  const offsets: number[] = []
  let used = 0
  for (const box of column) {
    offsets.push(used + box.height / 2)
    used += box.height + spacing
  }
  const slack = Math.max(0, height - (used - spacing))
  const starts = nondecreasing(wishes.map((wish, index) => wish - (offsets[index] ?? 0)))
  return starts.map((start, index) => Math.min(Math.max(start, 0), slack) + (offsets[index] ?? 0))
}

const ROUNDS = 6

/** Lays boxes out in columns, left to right, ordered to reduce crossings and drawn towards their neighbours. */
export function layOut(boxes: readonly Box[], lines: readonly Line[], room: Room): Layout {
  const ordered = orderColumns(boxes, lines, room.columns)
  const neighbours = neighboursOf(lines)
  const height = Math.max(0, ...ordered.map((column) => stackHeight(column, room.spacing)))
  const y = new Map<string, number>()
  const settle = (column: readonly Box[], wishOf: (box: Box, index: number) => number) => {
    const centres = spread(column, column.map(wishOf), room.spacing, height)
    for (const [index, box] of column.entries()) y.set(box.id, centres[index] ?? 0)
  }
  for (const column of ordered) settle(column, (_, index) => ((index + 0.5) / column.length) * height)
  const tightest = [...ordered].sort((a, b) => stackHeight(b, room.spacing) - stackHeight(a, room.spacing))
  for (let round = 0; round < ROUNDS; round++)
    for (const column of tightest)
      settle(column, (box) => mean((neighbours.get(box.id) ?? []).map((id) => y.get(id) ?? 0)) ?? y.get(box.id) ?? 0)
  const x = (box: Box) => box.column * (room.columnWidth + room.gap) + room.columnWidth / 2
  return {
    at: new Map(ordered.flat().map((box) => [box.id, { x: x(box), y: y.get(box.id) ?? 0 }])),
    width: room.columns * (room.columnWidth + room.gap) - room.gap,
    height,
  }
}
