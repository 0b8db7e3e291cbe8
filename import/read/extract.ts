import type { Block, Reading } from '../block.ts'
import type { Span } from '../place.ts'
import { shifted } from './shift.ts'

/** Writes the extracted text of a document block by block, so that every span is known when it is written. */
export class Extract {
  private readonly parts: string[] = []
  private readonly blocks: Block[] = []
  private length = 0

  /** Writes words that hold no white space at their ends, and says where they stand. */
  put(words: string): Span {
    const start = this.length
    this.write(words)
    return { text: words, start, end: this.length }
  }

  /** Writes what only separates: tabs between cells, line feeds. */
  write(characters: string): void {
    this.parts.push(characters)
    this.length += characters.length
  }

  /** Adds a block whose spans were written, and ends it with a blank line. */
  add(block: Block): void {
    this.blocks.push(block)
    this.write('\n\n')
  }

  /** Adds blocks whose spans were written, and ends them together with a blank line. */
  addAll(blocks: readonly Block[]): void {
    this.blocks.push(...blocks)
    this.write('\n')
  }

  /** Adds what another reader made of a part of the document. */
  append(reading: Reading): void {
    for (const block of reading.blocks) this.blocks.push(shifted(block, this.length))
    this.write(reading.text)
    this.write('\n\n')
  }

  /** True while nothing was written. */
  get empty(): boolean {
    return this.length === 0
  }

  /** The text and the blocks written so far. */
  reading(): Reading {
    return { text: this.parts.join(''), blocks: this.blocks }
  }
}
