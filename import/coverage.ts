import { isBlankCell, saysNone } from './blank-cell.ts'
import type { Block } from './block.ts'
import type { Fact } from './fact.ts'
import type { Span } from './place.ts'
import { SpanIndex } from './span-index.ts'
import type { Lexicons } from './vocabulary/lexicons.ts'

/** How many table cells, list items and labelled values say something, and of how many of them Vart read anything. */
export interface Coverage {
  readonly read: number
  readonly total: number
}

/** Cells, items or values of which nothing was read: a column, a row, the values of a label, or one of them alone. */
export interface Unread {
  readonly kind: 'column' | 'row' | 'label' | 'cell' | 'item' | 'value'
  /** The words to show: the header or label, else the first that was not read. */
  readonly span: Span
  readonly count: number
}

/** What the recognisers found, as far as it tells what was read. */
export interface ReadParts {
  readonly facts: readonly Fact[]
  readonly headed: readonly {
    readonly header: Span
    readonly known: boolean
    readonly aside: boolean
    readonly cells: readonly Span[]
  }[]
}

/** What stands together in a block: the cells of a row, one list item, the values of a label. */
interface Part {
  readonly kind: 'row' | 'item' | 'label'
  readonly label: Span | null
  readonly spans: readonly Span[]
}

/**
 * Counts what was read of the tables, lists and labels that say anything about personal data: those in which a fact was found.
 * Headers, labels and cells without words are not counted; a cell over several rows counts once.
 */
export function coverageOf(
  blocks: readonly Block[],
  found: ReadParts,
  lexicons: Lexicons,
): Coverage & { readonly unread: readonly Unread[] } {
  const counter = new Counter(found, lexicons)
  for (const block of blocks) counter.count(partsOf(block))
  return { read: counter.read, total: counter.total, unread: counter.unread }
}

class Counter {
  read = 0
  total = 0
  readonly unread: Unread[] = []
  private readonly facts: SpanIndex
  private readonly lexicons: Lexicons
  /** Where headers and counted cells start: neither is counted again. */
  private readonly done: Set<number>
  private readonly columns = new Map<number, Span>()
  private readonly reported = new Map<number, number>()

  constructor({ facts, headed }: ReadParts, lexicons: Lexicons) {
    this.lexicons = lexicons
    this.facts = new SpanIndex(facts.filter((fact) => fact.kind !== 'statement').map((fact) => fact.span))
    this.done = new Set(headed.filter(({ header }) => header.text !== '').map(({ header }) => header.start))
    for (const { header, known, aside, cells } of headed) {
      if (aside) for (const cell of cells) this.done.add(cell.start)
      if (aside || known || header.text === '') continue
      for (const cell of cells) this.columns.set(cell.start, header)
    }
  }

  /** Counts the parts of a block of which anything was read; of labels, from the first that Vart knows to the last. */
  count(parts: readonly Part[]): void {
    const read = (part: Part) => part.spans.some((span) => this.facts.hasWithin(span))
    if (!parts.some(read)) return
    const tells = (part: Part) => !part.label || this.isKnown(part.label) || read(part)
    for (const part of parts.slice(parts.findIndex(tells), parts.findLastIndex(tells) + 1)) this.part(part)
  }

  private part({ kind, label, spans }: Part): void {
    const counted = spans.filter((span) => this.counts(span))
    const missed = counted.filter((span) => !this.facts.hasWithin(span))
    this.total += counted.length
    this.read += counted.length - missed.length
    const alone = missed.filter((span) => !this.inColumn(span))
    const [first] = alone
    const whole = alone.length === missed.length && missed.length === counted.length
    if (first && whole && (label ? !this.isKnown(label) : counted.length > 1)) {
      this.unread.push({ kind: kind === 'row' ? 'row' : 'label', span: label ?? first, count: counted.length })
    } else for (const span of alone) this.unread.push({ kind: ALONE[kind], span, count: 1 })
  }

  private counts({ text, start }: Span): boolean {
    if (this.done.has(start) || isBlankCell(text) || saysNone(text) || !/\p{L}/u.test(text)) return false
    this.done.add(start)
    return true
  }

  /** True for a cell under a header that Vart does not know; the header is reported, once for all its cells. */
  private inColumn(cell: Span): boolean {
    const header = this.columns.get(cell.start)
    if (!header) return false
    const at = this.reported.get(header.start)
    const known = at === undefined ? undefined : this.unread[at]
    this.reported.set(header.start, at ?? this.unread.length)
    if (at === undefined || !known) this.unread.push({ kind: 'column', span: header, count: 1 })
    else this.unread[at] = { ...known, count: known.count + 1 }
    return true
  }

  private isKnown(label: Span): boolean {
    return this.lexicons.role(label.text) !== null
  }
}

const ALONE = { row: 'cell', item: 'item', label: 'value' } as const

function partsOf(block: Block): Part[] {
  if (block.kind === 'table') return block.rows.map((row) => ({ kind: 'row', label: null, spans: row.map((cell) => cell.span) }))
  if (block.kind === 'list') return block.items.map(({ span }) => ({ kind: 'item', label: null, spans: [span] }))
  return block.kind === 'group' ? block.entries.map(({ label, values }) => ({ kind: 'label', label, spans: values })) : []
}
