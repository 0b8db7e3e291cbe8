import type { Extract } from './extract.ts'
import { linesOf } from './json-values.ts'

/** Writes rows of cells as a table, the first of them its header. */
export function writeRows(rows: readonly (readonly string[])[], extract: Extract): void {
  const table = rows.map((row) => {
    const cells = row.map((words, column) => {
      if (column > 0) extract.write('\t')
      return { span: extract.put(words), column, columnSpan: 1, rowSpan: 1 }
    })
    extract.write('\n')
    return cells
  })
  extract.add({ kind: 'table', rows: table, flattened: false })
}

/** Writes a table of records without the columns that none of them fills; nothing where there are no records. */
export function writeTable(header: readonly string[], records: readonly (readonly string[])[], extract: Extract): void {
  if (records.length === 0) return
  const filled = [...header.keys()].filter((column) => records.some((record) => (record[column] ?? '') !== ''))
  writeRows(
    [header, ...records].map((row) => filled.map((column) => row[column] ?? '')),
    extract,
  )
}

/** Writes one line as a title. */
export function writeHeading(words: string, level: number, extract: Extract): void {
  const line = words.replace(/\s+/gu, ' ').trim()
  if (line !== '') extract.add({ kind: 'heading', level, span: extract.put(line) })
}

/** Writes one line of running text. */
export function writeParagraph(words: string, extract: Extract): void {
  extract.add({ kind: 'paragraph', span: extract.put(words) })
}

/** Writes one line for each of the words, as a list below the line that introduces them; nothing where there are none. */
export function writeList(introduction: string | null, words: readonly string[], extract: Extract): void {
  const told = words.filter((each) => each !== '')
  if (told.length === 0) return
  if (introduction !== null) writeParagraph(introduction, extract)
  const items = told.map((each) => {
    extract.write('• ')
    const span = extract.put(each)
    extract.write('\n')
    return { span, level: 0 }
  })
  extract.add({ kind: 'list', items })
}

/** Writes labels with their values, a line each. */
export function writeLabels(entries: readonly (readonly [label: string, values: string])[], extract: Extract): void {
  const line = (words: string) => {
    const span = extract.put(words)
    extract.write('\n')
    return span
  }
  const written = entries.map(([label, values]) => ({ label: line(label), values: linesOf(values).map(line) }))
  extract.add({ kind: 'group', entries: written })
}
