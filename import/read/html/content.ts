import type { Extract } from '../extract.ts'
import { readText } from '../text.ts'
import { attribute, type Element, nameOf, visit } from './dom.ts'
import type { FeatureMap, Features } from './features.ts'
import { isLeftOut } from './left-out.ts'
import { writeDefinitions, writeList } from './list.ts'
import { writeTable } from './table.ts'
import { isInline, superscript, tidy, wordsOf } from './words.ts'

/** Writes the content below elements: headings, tables, lists and definitions as they are marked, the rest as text. */
export class ContentWriter {
  private readonly extract: Extract
  private readonly features: FeatureMap
  private prose: string[] = []
  private words: string[] = []
  private raised = 0
  private preformatted = 0

  constructor(extract: Extract, features: FeatureMap) {
    this.extract = extract
    this.features = features
  }

  /** Writes everything below `root`. */
  write(root: Element): void {
    visit(root, {
      enter: (element) => !isLeftOut(element) && this.enter(element),
      leave: (element) => this.leave(element),
      text: (words) => this.text(words),
    })
    this.closeProse()
  }

  private enter(element: Element): boolean {
    const name = nameOf(element)
    const below = this.features.get(element)
    if (below && isTitle(name, below)) return this.heading(element, name)
    if (below && isMarked(name, element, below)) return this.marked(element, name, below)
    if (name === 'br') this.words.push('\n')
    if (name === 'sup') this.raised += 1
    if (name === 'pre') this.preformatted += 1
    if (!isInline(element) && name !== 'br') this.closeParagraph()
    return true
  }

  private marked(element: Element, name: string, below: Features): boolean {
    this.closeProse()
    if (name === 'table') writeCaptioned(element, this.extract)
    else if (name === 'dl') writeDefinitions(element, this.extract)
    else if (!leadsElsewhere(element, below)) writeList(element, this.extract)
    return false
  }

  private leave(element: Element): void {
    if (!isInline(element) && element.tagName !== 'br') this.closeParagraph()
    if (element.tagName === 'sup') this.raised -= 1
    if (element.tagName === 'pre') this.preformatted -= 1
  }

  private text(words: string): void {
    if (this.preformatted > 0) this.words.push(words)
    else this.words.push(this.raised > 0 ? superscript(words) : words.replace(/\s+/gu, ' '))
  }

  private heading(element: Element, name: string): boolean {
    this.closeProse()
    const words = wordsOf(element).replace(/\n/g, ' ')
    if (words === '') return false
    const level = Number(/^h([1-6])$/.exec(name)?.[1] ?? (name === 'summary' ? levelAbove(element) : LOWEST))
    this.extract.add({ kind: 'heading', level, span: this.extract.put(words) })
    return false
  }

  private closeParagraph(): void {
    const words = this.words.join('')
    this.words = []
    const paragraph = this.preformatted > 0 ? words : tidy(words)
    if (paragraph.trim() !== '') this.prose.push(paragraph)
  }

  /** Paragraphs between marked parts are read as text: typed bullets, pairs and labels are found there too. */
  private closeProse(): void {
    this.closeParagraph()
    if (this.prose.length > 0) {
      const text = this.prose.join('\n\n')
      this.prose = []
      const { blocks } = readText(text)
      this.extract.append({ text, blocks: blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 6 } : block)) })
    }
  }
}

const LOWEST = 6

/** What titles a part that opens stands above the headings in that part, not below them. */
function levelAbove({ parentNode }: Element): number {
  if (!parentNode) return LOWEST
  let highest = LOWEST + 1
  visit(parentNode, {
    enter: (element) => {
      const level = Number(/^h([1-6])$/.exec(nameOf(element))?.[1] ?? highest)
      highest = Math.min(highest, level)
      return element.tagName !== 'details'
    },
  })
  return Math.max(1, highest - 1)
}

/** Headings, and what titles a part that opens. A heading that was never closed and holds tables is none. */
function isTitle(name: string, below: Features): boolean {
  return (/^h[1-6]$/.test(name) || name === 'summary' || name === 'dt') && below.tables + below.lists + below.headings === 0
}

/** True for a table, list or definitions that hold words; false where they only lay out a page. */
function isMarked(name: string, element: Element, below: Features): boolean {
  if (name === 'table')
    return below.tables === 0 && below.headings === 0 && attribute(element, 'role') !== 'presentation' && hasColumns(element)
  if (name === 'ul' || name === 'ol' || name === 'dl') return below.tables === 0 && below.headings === 0
  return false
}

function hasColumns(table: Element): boolean {
  let cells = 0
  let most = 0
  visit(table, {
    enter: (element) => {
      const name = nameOf(element)
      if (name === 'tr') cells = 0
      if (name !== 'td' && name !== 'th') return true
      cells += 1
      most = Math.max(most, cells)
      return false
    },
  })
  return most >= 2
}

/** A list of nothing but links into the same page is a table of contents. */
function leadsElsewhere(list: Element, below: Features): boolean {
  return below.words > 0 && below.linked === below.words && list.childNodes.length > 1
}

function writeCaptioned(table: Element, extract: Extract): void {
  const caption = table.childNodes.find((child): child is Element => 'tagName' in child && child.tagName === 'caption')
  const words = caption ? wordsOf(caption).replace(/\n/g, ' ') : ''
  if (words !== '') extract.add({ kind: words.length <= 120 ? 'heading' : 'paragraph', level: 6, span: extract.put(words) })
  writeTable(table, extract)
}
