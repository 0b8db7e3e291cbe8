import { drawTable, portable } from './portable.ts'
import { paragraph, table, word } from './word.ts'
import { workbook } from './workbook.ts'

/** A title and a table: what the documents of the same content in every format hold. */
export interface Content {
  readonly title: string
  readonly rows: readonly (readonly string[])[]
}

/** Reads such a document from its form as text: a title, a blank line, and a table with tabs. */
export function contentOf(text: string): Content {
  const [title = '', ...lines] = text.split('\n').filter((line) => line !== '')
  return { title, rows: lines.map((line) => line.split('\t')) }
}

/** The same content as Excel, Word and PDF. */
export async function binaryFormats({ title, rows }: Content): Promise<Readonly<Record<'xlsx' | 'docx' | 'pdf', Buffer>>> {
  const columns = rows[0]?.length ?? 1
  const edges = Array.from({ length: columns + 1 }, (_, column) => 60 + (column * 720) / columns)
  return {
    xlsx: workbook([{ name: 'Blad1', rows: [[title], [], ...rows] }]),
    docx: word(paragraph(title, 'Title'), table(rows), paragraph('')),
    pdf: await portable(
      (document) => {
        document.fontSize(16).text(title, 60, 72)
        document.moveDown(1)
        drawTable(document, rows, { edges, ruled: true })
      },
      { layout: 'landscape' },
    ),
  }
}
