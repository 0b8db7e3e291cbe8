import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Block, Reading, Unreadable } from '../../block.ts'
import { Extract } from '../extract.ts'
import { readText } from '../text.ts'
import { regionAt } from './columns.ts'
import { openPdf } from './engine.ts'
import { type Line, linesOfPage } from './line.ts'
import { type PageLines, withoutMargins } from './margins.ts'
import { piecesOf } from './piece.ts'
import { proseOf } from './prose.ts'
import { type Rule, rulesOf } from './rules.ts'
import { writeTable } from './table.ts'

/**
 * Reads the text of a PDF: what stands in columns as tables, the rest as text; headers, footers and page numbers left out.
 * A PDF of pictures holds no text to read.
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading | Unreadable> {
  let document: PDFDocumentProxy
  try {
    document = await openPdf(bytes)
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      return { rule: 'protected-file', why: 'is protected by a password. Save it without a password and try again.' }
    throw error
  }
  try {
    return await readPages(document)
  } finally {
    await document.loadingTask.destroy()
  }
}

async function readPages(document: PDFDocumentProxy): Promise<Reading | Unreadable> {
  const pages: PageLines[] = []
  const rules = new Map<number, readonly Rule[]>()
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const lines = linesOfPage(await piecesOf(page), number)
    pages.push({ lines, height: page.getViewport({ scale: 1 }).height })
    if (lines.filter((line) => line.segments.length > 1).length > 1) rules.set(number, await rulesOf(page))
    page.cleanup()
  }
  if (pages.every(({ lines }) => lines.length === 0)) return noText(document.numPages)
  return write(
    withoutMargins(pages).flatMap((page) => page.lines),
    rules,
  )
}

function noText(pages: number): Unreadable {
  const what = pages === 1 ? 'its page is a picture or blank' : `its ${pages} pages are pictures or blank`
  return {
    rule: 'no-text-layer',
    why: `has no text layer: ${what}. Have its text recognised (OCR) and save it as a searchable PDF, or as text, and try again.`,
  }
}

function write(lines: readonly Line[], rules: ReadonlyMap<number, readonly Rule[]>): Reading {
  const extract = new Extract()
  let prose: Line[] = []
  const close = () => {
    if (prose.length > 0) extract.append(below(readText(proseOf(prose)), extract.empty))
    prose = []
  }
  for (let index = 0; index < lines.length; ) {
    const region = regionAt(lines, index)
    const line = lines[index]
    if (region) {
      close()
      writeTable({ lines: lines.slice(region.from, region.to), columns: region.columns, rules }, extract)
    } else if (line) prose.push(line)
    index = region ? region.to : index + 1
  }
  close()
  return extract.reading()
}

/** The first heading of a text is its title; further on in a document it is one among others. */
function below(reading: Reading, opens: boolean): Reading {
  const titled = (block: Block): Block =>
    block.kind === 'heading' && block.level === 1 && !opens ? { ...block, level: 2 } : block
  return { ...reading, blocks: reading.blocks.map(titled) }
}
