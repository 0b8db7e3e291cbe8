import { type Box, num, type PathShape, path } from './scene.ts'

/** Diagonal lines that fill a box, `step` units apart: the sign of what is not disclosed, in any renderer. */
export function hatch(box: Box, step: number, colour: string): PathShape {
  const right = box.x + box.width
  const bottom = box.y + box.height
  const lines: string[] = []
  for (let offset = step; offset < box.width + box.height; offset += step) {
    const from = { x: Math.min(box.x + offset, right), y: box.y + Math.max(0, offset - box.width) }
    const to = { x: box.x + Math.max(0, offset - box.height), y: Math.min(box.y + offset, bottom) }
    lines.push(`M${num(from.x)} ${num(from.y)}L${num(to.x)} ${num(to.y)}`)
  }
  return path(lines.join(''), { stroke: colour, strokeWidth: 1 })
}
