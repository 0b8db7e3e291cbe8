import type { TermKind } from './term.ts'
import { listOf } from './tsv.ts'

/** What a line of a person's own vocabulary can add words to. */
export type OwnKind = TermKind | 'place' | 'vendor' | 'header'

/** One line of a person's own vocabulary, as it was written. */
export interface OwnLine {
  /** Counted from 1. */
  readonly line: number
  readonly kind: OwnKind
  readonly id: string
  readonly words: readonly string[]
  readonly label: { readonly en: string; readonly sv: string }
  readonly parent: string
  readonly legalName: string
  readonly country: string
}

/** What is wrong with a line, and what to do. */
export interface LineError {
  readonly line: number
  readonly message: string
}

const COLUMNS = ['kind', 'id', 'words', 'label_sv', 'label_en', 'parent', 'legal_name', 'country'] as const
type Column = (typeof COLUMNS)[number]
const NEEDED: readonly Column[] = ['kind', 'id', 'words']

/** The kinds, each with the columns that it has beside kind, id and words. */
const KINDS: Readonly<Record<OwnKind, readonly Column[]>> = {
  item: ['label_sv', 'label_en', 'parent'],
  category: ['label_sv', 'label_en', 'parent'],
  subject: ['label_sv', 'label_en', 'parent'],
  purpose: ['label_sv', 'label_en', 'parent'],
  basis: ['label_sv', 'label_en'],
  mechanism: ['label_sv', 'label_en'],
  'recipient-category': ['label_sv', 'label_en'],
  place: [],
  vendor: ['label_sv', 'label_en', 'legal_name', 'country'],
  header: [],
}

/** The lines of a vocabulary file, and what is wrong with their form. Blank lines and those that begin with # are comments. */
export function parseOwn(source: string): { readonly lines: readonly OwnLine[]; readonly errors: readonly LineError[] } {
  const rows = source.split(/\r?\n/).map((text, index) => ({ line: index + 1, cells: text.split('\t').map(unquoted) }))
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== '') && !cells[0]?.startsWith('#'))
  const [header, ...body] = filled
  if (!header) return { lines: [], errors: [] }
  const wrong = headerError(header.cells)
  if (wrong !== null) return { lines: [], errors: [{ line: header.line, message: wrong }] }
  const lines: OwnLine[] = []
  const errors: LineError[] = []
  for (const { line, cells } of body) {
    const read = lineOf(line, header.cells, cells)
    if ('message' in read) errors.push(read)
    else lines.push(read)
  }
  return { lines, errors }
}

/** Excel puts cells with commas into quotation marks. */
function unquoted(cell: string): string {
  const text = cell.replace(/^\uFEFF/u, '').trim()
  return text.length >= 2 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replace(/""/g, '"').trim() : text
}

function headerError(names: readonly string[]): string | null {
  const known: readonly string[] = COLUMNS
  const columns = `The columns are ${COLUMNS.join(', ')}, separated by tabs.`
  if (names.length === 1)
    return `The first line must name the columns. ${columns} In Excel, save the sheet as text separated by tabs.`
  const strange = names.find((name) => name !== '' && !known.includes(name))
  if (strange !== undefined) return `There is no column "${strange.slice(0, 40)}". ${columns}`
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index)
  if (twice !== undefined) return `The column "${twice}" stands there twice. Keep one.`
  const missing = NEEDED.filter((name) => !names.includes(name))
  return missing.length > 0 ? `The first line must name the columns, and ${missing.join(' and ')} is missing. ${columns}` : null
}

function lineOf(line: number, names: readonly string[], cells: readonly string[]): OwnLine | LineError {
  const row = new Map(names.map((name, index) => [name, cells[index] ?? '']))
  const cell = (name: Column) => row.get(name) ?? ''
  const wrong = (message: string): LineError => ({ line, message })
  if (cells.slice(names.length).some((extra) => extra !== ''))
    return wrong('There are more cells than columns. Remove a tab, or what stands behind the last column.')
  const kind = cell('kind').toLowerCase()
  if (!isKind(kind))
    return wrong(`"${cell('kind').slice(0, 40)}" is no kind of word. Write one of ${Object.keys(KINDS).join(', ')}.`)
  if (cell('id') === '') return wrong('The column id is empty. Write the id of the term that the words name.')
  const own: readonly Column[] = [...NEEDED, ...KINDS[kind]]
  const strange = COLUMNS.find((name) => cell(name) !== '' && !own.includes(name))
  if (strange) return wrong(`A line of the kind ${kind} has no ${strange}. Leave that cell empty.`)
  const label = { en: cell('label_en') || cell('label_sv'), sv: cell('label_sv') || cell('label_en') }
  return {
    line,
    kind,
    id: cell('id'),
    words: listOf(cell('words')),
    label,
    parent: cell('parent'),
    legalName: cell('legal_name'),
    country: cell('country').toUpperCase(),
  }
}

function isKind(text: string): text is OwnKind {
  return Object.hasOwn(KINDS, text)
}
