import type { Wording } from './boxes.ts'
import { COLUMNS, type Column, type Picture, type PictureEdge, type PictureNode } from './picture.ts'

/** How many boxes of a column are readable before they are put together in groups, and at most after that. */
export interface Limits {
  readable: Record<Column, number>
  most: number
}
export const READABLE: Limits = { readable: { subject: 20, item: 34, company: 30, recipient: 44, country: 40 }, most: 60 }

/** For an overview of everything. */
export const OVERVIEW: Limits = { readable: { subject: 10, item: 16, company: 16, recipient: 16, country: 16 }, most: 18 }

type Signature = (node: PictureNode) => string

/** Adds to the list of a key. */
function gather<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function signatures(edges: readonly PictureEdge[], withFlows: boolean): Signature {
  const lines = new Map<string, string[]>()
  for (const edge of edges) {
    const look = [edge.basis, edge.certainty, edge.none, withFlows ? [...edge.flows].sort().join(' ') : '']
    for (const [end, other] of [
      [edge.source, `>${edge.target}`],
      [edge.target, `<${edge.source}`],
    ] as const)
      gather(lines, end, [other, ...look].join('|'))
  }
  return (node) => [node.zone, ...(lines.get(node.id) ?? []).sort()].join('\n')
}

const flowsOf = (edges: readonly PictureEdge[]): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  for (const edge of edges) for (const end of [edge.source, edge.target]) for (const flow of edge.flows) gather(found, end, flow)
  return found
}

const weightOf = (edges: readonly PictureEdge[]): Map<string, number> => {
  const weight = new Map<string, number>()
  for (const edge of edges)
    for (const end of [edge.source, edge.target]) weight.set(end, (weight.get(end) ?? 0) + edge.flows.length)
  return weight
}

const groupLabel = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 2).join(', ')} +${names.length - 2}` : names.join(', ')

/** A box for several; only boxes that stand for a term can be part of it. */
function together(parts: readonly PictureNode[], kind: 'group' | 'rest', edges: readonly PictureEdge[], wording: Wording) {
  const [first] = parts
  if (!first || parts.length === 1) return first
  const flows = flowsOf(edges)
  const members = parts
    .flatMap((node) =>
      node.members.length > 0 ? node.members : [{ label: node.label, flows: [...new Set(flows.get(node.id))] }],
    )
    .sort((a, b) => a.label.localeCompare(b.label))
  const label = kind === 'rest' ? wording.messages.more(members.length) : groupLabel(members.map((member) => member.label))
  const id = kind === 'rest' ? `${first.column}:rest` : `${first.column}:group/${parts.map((node) => node.id).sort()[0] ?? ''}`
  const zone = parts.every((node) => node.zone === first.zone) ? first.zone : null
  return { ...first, id, kind, label, zone, detail: kind === 'group' ? first.detail : null, term: null, members }
}

/** Replaces boxes by the boxes they became, and joins the lines that then look alike. */
function replaceNodes(picture: Picture, became: ReadonlyMap<string, PictureNode>): Picture {
  const at = (id: string) => became.get(id)?.id ?? id
  const nodes = new Map(picture.nodes.map((node) => became.get(node.id) ?? node).map((node) => [node.id, node]))
  const edges = new Map<string, PictureEdge>()
  for (const edge of picture.edges) {
    const [source, target] = [at(edge.source), at(edge.target)]
    const id = [source, target, edge.basis ?? '', edge.certainty, edge.none ? 'none' : ''].join('|')
    const flows = new Set([...(edges.get(id)?.flows ?? []), ...edge.flows])
    edges.set(id, { ...edge, id, source, target, flows: [...flows] })
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()], grouped: true }
}

const canJoin = (node: PictureNode): boolean => node.kind !== 'ghost' && node.kind !== 'none'
const inColumn = (picture: Picture, column: Column): PictureNode[] => picture.nodes.filter((node) => node.column === column)

function joinAlike(picture: Picture, column: Column, withFlows: boolean, wording: Wording): Picture {
  const signature = signatures(picture.edges, withFlows)
  const alike = new Map<string, PictureNode[]>()
  for (const node of inColumn(picture, column).filter(canJoin)) {
    const key = signature(node)
    gather(alike, key, node)
  }
  const became = new Map<string, PictureNode>()
  for (const members of alike.values()) {
    const joined = together(members, 'group', picture.edges, wording)
    if (joined && members.length > 1) for (const node of members) became.set(node.id, joined)
  }
  return became.size > 0 ? replaceNodes(picture, became) : picture
}

function joinRest(picture: Picture, column: Column, most: number, wording: Wording): Picture {
  const weight = weightOf(picture.edges)
  const nodes = inColumn(picture, column).filter(canJoin)
  const byWeight = [...nodes].sort((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0) || a.id.localeCompare(b.id))
  const members = byWeight.slice(most - 1)
  const joined = together(members, 'rest', picture.edges, wording)
  return joined && members.length > 1 ? replaceNodes(picture, new Map(members.map((node) => [node.id, joined]))) : picture
}

/**
 * Puts boxes together where a column holds more than is readable: first those that exactly the same flows state, then those
 * with exactly the same lines, and only then the least common ones ("12 more"), of which at least one has each line.
 */
export function group(picture: Picture, limits: Limits, wording: Wording): Picture {
  return COLUMNS.reduce((before, column) => {
    const tooMany = (now: Picture, limit: number) => inColumn(now, column).length > limit
    let now = before
    if (tooMany(now, limits.readable[column])) now = joinAlike(now, column, true, wording)
    if (tooMany(now, limits.readable[column])) now = joinAlike(now, column, false, wording)
    return tooMany(now, limits.most) ? joinRest(now, column, limits.most, wording) : now
  }, picture)
}
