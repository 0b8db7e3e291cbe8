import type { TextStyle } from '../drawing/paragraph.ts'
import { INK } from './palette.ts'

/** The sizes and weights of the diagram's text; the smallest prints at 7 points or more on an A3 page of 1,500 units. */
export const TYPE = {
  title: { size: 28, weight: 700, colour: INK.text },
  subtitle: { size: 13, weight: 400, colour: INK.soft },
  figure: { size: 30, weight: 700, colour: INK.text },
  caption: { size: 11, weight: 400, colour: INK.soft },
  column: { size: 13, weight: 600, colour: INK.soft },
  sender: { size: 17, weight: 700, colour: INK.text },
  place: { size: 12, weight: 700, colour: INK.text },
  name: { size: 12.5, weight: 600, colour: INK.text },
  body: { size: 11, weight: 400, colour: INK.text },
  label: { size: 10, weight: 600, colour: INK.soft },
  small: { size: 10, weight: 400, colour: INK.soft },
  country: { size: 14, weight: 700, colour: INK.text },
} as const satisfies Record<string, TextStyle>

/** A style in another colour. */
export function inColour(style: TextStyle, colour: string): TextStyle {
  return { ...style, colour }
}
