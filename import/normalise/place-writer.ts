import type { Place, Span } from '../place.ts'

/** Writes spans out as places of one document: with line numbers and the exact quote. */
export class PlaceWriter {
  private readonly lineStarts: number[] = [0]
  private readonly document: string
  private readonly text: string

  constructor(document: string, text: string) {
    this.document = document
    this.text = text
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.lineStarts.push(at + 1)
  }

  /** The place of a span; lines count from 1. */
  place(span: Span): Place {
    return { document: this.document, line: this.lineOf(span.start), start: span.start, end: span.end, quote: span.text }
  }

  /** The place from one offset to another. */
  between(start: number, end: number): Place {
    return this.place({ text: this.text.slice(start, end), start, end })
  }

  private lineOf(offset: number): number {
    let low = 0
    let high = this.lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}
