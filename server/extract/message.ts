import { z } from 'zod'
import type { Block, Reading, Unreadable } from '../../import/block.ts'

/** What a process may use for one document. */
export interface ExtractLimits {
  /** From its start to its answer. */
  readonly milliseconds: number
  /** Memory of the process in bytes, all of it. */
  readonly memory: number
  /** Bytes of its answer. */
  readonly answer: number
}

const span = z.object({ text: z.string(), start: z.int().min(0), end: z.int().min(0) })
const count = z.int().min(1)
const cell = z.object({ span, column: z.int().min(0), columnSpan: count, rowSpan: count })
const block: z.ZodType<Block> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.int().min(1).max(6), span }),
  z.object({ kind: z.literal('paragraph'), span }),
  z.object({ kind: z.literal('list'), items: z.array(z.object({ span, level: z.int().min(0) })) }),
  z.object({ kind: z.literal('table'), rows: z.array(z.array(cell)), flattened: z.boolean() }),
  z.object({ kind: z.literal('group'), entries: z.array(z.object({ label: span, values: z.array(span) })) }),
])
const reading: z.ZodType<Reading> = z.object({ text: z.string(), blocks: z.array(block) })
const unreadable: z.ZodType<Unreadable> = z.object({
  rule: z.enum(['empty-file', 'broken-file', 'protected-file', 'no-text-layer', 'unreadable-file']),
  why: z.string().min(1).max(2_000),
})
const answer = z.union([reading, unreadable])

/** Checks the answer of an extracting process: its form, and that every span is what the text holds there. Null where it is none. */
export function parseAnswer(json: string): Reading | Unreadable | null {
  const checked = answer.safeParse(parsed(json))
  if (!checked.success) return null
  if ('rule' in checked.data) return checked.data
  const { text, blocks } = checked.data
  return blocks.every((block) => spansOf(block).every((span) => text.slice(span.start, span.end) === span.text))
    ? checked.data
    : null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // An answer that was cut off: as good as none.
    return null
  }
}

function spansOf(block: Block) {
  if (block.kind === 'list') return block.items.map((item) => item.span)
  if (block.kind === 'table') return block.rows.flatMap((row) => row.map((cell) => cell.span))
  if (block.kind === 'group') return block.entries.flatMap(({ label, values }) => [label, ...values])
  return [block.span]
}
