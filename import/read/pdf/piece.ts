import type { PDFPageProxy } from 'pdfjs-dist'
import { tidy } from '../html/words.ts'

/** A stretch of text as the page draws it. Lengths are in points, `y` (of the baseline) counts downwards from the top. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly font: string
}

/** The text that a page shows upright. What stands on its side or upside down (stamps, marks along the edge) is left out. */
export async function piecesOf(page: PDFPageProxy): Promise<Piece[]> {
  const { transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item)) return []
    const text = withBullet(tidy(item.str))
    const [a, b, , d, x, y] = multiply(transform, item.transform)
    const size = Math.abs(d)
    if (text === '' || a <= 0 || Math.abs(b) > 0.05 * a || !(size > 0)) return []
    return [{ text, left: x, right: x + item.width, y, size, font: item.fontName }]
  })
}

/** Bullets of symbol fonts stand in the private part of Unicode. */
function withBullet(text: string): string {
  return text.replace(/^[\ue000-\uf8ff](?=\s|$)/u, '•')
}

type Matrix = readonly [number, number, number, number, number, number]

/** First `second`, then `first`. */
export function multiply(first: readonly number[], second: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
