import { plainText } from './plain-text.ts'
import { num, type Paint, type PathShape, type RectShape, type Scene, type Shape, type TextShape } from './scene.ts'

const FAMILY = "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand in XML, in an element or an attribute. */
export function escapeXml(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

function paintOf(paint: Paint): string {
  const stroke = paint.stroke === null ? '' : ` stroke="${paint.stroke}" stroke-width="${num(paint.strokeWidth)}"`
  const dash = paint.dash.length === 0 ? '' : ` stroke-dasharray="${paint.dash.map(num).join(' ')}"`
  return ` fill="${paint.fill ?? 'none'}"${stroke}${dash}`
}

function rectOf({ box, radius, paint }: RectShape): string {
  const corners = radius > 0 ? ` rx="${num(radius)}"` : ''
  const place = `x="${num(box.x)}" y="${num(box.y)}" width="${num(box.width)}" height="${num(box.height)}"`
  return `<rect ${place}${corners}${paintOf(paint)}/>`
}

function pathOf({ d, paint }: PathShape): string {
  return `<path d="${d}"${paintOf(paint)}/>`
}

function textOf(shape: TextShape, next: Shape | undefined): string {
  const tail = next?.kind === 'text' && next.follows !== undefined ? tailOf(next, next.follows) : ''
  const weight = shape.weight === 400 ? '' : ` font-weight="${shape.weight}"`
  const place = `x="${num(shape.x)}" y="${num(shape.baseline)}" font-size="${num(shape.size)}"`
  return `<text ${place}${weight} fill="${shape.colour}">${escapeXml(shape.text)}${tail}</text>`
}

function tailOf(shape: TextShape, gap: number): string {
  const style = `dx="${num(gap)}" font-size="${num(shape.size)}" font-weight="${shape.weight}" fill="${shape.colour}"`
  return `<tspan ${style}>${escapeXml(shape.text)}</tspan>`
}

function shapeOf(shape: Shape, next: Shape | undefined): string {
  if (shape.kind === 'rect') return rectOf(shape)
  if (shape.kind === 'path') return pathOf(shape)
  return shape.follows === undefined ? textOf(shape, next) : ''
}

/** Writes a scene as a self-contained SVG for an A3 landscape page: text stays text, nothing is loaded, nothing runs. */
export function svgOf(scene: Scene): string {
  const size = `width="420mm" height="297mm" viewBox="0 0 ${num(scene.width)} ${num(scene.height)}"`
  const spoken = 'role="img" aria-labelledby="title description"'
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${spoken} xml:lang="${scene.language}" lang="${scene.language}">`,
    `<title id="title">${escapeXml(scene.title)}</title>`,
    `<desc id="description">${escapeXml(scene.description)}</desc>`,
    `<g font-family="${FAMILY}" stroke-linejoin="round">`,
    ...scene.shapes.map((shape, index) => shapeOf(shape, scene.shapes[index + 1])).filter((line) => line !== ''),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}
