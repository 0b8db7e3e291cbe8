import { contentTypes, relations, xml, xmlFile } from './xml.ts'
import { zip } from './zip.ts'

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const STYLES = xmlFile(
  `<w:styles xmlns:w="${MAIN}">${[
    ['Title', 'Title'],
    ['Heading1', 'heading 1'],
    ['Heading2', 'heading 2'],
  ]
    .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
    .join('')}</w:styles>`,
)

/** Makes a Word file whose body is made of the parts below. */
export function word(...body: readonly string[]): Buffer {
  return zip({
    '[Content_Types].xml': contentTypes({
      'word/document.xml': 'wordprocessingml.document.main',
      'word/styles.xml': 'wordprocessingml.styles',
    }),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([['rId1', 'styles', 'styles.xml']]),
    'word/styles.xml': STYLES,
    'word/document.xml': xmlFile(`<w:document xmlns:w="${MAIN}"><w:body>${body.join('')}</w:body></w:document>`),
  })
}

/** A paragraph, of a style where one is given. */
export function paragraph(text: string, style?: 'Title' | 'Heading1' | 'Heading2'): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r></w:p>`
}

/** A table; a line feed in a cell begins a new paragraph in it. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (words: string) =>
    `<w:tc>${words
      .split('\n')
      .map((line) => paragraph(line))
      .join('')}</w:tc>`
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}
