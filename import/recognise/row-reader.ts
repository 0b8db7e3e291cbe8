import type { Span } from '../place.ts'
import { isPlaces } from './column-content.ts'
import { type Cells, type Column, namingColumn } from './columns.ts'
import { recogniseDisclosures } from './disclosures.ts'
import type { Findings } from './findings.ts'
import { recogniseColumn } from './mixed-cells.ts'
import { splitRecipients } from './recipients.ts'
import { isLabelled } from './record-columns.ts'
import type { Row } from './table-rows.ts'

/** Reads one row after the other; a row whose naming cell is blank goes on with the flow above it. */
export class RowReader {
  private flow: number | null = null
  /** The place that a title row gives for all rows below it. */
  private place: Span | null = null
  private readonly findings: Findings

  constructor(findings: Findings) {
    this.findings = findings
  }

  /** Takes a row of a table: a title of what follows, or a record; nothing where no header has told its columns. */
  take(row: Row, columns: readonly Column[] | null): void {
    if (row.title) this.title(row.title)
    else if (columns && !isLabelled(row.own, columns, this.findings.lexicons)) this.read(row, columns)
  }

  private title(words: Span): void {
    this.place = isPlaces(words.text, this.findings.lexicons) ? words : null
    this.flow = null
  }

  /** Reads a row as a record. */
  read({ own, filled }: Row, columns: readonly Column[]): void {
    if (own.some((cell, at) => cell && !columns[at]?.includes('retention') && isOver(cell.text))) return
    const naming = namingColumn(columns)
    const name = naming >= 0 ? own[naming] : undefined
    if (naming >= 0 && !name?.text) {
      if (this.flow === null) return
      this.findings.extendFlow(this.flow, wordsOf(own))
      this.cells(own, columns, this.flow, naming, wordsOf(own))
      return
    }
    const column = columns[naming] ?? []
    const names =
      name && column.length === 1 && column[0] === 'recipient' ? splitRecipients(name, this.findings.lexicons) : [name]
    for (const one of names) this.record(one, column, { own, filled, title: null }, columns)
  }

  private record(name: Span | undefined, column: Column, row: Row, columns: readonly Column[]): void {
    this.flow = this.findings.openFlow(wordsOf(row.own))
    if (name) recogniseColumn(column, name, this.flow, this.findings)
    this.cells(row.filled, columns, this.flow, namingColumn(columns), wordsOf(row.own))
    const located = columns.some((other) => other.includes('location') || other.includes('transfer'))
    if (this.place && !located) this.findings.add('location', this.place, this.flow)
  }

  private cells(row: Cells, columns: readonly Column[], flow: number, naming: number, words: readonly Span[]): void {
    const disclosed = row.filter((cell, at): cell is Span => cell !== undefined && columns[at]?.[0] === 'recipients')
    const transfer = recogniseDisclosures(disclosed, words, flow, this.findings)
    for (const [at, column] of columns.entries()) {
      const cell = row[at]
      const target = column.includes('transfer') || column.includes('mechanism') ? transfer : flow
      if (at !== naming && cell && cell.text !== '') recogniseColumn(column, cell, target, this.findings)
    }
  }
}

/** "Behandles ikke længere", "No longer used": what a row says that is not done any more states no flow. */
function isOver(words: string): boolean {
  return words.length <= 80 && OVER.test(words)
}

const OVER =
  /^(?:(?:används|anlitas|behandlas|utförs|is |are )? ?(?:inte längre|no longer)|(?:behandles|bruges|brukes|anvendes|benyttes|udføres|utføres)? ?ikke (?:længere|lenger)|(?:wird|werden)? ?nicht mehr)(?! (?:än|than|end|enn|als))(?!\p{L})|^(?:avslutad|avvecklad|upphört|borttagen|ophørt|opphørt|avsluttet|fjernet|discontinued|terminated|removed|inactive|eingestellt|entfernt|beendet)[.!]?(?:[ (,:–-]{1,3}\p{L}{0,10}[ .]{0,2}\d[^,;]{0,20})?$/iu

function wordsOf(row: Cells): Span[] {
  return row.filter((cell) => cell !== undefined)
}
