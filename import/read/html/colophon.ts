import type { Extract } from '../extract.ts'
import { type Element, visit } from './dom.ts'
import { isPageFooter } from './left-out.ts'
import { wordsOf } from './words.ts'

/** A number under which a company is registered, in the words of five languages. */
const REGISTERED =
  /(?<!\p{L})(?:org\.?[ -]?(?:nr|no|nummer)|organisations?(?:nummer| number)|organisasjonsnummer|CVR|company (?:no|number|registration)|registered (?:no|number)|registration (?:no|number)|HR[AB])[^\d\n]{0,20}\d/iu
/** A line of a footer is no longer than this. */
const LONGEST_LINE = 300

/** Of the page's own footer, which else leads elsewhere: the line that says under which number a company is registered. */
export function writeColophon(body: Element, extract: Extract): void {
  let footer: Element | null = null
  visit(body, {
    enter: (element) => {
      if (isPageFooter(element)) footer = element
      return footer !== element
    },
  })
  if (footer === null) return
  const line = wordsOf(footer)
    .split('\n')
    .find((words) => words.length <= LONGEST_LINE && REGISTERED.test(words))
  if (line !== undefined) extract.add({ kind: 'paragraph', span: extract.put(line) })
}
