import { contentTypes, relations, xml, xmlFile } from './xml.ts'
import { zip } from './zip.ts'

/** A value of a cell; a date is a day. */
export type Value = string | number | boolean | Date | null

export interface SheetContent {
  readonly name: string
  readonly rows: readonly (readonly Value[])[]
  readonly hidden?: boolean
  /** Ranges such as "A1:C1". */
  readonly merged?: readonly string[]
  /** What stands between the rows and the end of the sheet's data, as it is. */
  readonly raw?: string
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Makes an Excel file of sheets. */
export function workbook(sheets: readonly SheetContent[]): Buffer {
  const names = sheets.map(({ name, hidden }, index) => {
    const state = hidden ? ' state="hidden"' : ''
    return `<sheet name="${xml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`
  })
  const parts = sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)] as const)
  return zip({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': 'spreadsheetml.sheet.main',
      'xl/styles.xml': 'spreadsheetml.styles',
      ...Object.fromEntries(parts.map(([part]) => [part, 'spreadsheetml.worksheet'])),
    }),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': xmlFile(`<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['rIdStyles', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(parts),
  })
}

/** Style 0 is plain, style 1 a date. */
const STYLES = xmlFile(
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
)

function sheetXml({ rows, merged = [], raw = '' }: SheetContent): string {
  const lines = rows.map((row, index) => {
    const cells = row.map((value, column) => cellXml(value, `${letters(column)}${index + 1}`))
    return `<row r="${index + 1}">${cells.join('')}</row>`
  })
  const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('')
  const mergeCells = merges === '' ? '' : `<mergeCells count="${merged.length}">${merges}</mergeCells>`
  return xmlFile(`<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}${raw}</sheetData>${mergeCells}</worksheet>`)
}

function cellXml(value: Value, at: string): string {
  if (value === null) return ''
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`
  if (value instanceof Date) return `<c r="${at}" s="1"><v>${value.getTime() / 86_400_000 + 25_569}</v></c>`
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}
