import type { Block, Group, Heading, List } from '../block.ts'
import { type Span, within } from '../place.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import type { Column } from './columns.ts'
import { isDefinition } from './definitions.ts'
import { isLabel, isNext, isOfContract, labelledPairs, labelRoles, outerItems } from './label-roles.ts'

/** A value beside or below a label; `running` where it is a paragraph of its own rather than words in a list or on the label's line. */
export interface LabelledValue {
  readonly span: Span
  readonly running: boolean
}

export interface LabelledEntry {
  readonly label: Span
  readonly column: Column
  readonly values: readonly LabelledValue[]
}

/** Labels with their values that describe one thing; `titled` where a heading or the bullet `name` says what. */
export interface LabelledRecord {
  readonly titled: boolean
  readonly name: Span | null
  readonly entries: readonly LabelledEntry[]
}

/**
 * The records that labels and their values make, in whichever shape: groups, "Label: value" in lines, paragraphs or bullets, a
 * label alone above its value, bullets below the bullet of their label, and headings that are labels below one that names.
 * Where a label returns, the next record begins; no record goes on past a heading that names something.
 */
export function labelledRecords(blocks: readonly Block[], lexicons: Lexicons): LabelledRecord[] {
  const gatherer = new Gatherer(lexicons, blocks)
  for (const [index, block] of blocks.entries()) gatherer.take(block, blocks[index - 1], blocks[index + 1])
  gatherer.flush()
  return gatherer.records
}

interface OpenEntry {
  readonly label: Span
  readonly column: Column
  values: LabelledValue[]
  /** The level of the heading that is the label; null for a label in text. */
  readonly level: number | null
}

/** Labels that no fact is read from. */
const UNREAD = new Set(['other', 'controller'])

/** Labels below which data is named. */
const DATA = new Set(['items', 'data', 'categories'])

class Gatherer {
  readonly records: LabelledRecord[] = []
  private entries: OpenEntry[] = []
  private title: Heading | null = null
  /** The label whose value is still to come, or goes on. */
  private open: OpenEntry | null = null
  private readonly lexicons: Lexicons
  private readonly leveled: boolean

  constructor(lexicons: Lexicons, blocks: readonly Block[]) {
    this.lexicons = lexicons
    this.leveled = blocks.some((block) => block.kind === 'heading' && block.level > 2 && block.level < 6)
  }

  take(block: Block, before: Block | undefined, next: Block | undefined): void {
    if (block.kind === 'heading') this.heading(block, before, next)
    else if (block.kind === 'paragraph') this.paragraph(block.span)
    else if (block.kind === 'list') this.list(block)
    else if (block.kind === 'group') this.group(block)
    else this.flush()
  }

  flush(): void {
    this.emit(null, this.entries)
    this.entries = []
    this.open = null
  }

  private emit(name: Span | null, entries: readonly OpenEntry[]): void {
    const told = entries.filter(({ column, values }) => values.length > 0 && !column.every((role) => UNREAD.has(role)))
    if (
      told.length > 0 &&
      !isDefinition(
        this.title?.span.text ?? '',
        told.map(({ values }) => values[0]?.span.text ?? ''),
      )
    )
      this.records.push({ titled: name !== null || this.title !== null, name, entries: told })
  }

  private add(label: Span, column: Column, values: readonly Span[], level: number | null = null): OpenEntry {
    const known = this.entries.find((entry) => entry.column[0] === column[0] && column[0] !== 'other')
    if (known && !(isOfContract(known.label) || isOfContract(label))) this.flush()
    // How long the contract runs is another period than how long data is kept.
    else if (known && column[0] === 'retention') this.entries = this.entries.filter((entry) => entry !== known)
    const entry = { label, column, values: values.map((span) => ({ span, running: false })), level }
    this.entries.push(entry)
    return entry
  }

  private heading(heading: Heading, before: Block | undefined, next: Block | undefined): void {
    if (this.pairs(heading.span) || this.introduces(heading)) return
    const column = this.isAnswer(heading) ? [] : labelRoles(heading.span.text, this.lexicons)
    if (column.length > 0 && this.mayLabel(heading, before)) this.open = this.add(heading.span, column, [], this.levelOf(heading))
    else if (column.length === 0 && this.open?.values.length === 0 && this.isValue(heading, next)) this.value(heading.span)
    else if (this.entries.some(({ level }) => level === heading.level) && heading.level !== this.title?.level) this.open = null
    else {
      this.flush()
      this.title = column.length > 0 ? null : heading
    }
  }

  /** The level of a heading that is a label; a line that ends in a colon is none, and leads to one value only. */
  private levelOf({ level, span }: Heading): number | null {
    return span.text.endsWith(':') && (level === 6 || !this.leveled) ? null : level
  }

  /** A heading is a label where it stands below another: one that names, or the title of a document about one thing. */
  private mayLabel({ level, span }: Heading, before: Block | undefined): boolean {
    if (span.text.endsWith(':')) return true
    if (!this.title) return false
    if (level > this.title.level) return true
    const plain = level === 6 || !this.leveled
    return (
      plain &&
      level === this.title.level &&
      (before === this.title || this.entries.some((entry) => entry.level === level || isNext(entry.label, span)))
    )
  }

  /** "Legal basis" / "Legitimate interest": words that are a label elsewhere are the value of a label of their kind. */
  private isAnswer({ level, span }: Heading): boolean {
    if (!this.open || this.open.values.length > 0 || (level !== 6 && this.leveled) || /[:?]$/.test(span.text)) return false
    const [role] = labelRoles(span.text, this.lexicons)
    const isItem = this.open.column.some((open) => DATA.has(open)) && this.lexicons.items.exact(span.text) !== null
    return role === 'other' || role === this.open.column[0] || isItem
  }

  /** A short line that stands alone is no title where a label above it waits for its value. */
  private isValue({ level, span }: Heading, next: Block | undefined): boolean {
    if (level !== 6 && this.leveled) return false
    return (
      this.open?.label.text.endsWith(':') ||
      next === undefined ||
      isLabel(next, this.lexicons) ||
      (level === 6 && titlesNext(next, span))
    )
  }

  /** "Ordinary data:" above a list, below the heading of a label: the list belongs to that label, and so does a category that leads to it. */
  private introduces({ level, span }: Heading): boolean {
    if (!this.open || this.open.level === null || level <= this.open.level || !span.text.endsWith(':')) return false
    const head = within(span, 0, span.text.length - 1)
    const isCategory = this.open.column.some((role) => DATA.has(role)) && this.lexicons.items.exact(head.text) !== null
    if (isCategory) this.open.values.push({ span: head, running: false })
    return isCategory || labelRoles(span.text, this.lexicons).length === 0
  }

  private value(span: Span): void {
    this.open?.values.push({ span, running: true })
    if (this.open?.level === null) this.open = null
  }

  private paragraph(span: Span): void {
    if (this.pairs(span)) return
    const column = span.text.endsWith(':') ? labelRoles(span.text, this.lexicons) : []
    if (column.length > 0) this.open = this.add(span, column, [])
    else if (this.open && !span.text.endsWith(':')) this.value(span)
    else if (!this.open && !this.title) this.flush()
  }

  /** What stands below a heading that no fact is read from belongs to that heading. */
  private leftOut(): boolean {
    return this.open !== null && this.open.level !== null && this.open.column.every((role) => UNREAD.has(role))
  }

  private pairs(words: Span): boolean {
    const pairs = labelledPairs(words, this.lexicons)
    for (const { label, column, value, running } of pairs) this.add(label, column, []).values.push({ span: value, running })
    if (pairs.length > 0) this.open = null
    return pairs.length > 0
  }

  private list(list: List): void {
    if (this.leftOut()) return
    const outer = outerItems(list)
    const labelled = outer.flatMap(({ item, below }) => this.labelled(item, below))
    if (labelled.length >= 2 && labelled.length * 2 >= outer.length) {
      for (const { label, column, values } of labelled) this.add(label, column, values)
      this.open = null
    } else if (outer.filter(({ item, below }) => this.named(item, below)).length === 0 && this.open) {
      this.open.values = [
        ...this.open.values.filter(({ running }) => !running),
        ...list.items.map(({ span }) => ({ span, running: false })),
      ]
      if (this.open.level === null) this.open = null
    }
  }

  /** A bullet that is a label, with its value behind it or in the bullets below. */
  private labelled(item: Span, below: readonly Span[]): { label: Span; column: Column; values: Span[] }[] {
    const [pair] = labelledPairs(item, this.lexicons)
    if (pair) return [{ label: pair.label, column: pair.column, values: [pair.value, ...below] }]
    const column = below.length > 0 ? labelRoles(item.text, this.lexicons) : []
    return column.length > 0 ? [{ label: item, column, values: [...below] }] : []
  }

  /** A bullet that names what the labelled bullets below it describe. */
  private named(item: Span, below: readonly Span[]): boolean {
    const labelled = below.flatMap((span) => this.labelled(span, []))
    if (labelled.length < 2 || labelled.length * 2 < below.length) return false
    const name = item.text.endsWith(':') ? within(item, 0, item.text.length - 1) : item
    this.emit(
      name,
      labelled.map(({ label, column, values }) => ({
        label,
        column,
        values: values.map((span) => ({ span, running: false })),
        level: null,
      })),
    )
    return true
  }

  private group(group: Group): void {
    if (this.leftOut()) return
    for (const { label, values } of group.entries) {
      const column = labelRoles(label.text, this.lexicons)
      if (column.length > 0) this.add(label, column, values)
      else if (label.text === label.text.toUpperCase()) this.flush()
    }
    this.open = null
  }
}

/** Whether what follows a short line is a part of its own, so that the line titles nothing. */
function titlesNext(next: Block, { text }: Span): boolean {
  return next.kind === 'heading' && next.level < 6 && /\p{Ll}/u.test(text)
}
