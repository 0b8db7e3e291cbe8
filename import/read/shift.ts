import type { Block } from '../block.ts'
import type { Span } from '../place.ts'

/** The same block `by` characters further on: for a part of a text that was read by itself. */
export function shifted(block: Block, by: number): Block {
  const move = (span: Span): Span => ({ text: span.text, start: span.start + by, end: span.end + by })
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, span: move(block.span) }
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, span: move(item.span) })) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, span: move(cell.span) }))) }
    case 'group':
      return { ...block, entries: block.entries.map(({ label, values }) => ({ label: move(label), values: values.map(move) })) }
  }
}
