import PDFDocument from 'pdfkit'

type Document = InstanceType<typeof PDFDocument>

/** Draws a PDF. Nothing in it depends on the day or on chance. */
export function portable(draw: (document: Document) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', info: { CreationDate: new Date(0), ModDate: new Date(0) }, ...options })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const made = new Promise<Buffer>((resolve, reject) => {
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })
  draw(document)
  document.end()
  return made
}

export interface TableLook {
  /** Where the columns begin, in points, and where the last one ends. */
  readonly edges: readonly number[]
  readonly size?: number
  /** Room above and below the words of a cell, in points. */
  readonly padding?: number
  /** Draw lines between the rows. */
  readonly ruled?: boolean
  /** Set words in the middle of their cell's height. */
  readonly centred?: boolean
}

/** Draws a table whose cells wrap in their columns; begins a new page, with the header again, where the page ends. */
export function drawTable(document: Document, rows: readonly (readonly string[])[], look: TableLook): void {
  const { edges, size = 9, padding = 4, ruled = false, centred = false } = look
  const width = (column: number) => (edges[column + 1] ?? 0) - (edges[column] ?? 0) - 8
  document.fontSize(size)
  const heightOf = (row: readonly string[]) =>
    Math.max(...row.map((words, column) => document.heightOfString(words, { width: width(column) }))) + 2 * padding
  const draw = (row: readonly string[], height: number) => {
    const top = document.y
    for (const [column, words] of row.entries()) {
      const free = height - 2 * padding - document.heightOfString(words, { width: width(column) })
      document.text(words, (edges[column] ?? 0) + 4, top + padding + (centred ? free / 2 : 0), { width: width(column) })
    }
    document.x = edges[0] ?? 0
    document.y = top + height
    if (ruled)
      document
        .moveTo(edges[0] ?? 0, document.y)
        .lineTo(edges.at(-1) ?? 0, document.y)
        .stroke()
  }
  for (const [index, row] of rows.entries()) {
    const height = heightOf(row)
    if (document.y + height > document.page.height - document.page.margins.bottom) {
      document.addPage()
      if (index > 0 && rows[0]) draw(rows[0], heightOf(rows[0]))
    }
    draw(row, height)
  }
}
