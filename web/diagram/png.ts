import { DASHES } from '../picture/look.ts'
import type { Basis } from '../picture/picture.ts'
import type { Layout } from './layout.ts'
import { FONT } from './measure.ts'
import type { Palette } from './palette.ts'

/** What stands around the picture in its file, so that it can be read without the page. */
export interface Captions {
  title: string
  subtitle: string
  headings: string[]
  /** The lines into the company, with what they mean. */
  lines: { basis: Basis; name: string }[]
  notes: string[]
}

const SCALE = 2
const MARGIN = 32
const TOP = 104
const NOTE = 20
const SWATCH = 40

function write(context: CanvasRenderingContext2D, text: string, x: number, y: number, font: string, colour: string): void {
  context.font = `${font} ${FONT}`
  context.fillStyle = colour
  context.fillText(text, x, y)
}

function drawLines(context: CanvasRenderingContext2D, lines: Captions['lines'], y: number, palette: Palette): void {
  let x = MARGIN
  for (const { basis, name } of lines) {
    context.strokeStyle = palette.bases[basis]
    context.lineWidth = 2.5
    context.setLineDash([...DASHES[basis]])
    context.beginPath()
    context.moveTo(x, y - 4)
    context.lineTo(x + SWATCH, y - 4)
    context.stroke()
    write(context, name, x + SWATCH + 8, y, '400 12px', palette.text)
    x += SWATCH + 8 + context.measureText(name).width + 22
  }
}

/** A picture with title, column headings and notes, as a PNG file. */
export async function captionedPng(
  image: Blob,
  layout: Layout,
  columnWidth: number,
  captions: Captions,
  palette: Palette,
): Promise<Blob> {
  const bitmap = await createImageBitmap(image)
  const canvas = document.createElement('canvas')
  const [width, height] = [bitmap.width / SCALE, bitmap.height / SCALE]
  canvas.width = (width + MARGIN * 2) * SCALE
  canvas.height = (TOP + height + MARGIN + NOTE * (captions.notes.length + 1) + MARGIN) * SCALE
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser gave no canvas to draw on.')
  context.scale(SCALE, SCALE)
  context.fillStyle = palette.surface
  context.fillRect(0, 0, canvas.width, canvas.height)
  write(context, captions.title, MARGIN, 40, '600 20px', palette.text)
  write(context, captions.subtitle, MARGIN, 62, '400 13px', palette.muted)
  context.textAlign = 'center'
  const step = (layout.width - columnWidth) / Math.max(1, captions.headings.length - 1)
  const left = MARGIN + (width - layout.width) / 2 + columnWidth / 2
  for (const [index, heading] of captions.headings.entries())
    write(context, heading, left + index * step, 94, '600 13px', palette.muted)
  context.textAlign = 'left'
  context.drawImage(bitmap, MARGIN, TOP, width, height)
  drawLines(context, captions.lines, TOP + height + MARGIN, palette)
  for (const [index, note] of captions.notes.entries())
    write(context, note, MARGIN, TOP + height + MARGIN + (index + 1) * NOTE, '400 12px', palette.muted)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture became no file.'))), 'image/png'),
  )
}

/** Saves a file through the browser. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
