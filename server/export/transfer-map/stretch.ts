import type { Point } from '../drawing/scene.ts'
import type { Figure } from './figure.ts'
import type { Layout } from './layout.ts'

interface Span {
  readonly left: number
  readonly right: number
}

/** Left and right edge of each column that has a figure, left to right. */
export function columnSpans(figures: readonly Figure[], layout: Layout): (Span & { column: number })[] {
  const columns = [...new Set(figures.map((figure) => figure.column))].sort((a, b) => a - b)
  return columns.map((column) => {
    const own = figures.filter((figure) => figure.column === column)
    const lefts = own.map((figure) => layout.places.get(figure.id)?.x ?? 0)
    return {
      column,
      left: Math.min(...lefts),
      right: Math.max(...own.map((figure, index) => (lefts[index] ?? 0) + figure.width)),
    }
  })
}

/** Moves the columns of a layout apart by `extra` units each; the lines between them grow with the gaps. */
export function stretch(figures: readonly Figure[], layout: Layout, extra: number): Layout {
  const spans = columnSpans(figures, layout)
  const moved = ({ x, y }: Point): Point => ({ x: x + shiftAt(x, spans, extra), y })
  return {
    width: layout.width + extra * Math.max(0, spans.length - 1),
    height: layout.height,
    places: new Map([...layout.places].map(([id, point]) => [id, moved(point)])),
    routes: new Map([...layout.routes].map(([id, points]) => [id, points.map(moved)])),
  }
}

function shiftAt(x: number, spans: readonly Span[], extra: number): number {
  for (const [index, span] of spans.entries()) {
    if (x <= span.right) return index * extra
    const next = spans[index + 1]
    if (next && x < next.left) return (index + (x - span.right) / (next.left - span.right)) * extra
  }
  return Math.max(0, spans.length - 1) * extra
}
