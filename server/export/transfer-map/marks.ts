import type { Zone } from '../../api/contract.ts'
import { num, type Paint, path, type Shape } from '../drawing/scene.ts'
import { INK, ZONE_LOOK } from './palette.ts'

/** The mark of a zone, in a square of `size` around its centre: octagon, triangle, ring with a dot, diamond or circle. */
export function zoneMark(zone: Zone, x: number, y: number, size: number): Shape[] {
  const { ink, mark } = ZONE_LOOK[zone]
  const half = size / 2
  const solid: Partial<Paint> = { fill: ink }
  if (mark === 'octagon') return [polygon(x, y, half, 8, Math.PI / 8, solid)]
  if (mark === 'triangle') return [polygon(x, y + half * 0.2, half * 1.15, 3, -Math.PI / 2, solid)]
  if (mark === 'diamond') return [polygon(x, y, half, 4, 0, { fill: INK.paper, stroke: ink, strokeWidth: 1.6 })]
  if (mark === 'circle') return [circle(x, y, half * 0.8, { fill: INK.paper, stroke: ink, strokeWidth: 1.6 })]
  return [
    circle(x, y, half * 0.85, { fill: INK.paper, stroke: ink, strokeWidth: 1.4, dash: [2, 1.6] }),
    circle(x, y, half * 0.28, solid),
  ]
}

function polygon(x: number, y: number, radius: number, corners: number, turn: number, paint: Partial<Paint>): Shape {
  const points = Array.from({ length: corners }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / corners
    return `${num(x + radius * Math.cos(angle))} ${num(y + radius * Math.sin(angle))}`
  })
  return path(`M${points.join('L')}Z`, paint)
}

function circle(x: number, y: number, radius: number, paint: Partial<Paint>): Shape {
  const r = num(radius)
  return path(
    `M${num(x - radius)} ${num(y)}A${r} ${r} 0 1 1 ${num(x + radius)} ${num(y)}A${r} ${r} 0 1 1 ${num(x - radius)} ${num(y)}Z`,
    paint,
  )
}
