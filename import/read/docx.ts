import mammoth from 'mammoth'
import type { Reading, Unreadable } from '../block.ts'
import { readHtml } from './html/index.ts'

/** What Word calls a title is one, beside the headings. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"]

/** Reads a Word document as the page that mammoth makes of it: headings, lists, tables; deleted text and comments left out. */
export async function readDocx(bytes: Uint8Array): Promise<Reading | Unreadable> {
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  )
  const reading = readHtml(html)
  return reading.text.trim() === ''
    ? { rule: 'empty-file', why: 'holds no words: there is nothing to read.' }
    : { text: reading.text, blocks: reading.blocks }
}
