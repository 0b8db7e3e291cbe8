import readXlsxFile from 'read-excel-file/universal'
import type { Cell, Reading, Unreadable } from '../../block.ts'
import { Extract } from '../extract.ts'
import { blocksOfRows } from '../rows.ts'
import { cellWords } from './cell-words.ts'
import { type Merge, MergedCells } from './merges.ts'
import { sheetPartsOf } from './parts.ts'

/** What Excel and others call a sheet that nobody has named; such a name says nothing. */
const UNNAMED = /^(?:sheet|blad|ark|tabelle|feuille?|hoja|foglio|planilha|taul|arkusz|list|лист)\s?\d{1,3}$/iu

/** Reads every sheet of a workbook that is not hidden. Each opens with its name; blank rows end a table. */
export async function readXlsx(bytes: Uint8Array): Promise<Reading | Unreadable> {
  const sheets = await readXlsxFile(new Blob([new Uint8Array(bytes)]))
  const parts = sheetPartsOf(bytes)
  const extract = new Extract()
  for (const [index, { sheet, data }] of sheets.entries()) {
    const { hidden, merges } = parts[index] ?? { hidden: false, merges: [] }
    // A sheet that is a chart has no rows.
    if (hidden || !Array.isArray(data)) continue
    const rows = data.map((row) => row.map(cellWords))
    if (rows.every((row) => row.every((words) => words === ''))) continue
    const opens = extract.empty
    const name = sheet.replace(/\s+/gu, ' ').trim()
    if (name !== '' && !UNNAMED.test(name)) extract.add({ kind: 'heading', level: opens ? 1 : 2, span: extract.put(name) })
    writeSheet(rows, merges, extract)
  }
  const reading = extract.reading()
  return reading.blocks.length > 0 ? reading : { rule: 'empty-file', why: 'has no filled cell on a sheet that is shown.' }
}

function writeSheet(rows: readonly string[][], merges: readonly Merge[], extract: Extract): void {
  const merged = new MergedCells(rows, merges)
  let part: Cell[][] = []
  let opens = extract.empty
  const close = () => {
    if (part.length > 0) extract.addAll(blocksOfRows(part, opens))
    if (part.length > 0) opens = false
    part = []
  }
  for (const [index, row] of rows.entries()) {
    const blank = row.every((words, column) => words === '' && merged.at(index, column) === null)
    if (blank) close()
    else part.push(writeRow(row, index, merged, extract))
  }
  close()
}

function writeRow(row: readonly string[], index: number, merged: MergedCells, extract: Extract): Cell[] {
  const cells = row.slice(0, widthOf(row, index, merged)).map((words, column): Cell => {
    const merge = merged.at(index, column)
    const known = merge ? merged.spanOf(merge) : null
    if (!known && column > 0) extract.write('\t')
    const span = known ?? extract.put(words)
    if (!merge) return { span, column, columnSpan: 1, rowSpan: 1 }
    merged.written(merge, span)
    return { span, column, columnSpan: merge.right - column + 1, rowSpan: merge.bottom - index + 1 }
  })
  extract.write('\n')
  return cells
}

/** How many cells of a row there are up to its last one that is filled. */
function widthOf(row: readonly string[], index: number, merged: MergedCells): number {
  let width = row.length
  while (width > 0 && row[width - 1] === '' && merged.at(index, width - 1) === null) width -= 1
  return width
}
