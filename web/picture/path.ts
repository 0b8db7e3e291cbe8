import { COLUMNS, type Member, type Picture, type PictureEdge } from './picture.ts'

/** What is lit in a picture: boxes and lines by id. */
export interface Lit {
  nodes: ReadonlySet<string>
  edges: ReadonlySet<string>
  /** The flows that are followed. */
  flows: ReadonlySet<string>
}

const litBy = (edges: readonly PictureEdge[], flows: ReadonlySet<string>): Lit => ({
  flows,
  nodes: new Set(edges.flatMap((edge) => [edge.source, edge.target])),
  edges: new Set(edges.map((edge) => edge.id)),
})

/** Exactly what one flow states, and nothing else. */
export const pathOfFlow = (picture: Picture, flow: string): Lit =>
  litBy(
    picture.edges.filter((edge) => edge.flows.includes(flow)),
    new Set([flow]),
  )

const columnOf = (id: string): string => COLUMNS.find((column) => id.startsWith(`${column}:`)) ?? ''

/** The flows behind a box or a line; none where the picture does not hold it. */
export function flowsBehind(picture: Picture, id: string): string[] {
  const edges = picture.edges.filter((edge) => edge.id === id || edge.source === id || edge.target === id)
  return [...new Set(edges.flatMap((edge) => edge.flows))]
}

/**
 * What the flows behind a box or a line state, without the boxes beside it: of everything that the flows carrying
 * an item state, the lines of the other items are left out.
 */
export function pathOfPart(picture: Picture, id: string): Lit {
  const edge = picture.edges.find((candidate) => candidate.id === id)
  const focus = edge ? [edge.source, edge.target] : [id]
  const columns = focus.map(columnOf)
  const behind = new Set(flowsBehind(picture, id))
  const beside = (end: string) => columns.includes(columnOf(end)) && !focus.includes(end)
  const lit = picture.edges.filter(
    (candidate) =>
      candidate.flows.some((flow) => behind.has(flow)) &&
      !beside(candidate.source) &&
      !beside(candidate.target) &&
      (!edge || candidate.source !== edge.source || candidate.target !== edge.target || candidate.id === id),
  )
  const found = litBy(lit, behind)
  return { ...found, nodes: new Set([...found.nodes, ...focus]) }
}

/** Of each lit group, the members that the followed flows are about, where they are not all of them. */
export function litMembers(picture: Picture, lit: Lit): Map<string, Member[]> {
  const groups = picture.nodes.filter((node) => node.members.length > 0 && lit.nodes.has(node.id))
  const partly = groups.map(
    (node) => [node, node.members.filter(({ flows }) => flows.some((flow) => lit.flows.has(flow)))] as const,
  )
  return new Map(partly.filter(([node, some]) => some.length < node.members.length).map(([node, some]) => [node.id, some]))
}
