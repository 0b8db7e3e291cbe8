import type { fromMarkdown } from 'mdast-util-from-markdown'

/** The tree of a Markdown document. */
export type Root = ReturnType<typeof fromMarkdown>
type Nodes = Root | Root['children'][number]

/** The offset at which a node begins. */
export function startOf(node: { readonly position?: Root['position'] }): number {
  return node.position?.start.offset ?? 0
}

/** The offset behind a node. */
export function endOf(node: { readonly position?: Root['position'] }): number {
  return node.position?.end.offset ?? 0
}

/**
 * The source with the marks inside its lines (emphasis, links, line breaks, character references, comments) blanked, so
 * that words stand as they are read and nothing moves. Marks that open a line stay.
 */
export function plainMarkup(source: string, tree: Root): string {
  const edits: Edit[] = []
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    edits.push(...editsOf(node, source))
    if ('children' in node) for (const child of node.children) open.push(child)
  }
  edits.push(...struckOut(source))
  edits.sort((a, b) => a.start - b.start)
  return apply(source, edits)
}

/** "~~Sendinblue~~": what is struck out holds no longer. */
function struckOut(source: string): Edit[] {
  return [...source.matchAll(/(?<![~\\])~~(?=[^\s~])[^~\n]{1,400}~~(?!~)/gu)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    words: '',
  }))
}

interface Edit {
  readonly start: number
  readonly end: number
  /** What stands there instead, filled up with spaces. */
  readonly words: string
}

function editsOf(node: Nodes, source: string): Edit[] {
  const start = startOf(node)
  const end = endOf(node)
  switch (node.type) {
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'linkReference':
      return around(node, start, end)
    case 'html':
      return [{ start, end, words: /^<br\s{0,5}\/?>$/i.test(source.slice(start, end)) ? '•' : '' }]
    case 'break':
    case 'image':
      return node.type === 'image' ? [{ start, end, words: node.alt ?? '' }] : []
    case 'inlineCode':
      return [{ start, end, words: ` ${node.value}` }]
    case 'text':
      return references(source, start, end)
    default:
      return []
  }
}

function around(node: Nodes & { children: readonly Nodes[] }, start: number, end: number): Edit[] {
  const from = node.children[0]?.position?.start.offset ?? end
  const to = node.children.at(-1)?.position?.end.offset ?? end
  return [
    { start, end: from, words: '' },
    { start: to, end, words: '' },
  ]
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  bull: '•',
}

/** Character references and escaped characters. */
function references(source: string, start: number, end: number): Edit[] {
  return [...source.slice(start, end).matchAll(/&([a-z]{2,5});|\\([!-/:-@[-`{-~])/gi)].flatMap((match) => {
    const words = match[2] ?? NAMED[match[1]?.toLowerCase() ?? '']
    const at = start + match.index
    return words === undefined ? [] : [{ start: at, end: at + match[0].length, words }]
  })
}

function apply(source: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, words } of edits) {
    if (start < at) continue
    parts.push(source.slice(at, start), fitted(source.slice(start, end), words))
    at = end
  }
  parts.push(source.slice(at))
  return parts.join('')
}

/** Words in the room of others: as long as they are, with line feeds where they had them. */
function fitted(room: string, words: string): string {
  if (room.includes('\n')) return room.replace(/[^\n]/g, ' ')
  return words.replace(/\n/g, ' ').slice(0, room.length).padEnd(room.length)
}
