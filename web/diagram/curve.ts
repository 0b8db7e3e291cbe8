import type { Layout } from './layout.ts'
import type { Box, Line } from './order.ts'

/** How far above or below the middle of its boxes a line starts and ends. */
export interface Ports {
  source: number
  target: number
}

const MOST_APART = 8
const APART_AT_POINT = 1.5
const MARGIN = 8

/** How far apart lines start or end at a box. */
const apartAt = (box: Box, count: number): number =>
  Math.min(box.pointed ? APART_AT_POINT : MOST_APART, (box.height - MARGIN * 2) / Math.max(1, count - 1))

/** Spreads the lines of each box over its side, in the order of the boxes at their other ends, so that they do not meet in one point. */
export function portsOf(boxes: readonly Box[], lines: readonly Line[], layout: Layout): ReadonlyMap<string, Ports> {
  const ports = new Map<string, Ports>(lines.map((line) => [line.id, { source: 0, target: 0 }]))
  const yOf = (id: string) => layout.at.get(id)?.y ?? 0
  const spreadOver = (box: Box, mine: readonly Line[], side: 'source' | 'target') => {
    const other = side === 'source' ? 'target' : 'source'
    const inOrder = [...mine].sort((a, b) => yOf(a[other]) - yOf(b[other]) || (a.id < b.id ? -1 : 1))
    for (const [index, line] of inOrder.entries()) {
      const port = ports.get(line.id)
      if (port) port[side] = (index - (mine.length - 1) / 2) * apartAt(box, mine.length)
    }
  }
  for (const side of ['source', 'target'] as const) {
    const bySide = groupLines(lines, side)
    for (const box of boxes) spreadOver(box, bySide.get(box.id) ?? [], side)
  }
  return ports
}

function groupLines(lines: readonly Line[], side: 'source' | 'target'): Map<string, Line[]> {
  const found = new Map<string, Line[]>()
  for (const line of lines) found.set(line[side], [...(found.get(line[side]) ?? []), line])
  return found
}

/** The bend of a line that leaves and arrives level, as Cytoscape wants it: along and across the straight line. */
export function bendOf(dx: number, dy: number): { weights: number[]; distances: number[] } {
  const length = Math.hypot(dx, dy) || 1
  const along = (x: number, y: number) => (x * dx + y * dy) / (length * length)
  const across = (x: number, y: number) => (y * dx - x * dy) / length
  const [first, second] = [
    { x: dx / 2, y: 0 },
    { x: dx / 2, y: dy },
  ]
  return {
    weights: [along(first.x, first.y), along(second.x, second.y)],
    distances: [across(first.x, first.y), across(second.x, second.y)],
  }
}
