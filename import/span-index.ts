import type { Span } from './place.ts'

/** Spans by where they start, so that what lies in a stretch of text is found without looking at all of them. */
export class SpanIndex {
  private readonly spans: readonly Span[]

  constructor(spans: readonly Span[]) {
    this.spans = [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
  }

  /** True where one of the spans lies in this stretch. */
  hasWithin({ start, end }: Span): boolean {
    let low = 0
    let high = this.spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.spans[middle]?.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    const first = this.spans[low]
    return first !== undefined && first.end <= end
  }
}
