import { attribute, type Element, nameOf, visit } from './dom.ts'
import { isLeftOut } from './left-out.ts'

const INLINE = new Set(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** True for elements that stand in a line; all others, unknown ones too, begin a new one, as in a browser's styles. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName) || element.tagName.includes('-')
}

/** The words of an element as they are read: one space between words, a line feed where a line ends. */
export function wordsOf(element: Element, skip: (child: Element) => boolean = () => false): string {
  const parts: string[] = []
  let raised = 0
  visit(element, {
    enter: (child) => {
      if (isLeftOut(child) || skip(child)) return false
      if (child.tagName === 'sup') raised += 1
      if (!isInline(child)) parts.push('\n')
      return true
    },
    leave: (child) => {
      if (child.tagName === 'sup') raised -= 1
      if (!isInline(child)) parts.push('\n')
    },
    text: (words) => parts.push(raised > 0 ? superscript(words) : words.replace(/\s+/gu, ' ')),
  })
  return tidy(parts.join(''))
}

/** The words of a cell; a cell that only shows a picture says what the picture stands for. */
export function cellWords(element: Element): string {
  const words = wordsOf(element)
  if (words !== '') return words
  const pictures: string[] = []
  visit(element, {
    enter: (child) => {
      if (child.tagName === 'img') pictures.push(child.attrs.find(({ name }) => name === 'alt')?.value ?? '')
      return nameOf(child) !== 'table' && attribute(child, 'hidden') === null
    },
  })
  return tidy(pictures.join(' '))
}

/** One space between words, no empty lines, nothing invisible. */
export function tidy(words: string): string {
  return words
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A raised number marks a footnote; written on the line it would change the word before it. */
export function superscript(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/\[?(\d{1,2})\]?/g, (_, digits: string) => [...digits].map((digit) => RAISED[Number(digit)] ?? digit).join(''))
}
