import type { Group } from '../block.ts'
import { type Span, trimmedSpan } from '../place.ts'
import { bulletOf } from './bullets.ts'
import { type Line, nextText } from './lines.ts'
import type { Taken } from './tab-table.ts'

type Entry = Group['entries'][number]

/** True for a short line in capitals, such as "LAGLIG GRUND" or "PERSONUPPGIFTER ¹". */
export function isCapitals(words: string): boolean {
  const letters = words.replace(/[^\p{L}]/gu, '')
  return letters.length >= 3 && words.length <= 80 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

/** Takes labels in capitals, each with its values on the lines directly below, blank lines between the entries. */
export function takeLabelGroup(_text: string, lines: readonly Line[], from: number): Taken<Group> | null {
  const entries: Entry[] = []
  let next = from
  for (let index = from; index < lines.length; index = nextText(lines, next)) {
    const taken = takeEntry(lines, index)
    if (!taken) break
    entries.push(taken.block)
    next = taken.next
  }
  return entries.length > 0 ? { block: { kind: 'group', entries }, next } : null
}

function takeEntry(lines: readonly Line[], index: number): Taken<Entry> | null {
  const label = lines[index]
  const first = lines[index + 1]
  if (!label || !first || first.blank || !isCapitals(label.span.text) || bulletOf(label) || bulletOf(first)) return null
  const values: Span[] = []
  let next = index + 1
  for (let line = lines[next]; line && !line.blank; line = lines[next]) {
    values.push(line.span)
    next += 1
  }
  return { block: { label: label.span, values }, next }
}

const PAIR = /^([\p{Lu}][^:\t]{1,48}):\s+(\S.*)$/u

/**
 * Takes at least two lines of the form "Label: value" that follow each other. A value goes on over lines that are set deeper,
 * that begin in small letters, or that a long line without an end leads to.
 */
export function takePairs(text: string, lines: readonly Line[], from: number): Taken<Group> | null {
  const entries: Entry[] = []
  let next = from
  for (let line = lines[next]; line && !line.blank; line = lines[next]) {
    const match = PAIR.exec(line.span.text.slice(0, 2_000))
    if (!match) break
    const colon = line.span.start + (match[1] ?? '').length
    const label = trimmedSpan(text, line.span.start, colon)
    next += 1
    while (goesOn(lines[next - 1], lines[next], line)) next += 1
    entries.push({ label, values: [trimmedSpan(text, colon + 1, lines[next - 1]?.span.end ?? line.span.end)] })
  }
  return entries.length >= 2 ? { block: { kind: 'group', entries }, next } : null
}

/** Whether a line goes on with the value that the line before it leaves open. */
function goesOn(before: Line | undefined, line: Line | undefined, label: Line): boolean {
  if (!before || !line || line.blank || bulletOf(line) || line.raw.includes('\t') || PAIR.test(line.span.text.slice(0, 60)))
    return false
  const deeper = line.span.start - line.start > label.span.start - label.start
  const open = before.span.text.length >= 60 && !/[.!?:]$/.test(before.span.text)
  return deeper || open || /^\p{Ll}/u.test(line.span.text) || before.span.text.endsWith(',')
}
