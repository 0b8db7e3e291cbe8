import type { List } from '../block.ts'
import { trimmedSpan } from '../place.ts'
import { type Line, nextText } from './lines.ts'
import type { Taken } from './tab-table.ts'

/** A letter is left with its words, since other parts of a document refer to it: "section 3(a)". */
const BULLET = /^(\s*)(?:[•·▪‣◦●○–—-]|\*|o(?=\s{2,}|\t)|\d{1,2}[.)]|(?=\(?[a-h]\)\s))(?:\s+(?=\S)|(?=\(?[a-h]\)\s))/u

interface Bullet {
  readonly indent: number
  readonly length: number
  readonly numbered: boolean
}

/** The indentation and length of a bullet or number at the start of a line, or null. */
export function bulletOf(line: Line): Bullet | null {
  const match = BULLET.exec(line.raw.slice(0, 200))
  return match ? { indent: (match[1] ?? '').length, length: match[0].length, numbered: /\d/.test(match[0]) } : null
}

/** True for a bullet or number with its text behind a tab, and no further cells, as word processors write lists out. */
export function isTabbedBullet(line: Line): boolean {
  const bullet = bulletOf(line)
  return (
    bullet !== null &&
    line.raw.slice(0, bullet.length).trimStart().includes('\t') &&
    !line.raw.slice(bullet.length).includes('\t')
  )
}

/** Takes a bulleted list from line `from` on; one blank line between bullets, and deeper-set lines, go on with it. */
export function takeList(text: string, lines: readonly Line[], from: number): Taken<List> | null {
  const items: OpenItem[] = []
  let next = from
  for (let index = from; index < lines.length; ) {
    const line = lines[index]
    if (!line || !extend(items, line, index === next)) break
    next = index + 1
    const after = nextText(lines, next)
    index = after <= next + 1 ? after : next
  }
  if (items.length === 0 || opensHeading(items, lines[from + 1])) return null
  const indents = [...new Set(items.map((item) => item.indent))].sort((a, b) => a - b)
  const spans = items.map((item) => ({ span: trimmedSpan(text, item.start, item.end), level: indents.indexOf(item.indent) }))
  return { block: { kind: 'list', items: spans }, next }
}

/** A single number opens a numbered heading, not a list, also above bullets that a blank line sets apart. */
function opensHeading([first, ...rest]: readonly OpenItem[], below: Line | undefined): boolean {
  if (!first?.numbered) return false
  return rest.length === 0 || (below?.blank === true && rest.every(({ numbered }) => !numbered))
}

interface OpenItem {
  readonly start: number
  end: number
  readonly indent: number
  readonly numbered: boolean
}

/** Adds a bulleted line to the list, or a deeper-set line to its last item; false where the list ends. */
function extend(items: OpenItem[], line: Line, adjoining: boolean): boolean {
  const bullet = bulletOf(line)
  const last = items.at(-1)
  const end = line.start + line.raw.length
  if (bullet) {
    if (last && bullet.numbered !== last.numbered && bullet.indent <= last.indent) return false
    items.push({ start: line.start + bullet.length, end, indent: bullet.indent, numbered: bullet.numbered })
    return true
  }
  if (!last || !adjoining || line.blank || leading(line) <= last.indent + 1) return false
  last.end = end
  return true
}

function leading(line: Line): number {
  return line.raw.length - line.raw.trimStart().length
}
