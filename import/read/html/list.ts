import type { Span } from '../../place.ts'
import type { Extract } from '../extract.ts'
import { type Element, nameOf, visit } from './dom.ts'
import { isLeftOut } from './left-out.ts'
import { isInline, superscript, tidy, wordsOf } from './words.ts'

interface OpenItem {
  readonly level: number
  readonly parts: string[]
}

/** Writes a list with the lists inside it, each a level deeper. */
export function writeList(list: Element, extract: Extract): void {
  const items = itemsOf(list)
    .map(({ level, parts }) => ({ level, words: tidy(parts.join('')) }))
    .filter(({ words }) => words !== '')
    .map(({ level, words }) => {
      extract.write(`${'  '.repeat(Math.min(level, 20))}• `)
      const span = extract.put(words)
      extract.write('\n')
      return { span, level }
    })
  if (items.length > 0) extract.add({ kind: 'list', items })
}

function itemsOf(list: Element): OpenItem[] {
  const items: OpenItem[] = []
  const open: OpenItem[] = []
  let level = 0
  let raised = 0
  const write = (words: string) => {
    if (open.length === 0 && words.trim() !== '') open.push(begin())
    open.at(-1)?.parts.push(words)
  }
  const begin = () => {
    const item: OpenItem = { level, parts: [] }
    items.push(item)
    return item
  }
  visit(list, {
    enter: (element) => {
      if (isLeftOut(element)) return false
      const name = nameOf(element)
      if (name === 'li') open.push(begin())
      else if (isList(name)) level += 1
      else if (element.tagName === 'sup') raised += 1
      if (!isInline(element) && name !== 'li') open.at(-1)?.parts.push('\n')
      return true
    },
    leave: (element) => {
      const name = nameOf(element)
      if (name === 'li') open.pop()
      else if (isList(name)) level -= 1
      else if (element.tagName === 'sup') raised -= 1
      if (!isInline(element) && name !== 'li') open.at(-1)?.parts.push('\n')
    },
    text: (words) => write(raised > 0 ? superscript(words) : words.replace(/\s+/gu, ' ')),
  })
  return items
}

function isList(name: string): boolean {
  return name === 'ul' || name === 'ol' || name === 'menu'
}

/** Writes a list of definitions as labels with their values. */
export function writeDefinitions(list: Element, extract: Extract): void {
  const entries: { label: Span; values: Span[] }[] = []
  visit(list, {
    enter: (element) => {
      if (isLeftOut(element)) return false
      if (element.tagName === 'dt') {
        entries.push({ label: writeLine(extract, wordsOf(element)), values: [] })
        return false
      }
      if (element.tagName !== 'dd') return true
      const values = wordsOf(element)
        .split('\n')
        .filter((line) => line !== '')
      for (const line of values) entries.at(-1)?.values.push(writeLine(extract, line))
      return false
    },
  })
  const told = entries.filter(({ label }) => label.text !== '')
  if (told.length > 0) extract.add({ kind: 'group', entries: told })
}

function writeLine(extract: Extract, words: string): Span {
  const span = extract.put(words)
  extract.write('\n')
  return span
}
