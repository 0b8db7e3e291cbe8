import type { Messages } from '../messages/index.ts'
import { basisName } from './basis.ts'
import { flowsBehind } from './path.ts'
import type { Column, Picture, PictureEdge, PictureNode } from './picture.ts'
import { zoneName } from './zone.ts'

/** A part of the picture in words. */
export interface Description {
  title: string
  details: string[]
}

/** A column's heading. */
export const columnName = (column: Column, messages: Messages): string =>
  ({
    subject: messages.columnSubject,
    item: messages.columnItem,
    company: messages.columnCompany,
    recipient: messages.columnRecipient,
    country: messages.columnCountry,
  })[column]

function describeNode(node: PictureNode, flows: number, messages: Messages): Description {
  const zone = node.zone && node.column === 'country' ? [zoneName(node.zone, messages)] : []
  const group = node.kind === 'group' ? [messages.legendGroupNote] : node.kind === 'rest' ? [messages.legendMoreNote] : []
  const members = node.members.length > 0 ? [node.members.map((member) => member.label).join(', ')] : []
  return { title: node.label, details: [columnName(node.column, messages), ...zone, ...members, ...group, messages.flows(flows)] }
}

function describeEdge(edge: PictureEdge, picture: Picture, messages: Messages): Description {
  const name = (id: string) => picture.nodes.find((node) => node.id === id)?.label ?? ''
  const certainty = { stated: [], possible: [messages.certaintyPossible], inferred: [messages.certaintyInferred] }[edge.certainty]
  const basis = edge.basis ? [basisName(edge.basis, messages)] : []
  const none = edge.none ? [messages.ghostNone] : []
  return {
    title: messages.behindEdge(name(edge.source), name(edge.target)),
    details: [...basis, ...certainty, ...none, messages.flows(edge.flows.length)],
  }
}

/** Says what a box or a line of the picture is; null where the picture does not hold it. */
export function describe(picture: Picture, id: string, messages: Messages): Description | null {
  const node = picture.nodes.find((candidate) => candidate.id === id)
  if (node) return describeNode(node, flowsBehind(picture, id).length, messages)
  const edge = picture.edges.find((candidate) => candidate.id === id)
  return edge ? describeEdge(edge, picture, messages) : null
}
