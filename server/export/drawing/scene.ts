/** A point in user units, y downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** An axis-parallel rectangle in user units. */
export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** How a shape is filled and stroked; null leaves it out. Dashes as in SVG: lengths of stroke and gap. */
export interface Paint {
  readonly fill: string | null
  readonly stroke: string | null
  readonly strokeWidth: number
  readonly dash: readonly number[]
}

/** A rectangle, with rounded corners where `radius` is above 0. */
export interface RectShape {
  readonly kind: 'rect'
  readonly box: Box
  readonly radius: number
  readonly paint: Paint
}

/** A path in SVG path syntax (M, L, Q, A and Z, absolute); `points` are the corners of an edge, empty for other paths. */
export interface PathShape {
  readonly kind: 'path'
  readonly d: string
  readonly points: readonly Point[]
  readonly paint: Paint
}

/** The three weights that are measured and drawn. */
export type Weight = 400 | 600 | 700

/**
 * One line of text, left-aligned at `x`. `width` is its measured width, `inside` the box that it must not leave. `follows`: a
 * renderer that sets text itself starts it this far behind the end of the text before it, where that font puts the end.
 */
export interface TextShape {
  readonly kind: 'text'
  readonly x: number
  readonly baseline: number
  readonly width: number
  readonly size: number
  readonly weight: Weight
  readonly colour: string
  readonly text: string
  readonly inside: Box
  readonly follows?: number
}

/** One thing to paint. */
export type Shape = RectShape | PathShape | TextShape

/** A picture as plain data, in painting order: what an SVG writer, a PDF painter and a test all read. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly language: string
  readonly title: string
  readonly description: string
  readonly shapes: readonly Shape[]
}

const NO_PAINT: Paint = { fill: null, stroke: null, strokeWidth: 0, dash: [] }

/** A paint from the parts that matter. */
export function paint(parts: Partial<Paint>): Paint {
  return { ...NO_PAINT, ...parts }
}

/** A rectangle shape. */
export function rect(box: Box, radius: number, parts: Partial<Paint>): RectShape {
  return { kind: 'rect', box, radius, paint: paint(parts) }
}

/** A path shape that is no edge. */
export function path(d: string, parts: Partial<Paint>): PathShape {
  return { kind: 'path', d, points: [], paint: paint(parts) }
}

/** A number as it stands in a picture: at most two decimals, never in exponent form. */
export function num(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(Object.is(rounded, -0) ? 0 : rounded)
}
