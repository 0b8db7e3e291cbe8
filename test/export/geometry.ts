import type { Box, PathShape, Scene, TextShape } from '../../server/export/drawing/scene.ts'

/** How far a glyph may stand out of what counts as its box: measured widths have slack, accents do not collide. */
const TOLERANCE = 0.51

/** The texts of a scene. */
export function textsOf(scene: Scene): TextShape[] {
  return scene.shapes.filter((shape) => shape.kind === 'text')
}

/** The routed lines of a scene. */
export function linesOf(scene: Scene): PathShape[] {
  return scene.shapes.filter((shape) => shape.kind === 'path').filter((shape) => shape.points.length > 1)
}

/** The box that a text takes, from the top of its capitals to its descenders. */
export function boxOf(text: TextShape): Box {
  return { x: text.x, y: text.baseline - text.size * 0.8, width: text.width, height: text.size * 1.02 }
}

/** True where two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  const apart = a.x + a.width <= b.x + TOLERANCE || b.x + b.width <= a.x + TOLERANCE
  return !(apart || a.y + a.height <= b.y + TOLERANCE || b.y + b.height <= a.y + TOLERANCE)
}

/** True where a box holds another. */
export function holds(outer: Box, inner: Box): boolean {
  const across = inner.x >= outer.x - TOLERANCE && inner.x + inner.width <= outer.x + outer.width + TOLERANCE
  return across && inner.y >= outer.y - TOLERANCE && inner.y + inner.height <= outer.y + outer.height + TOLERANCE
}

/** The straight pieces of a line as boxes without a breadth. */
export function segmentsOf(line: PathShape): Box[] {
  return line.points.slice(1).map((to, index) => {
    const from = line.points[index] ?? to
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    }
  })
}

/** Everything wrong with a scene in words: overlapping text, text outside its box or the page, lines through text. */
export function faultsOf(scene: Scene): string[] {
  const texts = textsOf(scene)
  const page = { x: 0, y: 0, width: scene.width, height: scene.height }
  const faults: string[] = []
  for (const [index, text] of texts.entries()) {
    const own = boxOf(text)
    if (!holds(text.inside, own)) faults.push(`"${text.text}" leaves its box`)
    if (!holds(page, own)) faults.push(`"${text.text}" leaves the page`)
    for (const other of texts.slice(index + 1)) {
      if (overlap(own, boxOf(other))) faults.push(`"${text.text}" overlaps "${other.text}"`)
    }
  }
  const segments = linesOf(scene).flatMap(segmentsOf)
  for (const text of texts) {
    if (segments.some((segment) => overlap(boxOf(text), segment))) faults.push(`a line crosses "${text.text}"`)
  }
  return faults
}
