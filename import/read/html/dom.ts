import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
type Parent = DefaultTreeAdapterTypes.ParentNode

/** What is done on the way through a tree. `enter` says whether to go into the element. */
export interface Visitor {
  enter?(element: Element): boolean
  leave?(element: Element): void
  text?(words: string): void
}

/** Goes through everything below a node in the order of the document, without recursion: pages may be nested at will. */
export function visit(root: Parent, visitor: Visitor): void {
  const open: { node: Parent; next: number }[] = [{ node: root, next: 0 }]
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.node.childNodes[top.next]
    top.next += 1
    if (!child) {
      open.pop()
      if (open.length > 0) visitor.leave?.(top.node as Element)
    } else if (defaultTreeAdapter.isTextNode(child)) {
      visitor.text?.(child.value)
    } else if (defaultTreeAdapter.isElementNode(child) && (visitor.enter?.(child) ?? true)) {
      open.push({ node: child, next: 0 })
    }
  }
}

/** The value of an attribute in lower case, or null where the element has none. */
export function attribute(element: Element, name: string): string | null {
  return (
    element.attrs
      .find((candidate) => candidate.name === name)
      ?.value.trim()
      .toLowerCase() ?? null
  )
}

const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  grid: 'table',
  row: 'tr',
  columnheader: 'th',
  rowheader: 'th',
  cell: 'td',
  gridcell: 'td',
  list: 'ul',
  listitem: 'li',
  main: 'main',
}

/** What an element is: its tag, or the tag of what its ARIA role says it stands for. */
export function nameOf(element: Element): string {
  const role = attribute(element, 'role')
  if (role === null) return element.tagName
  if (role === 'heading') return `h${/^[1-6]$/.exec(attribute(element, 'aria-level') ?? '')?.[0] ?? '2'}`
  return ROLES[role] ?? element.tagName
}

/** A broken page can make a parser write more elements than it has characters. */
class TooManyElements extends Error {}

/** Parses a page, however broken. One that would grow beyond its own length is read without its text formatting. */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  try {
    return parse(html, { treeAdapter: bounded(html.length + 1_000) })
  } catch (error) {
    if (!(error instanceof TooManyElements)) throw error
    return parse(html.replace(/<\/?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])[^<>]{0,2000}>/giu, ' '))
  }
}

function bounded(most: number): TreeAdapter<DefaultTreeAdapterMap> {
  let count = 0
  return {
    ...defaultTreeAdapter,
    createElement: (...definition) => {
      count += 1
      if (count > most) throw new TooManyElements()
      return defaultTreeAdapter.createElement(...definition)
    },
  }
}
