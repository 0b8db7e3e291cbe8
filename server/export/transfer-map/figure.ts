import type { Box, Shape } from '../drawing/scene.ts'

/** A box of the diagram with its size known: ports by name as offsets from its top, and a painter for when it has a place. */
export interface Figure {
  readonly id: string
  readonly column: number
  readonly width: number
  readonly height: number
  readonly west: ReadonlyMap<string, number>
  readonly east: ReadonlyMap<string, number>
  readonly shapes: (x: number, y: number) => Shape[]
}

/** A line of the diagram: from a port of one figure to a port of another. */
export interface Link {
  readonly id: string
  readonly from: string
  readonly fromPort: string
  readonly to: string
  readonly toPort: string
  readonly look: { readonly colour: string; readonly width: number; readonly dash: readonly number[]; readonly rank: number }
}

/** Offsets of ports spread evenly around the middle of a side. */
export function spreadPorts(names: readonly string[], height: number, step: number): Map<string, number> {
  const first = height / 2 - ((names.length - 1) * step) / 2
  return new Map(names.map((name, index) => [name, first + index * step]))
}

/** A box of the same middle, `by` units smaller on every side. */
export function inset(box: Box, by: number): Box {
  return { x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - 2 * by }
}
