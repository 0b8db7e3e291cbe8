import type { Flow, StatedTerm } from '../../server/api/contract.ts'
import { type Language, labelIn, type Messages } from '../messages/index.ts'
import { carriesNothing } from '../picture/boxes.ts'
import { zoneShortName } from '../picture/zone.ts'

export const TABLE_COLUMNS = ['subject', 'item', 'company', 'recipient', 'country', 'basis', 'source'] as const
export type TableColumn = (typeof TABLE_COLUMNS)[number]

/** A cell: what the document states, or in words that it does not. */
export interface Cell {
  values: string[]
  /** What to write where there are no values. */
  empty: string
}

/** A row of the table: one flow. */
export type Row = Record<TableColumn, Cell>

const marked = (term: StatedTerm, name: string, messages: Messages): string => {
  if (term.certainty === 'stated') return name
  return `${name} (${term.certainty === 'possible' ? messages.certaintyPossible : messages.certaintyInferred})`
}

/** The company whose flow it is: the one that collects, or the one that sends. */
export const companyOf = (flow: Flow): string => (flow.kind === 'activity' ? flow.to.name : (flow.from?.name ?? ''))

function recipientOf(flow: Flow): string[] {
  if (flow.kind === 'activity') return []
  const written = flow.service ?? flow.name
  const name = written && written.toLowerCase() !== flow.to.name.toLowerCase() ? `${flow.to.name} (${written})` : flow.to.name
  return [flow.condition ? `${name}: ${flow.condition}` : name]
}

/** A heading of the table. */
export const tableColumnName = (column: TableColumn, messages: Messages): string =>
  ({
    subject: messages.columnSubject,
    item: messages.columnItem,
    company: messages.columnCompany,
    recipient: messages.columnRecipient,
    country: messages.columnCountry,
    basis: messages.columnBasis,
    source: messages.columnSource,
  })[column]

/** A flow as a row; the chosen item comes first among its items. */
export function rowOf(flow: Flow, chosenItem: string | null, messages: Messages, language: Language): Row {
  const names = (terms: readonly StatedTerm[]) => terms.map((term) => marked(term, labelIn(term.label, language), messages))
  const items = [...flow.items].sort((a, b) => Number(b.id === chosenItem) - Number(a.id === chosenItem))
  const notApplicable = flow.kind === 'activity' ? '–' : messages.notStated
  const countries = flow.countries.map((country) =>
    marked(country, `${labelIn(country.label, language)}, ${zoneShortName(country.zone, messages)}`, messages),
  )
  const bases = flow.bases.map((basis) =>
    marked(basis, `${labelIn(basis.label, language)}${basis.article ? ` ${basis.article}` : ''}`, messages),
  )
  return {
    subject: { values: names(flow.subjects), empty: messages.notStated },
    item: {
      values: names([...items, ...flow.categories]),
      empty: carriesNothing(flow) ? messages.ghostNone : messages.ghostItem,
    },
    company: { values: [companyOf(flow)].filter(Boolean), empty: messages.ghostSender },
    recipient: { values: recipientOf(flow), empty: '–' },
    country: { values: countries, empty: notApplicable === '–' ? '–' : messages.ghostCountry },
    basis: { values: bases, empty: messages.notStated },
    source: { values: [`${flow.document.title ?? flow.document.name}, ${messages.line(flow.evidence.line)}`], empty: '' },
  }
}

/** A cell as one text. */
export const cellText = (cell: Cell): string => cell.values.join(', ') || cell.empty

/** The rows as tab-separated values with headings, for a spreadsheet. */
export function toTsv(rows: readonly Row[], messages: Messages): string {
  const clean = (text: string) => {
    const flat = text.replace(/[\t\r\n]+/g, ' ')
    // A spreadsheet would take such a text for a formula.
    return /^[=+\-@]/.test(flat) && flat.length > 1 ? `'${flat}` : flat
  }
  const head = TABLE_COLUMNS.map((column) => tableColumnName(column, messages))
  return [head, ...rows.map((row) => TABLE_COLUMNS.map((column) => clean(cellText(row[column]))))]
    .map((cells) => cells.join('\t'))
    .join('\n')
}
