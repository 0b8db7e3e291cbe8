import { deflateSync } from 'node:zlib'
import { word } from '../import/binary/word.ts'
import { workbook } from '../import/binary/workbook.ts'

const PARAGRAPH = '<w:p><w:r><w:t>a</w:t></w:r></w:p>'

/** Small files that want more time or memory than there is. */
export const BOMBS = {
  'far-cell.xlsx': () => workbook([{ name: 'Blad1', rows: [], raw: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }]),
  'blanks.xlsx': () => workbook([{ name: 'Blad1', rows: [['x'.repeat(300_000_000)]] }]),
  'paragraphs.docx': () => word(PARAGRAPH.repeat(2_000_000)),
  'blanks.docx': () => word(`<w:p><w:r><w:t>${'x'.repeat(300_000_000)}</w:t></w:r></w:p>`),
  'stream.pdf': () => onePage(deflateSync(Buffer.alloc(400_000_000, ' '), { level: 1 })),
  'text.pdf': () => onePage(deflateSync(`BT /F1 9 Tf ${'1 0 0 1 9 9 Tm (a) Tj '.repeat(4_000_000)} ET`)),
} satisfies Record<string, () => Buffer>

/** A PDF whose tree of pages is of no end: it says that it has many, goes round in a circle, or is nested deeply. */
export const ENDLESS = {
  'many-pages.pdf': () => pdfOf([CATALOG, '<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>', PAGE]),
  'circle.pdf': () => pdfOf([CATALOG, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2000000000 >>']),
  'nested.pdf': () =>
    pdfOf([
      CATALOG,
      ...Array.from({ length: 50_000 }, (_, index) => `<< /Type /Pages /Kids [${index + 3} 0 R] /Count 1 >>`),
      '<< /Type /Page /Parent 50001 0 R /MediaBox [0 0 595 842] >>',
    ]),
  'nested-array.pdf': () => pdfOf([CATALOG, `<< /Type /Pages /Kids ${'['.repeat(200_000)} /Count 1 >>`]),
} satisfies Record<string, () => Buffer>

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>'
const PAGE = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>'

/** A PDF of objects as they are; without a table of where they stand, which readers make themselves. */
function pdfOf(objects: readonly (string | Buffer)[]): Buffer {
  const parts = objects.flatMap((object, index) => [
    Buffer.from(`${index + 1} 0 obj\n`),
    Buffer.from(object),
    Buffer.from('\nendobj\n'),
  ])
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts, Buffer.from('trailer\n<< /Root 1 0 R >>\n%%EOF\n')])
}

/** A PDF of one page that draws what a packed stream says. */
function onePage(stream: Buffer): Buffer {
  const head = Buffer.from(`<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`)
  return pdfOf([
    CATALOG,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    PAGE,
    Buffer.concat([head, stream, Buffer.from('\nendstream')]),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ])
}
