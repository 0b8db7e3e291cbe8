import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block, Cell, List, Reading, Table } from '../block.ts'
import { type Span, trimmedSpan } from '../place.ts'
import { calmed, chunksOf } from './markdown-chunks.ts'
import { endOf, plainMarkup, type Root, startOf } from './markdown-marks.ts'
import { shifted } from './shift.ts'
import { readText } from './text.ts'

/** A paragraph longer than this is no Markdown that a person wrote. */
const LONGEST = 1_000_000

/**
 * Reads Markdown. The text is the source, character for character in its place, with marks inside lines blanked, so that
 * lines and offsets are those of the file. What is no heading, table or list is read as text.
 */
export function readMarkdown(source: string): Reading {
  const texts: string[] = []
  const blocks: Block[] = []
  for (const { start, text } of chunksOf(source)) {
    const reading = text.length > LONGEST ? readText(text) : readChunk(text)
    texts.push(reading.text)
    for (const block of reading.blocks) blocks.push(start === 0 ? block : shifted(block, start))
  }
  return { text: texts.join(''), blocks }
}

function readChunk(source: string): Reading {
  const tree = fromMarkdown(calmed(source), { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  const text = plainMarkup(source, tree)
  return { text, blocks: new ChunkReader(text).read(tree) }
}

type RootContent = Root['children'][number]
type PhrasingContent = Extract<RootContent, { type: 'paragraph' }>['children'][number]

class ChunkReader {
  private readonly text: string
  private readonly blocks: Block[] = []
  /** Where the run of nodes began that are read as text, or null. */
  private from: number | null = null
  private to = 0

  constructor(text: string) {
    this.text = text
  }

  read(tree: Root): Block[] {
    const open: RootContent[] = [...tree.children].reverse()
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.type === 'blockquote') for (const child of [...node.children].reverse()) open.push(child)
      else this.node(node)
    }
    this.closeProse()
    return this.blocks
  }

  private node(node: RootContent): void {
    const block = this.marked(node)
    if (block) {
      this.closeProse()
      this.blocks.push(block)
    } else if (node.type !== 'html' && node.type !== 'thematicBreak' && node.type !== 'definition') {
      this.from ??= startOf(node)
      this.to = endOf(node)
    } else this.closeProse()
  }

  private marked(node: RootContent): Block | null {
    if (node.type === 'heading') return { kind: 'heading', level: node.depth, span: this.span(node.children) }
    if (node.type === 'table') return this.table(node)
    if (node.type === 'list' && !this.isFootnote(node)) return this.list(node)
    return null
  }

  /** One asterisk opens a footnote as often as a list. */
  private isFootnote(node: RootContent & { type: 'list' }): boolean {
    return node.children.length === 1 && this.text[startOf(node)] === '*'
  }

  private table(node: RootContent & { type: 'table' }): Table {
    const rows = node.children.map((row) =>
      row.children.map((cell, column): Cell => {
        const span =
          cell.children.length > 0 ? this.span(cell.children) : trimmedSpan(this.text, startOf(cell) + 1, startOf(cell) + 1)
        return { span, column, columnSpan: 1, rowSpan: 1 }
      }),
    )
    return { kind: 'table', rows, flattened: false }
  }

  private list(node: RootContent & { type: 'list' }): List {
    const items: { span: Span; level: number }[] = []
    const open: { node: RootContent; level: number }[] = [{ node, level: -1 }]
    for (let top = open.pop(); top; top = open.pop()) {
      const { node: next, level } = top
      if (next.type === 'list') for (const item of [...next.children].reverse()) open.push({ node: item, level: level + 1 })
      if (next.type !== 'listItem') continue
      const words = next.children.filter((child) => child.type !== 'list')
      const [first, last] = [words[0], words.at(-1)]
      if (first && last) items.push({ span: this.trimmed(startOf(first), endOf(last)), level })
      for (const child of next.children.filter((below) => below.type === 'list').reverse()) open.push({ node: child, level })
    }
    return { kind: 'list', items: items.filter(({ span }) => span.text !== '') }
  }

  private span(children: readonly PhrasingContent[]): Span {
    const [first, last] = [children[0], children.at(-1)]
    return first && last ? this.trimmed(startOf(first), endOf(last)) : trimmedSpan(this.text, 0, 0)
  }

  private trimmed(start: number, end: number): Span {
    return trimmedSpan(this.text, start, end)
  }

  private closeProse(): void {
    if (this.from === null) return
    const start = this.from
    this.from = null
    const first = this.blocks.length === 0
    for (const block of readText(this.text.slice(start, this.to)).blocks) {
      const titled = block.kind === 'heading' && !first ? { ...block, level: 6 } : block
      this.blocks.push(shifted(titled, start))
    }
  }
}
