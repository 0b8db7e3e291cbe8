import { num, type PathShape, type Point, paint, path, type Shape } from '../drawing/scene.ts'
import type { Link } from './figure.ts'
import type { Layout } from './layout.ts'

const CORNER = 7

/** Paints the lines of a layout, moved by `origin`: the calmest first, so that the weakest zones lie on top. */
export function lineShapes(links: readonly Link[], layout: Layout, origin: Point): Shape[] {
  const ordered = [...links].sort((a, b) => b.look.rank - a.look.rank)
  return ordered.flatMap((link) => {
    const points = (layout.routes.get(link.id) ?? []).map(({ x, y }) => ({ x: x + origin.x, y: y + origin.y }))
    if (points.length < 2) return []
    return [lineShape(points, link), ...arrowAt(points.at(-1), link)]
  })
}

function lineShape(points: readonly Point[], { look }: Link): PathShape {
  const stroke = paint({ stroke: look.colour, strokeWidth: look.width, dash: look.dash })
  return { kind: 'path', d: roundedPath(points), points, paint: stroke }
}

/** A path through points with rounded corners. */
export function roundedPath(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1]
      const after = points[index + 1]
      if (!before) return `M${num(point.x)} ${num(point.y)}`
      if (!after) return `L${num(point.x)} ${num(point.y)}`
      const start = towards(point, before)
      const end = towards(point, after)
      return `L${num(start.x)} ${num(start.y)}Q${num(point.x)} ${num(point.y)} ${num(end.x)} ${num(end.y)}`
    })
    .join('')
}

/** The point where the rounding of a corner begins, on the way from the corner to its neighbour. */
function towards(corner: Point, neighbour: Point): Point {
  const length = Math.hypot(neighbour.x - corner.x, neighbour.y - corner.y)
  const share = length === 0 ? 0 : Math.min(CORNER, length / 2) / length
  return { x: corner.x + (neighbour.x - corner.x) * share, y: corner.y + (neighbour.y - corner.y) * share }
}

/** The head of an arrow that points right, its tip at the end of a line; lines into a panel go on inside it. */
function arrowAt(tip: Point | undefined, link: Link): Shape[] {
  if (!tip || link.to.startsWith('zone-')) return []
  return [arrowHead(tip, link.look.colour, 5 + link.look.width)]
}

/** A filled triangle that points right. */
export function arrowHead({ x, y }: Point, colour: string, size: number): Shape {
  const half = num(size * 0.62)
  return path(`M${num(x)} ${num(y)}l${num(-size)} -${half}v${num(size * 1.24)}Z`, { fill: colour })
}
