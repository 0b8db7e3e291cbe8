import { attribute, type Element, nameOf, visit } from './dom.ts'
import { isLeftOut } from './left-out.ts'

/** What stands somewhere below an element. */
export interface Features {
  tables: number
  headings: number
  lists: number
  /** Characters that are read, and those of them that only lead elsewhere in the page. */
  words: number
  linked: number
}

/** What stands below each element that is read, found in one pass. */
export type FeatureMap = ReadonlyMap<Element, Features>

const NONE: Features = { tables: 0, headings: 0, lists: 0, words: 0, linked: 0 }

/** Looks at everything below `root` once, so that no later question has to look twice. */
export function featuresBelow(root: Element): FeatureMap {
  const known = new Map<Element, Features>([[root, { ...NONE }]])
  const open: Element[] = [root]
  let links = 0
  visit(root, {
    enter: (element) => {
      if (isLeftOut(element)) return false
      known.set(element, { ...NONE })
      open.push(element)
      if (leadsInPage(element)) links += 1
      return true
    },
    leave: (element) => {
      open.pop()
      if (leadsInPage(element)) links -= 1
      const above = known.get(open.at(-1) ?? root)
      const own = known.get(element)
      if (above && own) add(above, own, nameOf(element))
    },
    text: (words) => {
      const features = known.get(open.at(-1) ?? root)
      const length = words.trim().length
      if (features) features.words += length
      if (features && links > 0) features.linked += length
    },
  })
  return known
}

function leadsInPage(element: Element): boolean {
  return element.tagName === 'a' && (attribute(element, 'href') ?? '').startsWith('#')
}

function add(above: Features, own: Features, name: string): void {
  above.tables += own.tables + (name === 'table' ? 1 : 0)
  above.headings += own.headings + (/^h[1-6]$/.test(name) ? 1 : 0)
  above.lists += own.lists + (/^(?:ul|ol|dl)$/.test(name) ? 1 : 0)
  above.words += own.words
  above.linked += own.linked
}
