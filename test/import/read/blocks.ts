import type { Block } from '../../../import/block.ts'

/** Blocks as short lines: what a person compares. */
export function shortly(blocks: readonly Block[]): string[] {
  return blocks.map(line)
}

function line(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `h${block.level} ${block.span.text}`
    case 'paragraph':
      return `p ${block.span.text}`
    case 'list':
      return `list ${block.items.map(({ level, span }) => `${level}:${span.text}`).join(' / ')}`
    case 'table':
      return `table ${block.rows.map((row) => row.map((cell) => cell.span.text).join(' | ')).join(' // ')}`
    case 'group':
      return `group ${block.entries.map(({ label, values }) => `${label.text} = ${values.map((value) => value.text).join(' + ')}`).join(' / ')}`
  }
}

/** The spans of blocks that do not yield their own text. */
export function brokenSpans({ text, blocks }: { text: string; blocks: readonly Block[] }): unknown[] {
  const spans = blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.map((item) => item.span)
    if (block.kind === 'table') return block.rows.flat().map((cell) => cell.span)
    return block.kind === 'group' ? block.entries.flatMap(({ label, values }) => [label, ...values]) : [block.span]
  })
  return spans.filter((span) => text.slice(span.start, span.end) !== span.text || span.text !== span.text.trim())
}
