import type cytoscape from 'cytoscape'
import type { Messages } from '../messages/index.ts'
import { type Lit, litMembers } from '../picture/path.ts'
import { COLUMNS, type Member, type Picture, type PictureEdge, type PictureNode } from '../picture/picture.ts'
import { isExposed, ZONES } from '../picture/zone.ts'
import { bendOf, portsOf } from './curve.ts'
import { type Layout, layOut, type Room } from './layout.ts'
import { cut, FONT_SIZE, LINE_HEIGHT, type Measure, wrap } from './measure.ts'
import type { Box } from './order.ts'

/** What Cytoscape draws, and how large it is. */
export interface Drawing {
  elements: cytoscape.ElementDefinition[]
  layout: Layout
}

const PADDING = 11
const LABEL_LINES = 3
const MOST_HEIGHT = 150
// With more lines than this their marks would cover one another: then only a followed line shows its mark.
const MOST_MARKED = 70

/** A column gets its share of the width; what is left goes between the columns. */
export function roomIn(width: number): Room {
  const columns = COLUMNS.length
  const gap = Math.min(Math.max(width * 0.07, 38), 150)
  const columnWidth = Math.min(Math.max((width - gap * (columns - 1)) / columns, 112), 206)
  return { columns, columnWidth, spacing: 12, gap: Math.max(gap, (width - columnWidth * columns) / (columns - 1)) }
}

// Slanted and round sides leave less room for the text.
const sideOf = (node: PictureNode): number => (node.zone === 'conditional' || node.zone === 'adequate' ? 22 : PADDING)

function textOf(node: PictureNode, width: number, measure: Measure): string[] {
  const room = width - sideOf(node) * 2
  return [...wrap(node.label, room, LABEL_LINES, measure), ...(node.detail ? wrap(node.detail, room, LABEL_LINES, measure) : [])]
}

function boxesOf(picture: Picture, room: Room, texts: ReadonlyMap<string, readonly string[]>): Box[] {
  const lines = new Map<string, number>()
  for (const edge of picture.edges) lines.set(edge.target, (lines.get(edge.target) ?? 0) + 1)
  return picture.nodes.map((node) => {
    const text =
      Math.max(texts.get(node.id)?.length ?? 1, node.members.length > 0 ? 2 : 1) * FONT_SIZE * LINE_HEIGHT + PADDING * 1.5
    const fan = node.column === 'company' ? Math.min((lines.get(node.id) ?? 0) * 5 + 24, MOST_HEIGHT) : 0
    const rank = node.column === 'country' ? (node.zone ? ZONES.indexOf(node.zone) : ZONES.length) : 0
    const height = Math.max(text, fan, node.zone === 'adequate' ? text + 10 : 0)
    return {
      id: node.id,
      column: COLUMNS.indexOf(node.column),
      width: room.columnWidth,
      height,
      rank,
      pointed: node.zone === 'conditional',
    }
  })
}

const nodeElement = (node: PictureNode, box: Box, text: readonly string[], layout: Layout): cytoscape.ElementDefinition => ({
  group: 'nodes',
  data: { id: node.id, text: text.join('\n'), whole: text.join('\n'), width: box.width, height: box.height },
  position: { ...(layout.at.get(node.id) ?? { x: 0, y: 0 }) },
  classes: [node.kind, `column-${node.column}`, ...(node.zone ? [`zone-${node.zone}`] : [])],
  grabbable: false,
})

function edgeClasses(edge: PictureEdge, target: PictureNode | undefined): string[] {
  const exposed = target?.zone && isExposed(target.zone) && !edge.none
  return [
    edge.basis ? `basis-${edge.basis}` : 'plain',
    edge.certainty,
    ...(exposed ? [`to-${target.zone}`] : []),
    ...(edge.none ? ['nothing'] : []),
  ]
}

/** Places a picture in a width, in pixels, and writes it as Cytoscape's elements. */
export function draw(picture: Picture, width: number, measure: Measure, messages: Messages): Drawing {
  const room = roomIn(width)
  const texts = new Map(picture.nodes.map((node) => [node.id, textOf(node, room.columnWidth, measure)]))
  const boxes = boxesOf(picture, room, texts)
  const layout = layOut(boxes, picture.edges, room)
  const ports = portsOf(boxes, picture.edges, layout)
  const nodes = new Map(picture.nodes.map((node) => [node.id, node]))
  const marks = { stated: '', possible: messages.markPossible, inferred: messages.markInferred }
  const marked = picture.edges.length <= MOST_MARKED ? ['marked'] : []
  const edgeElement = (edge: PictureEdge): cytoscape.ElementDefinition => {
    const { source, target } = ports.get(edge.id) ?? { source: 0, target: 0 }
    const [from, to] = [layout.at.get(edge.source) ?? { x: 0, y: 0 }, layout.at.get(edge.target) ?? { x: 0, y: 0 }]
    const half = room.columnWidth / 2
    const bend = bendOf(to.x - from.x - half * 2, to.y + target - from.y - source)
    const ends = { from: [`${half}px`, `${source}px`].join(' '), to: [`${-half}px`, `${target}px`].join(' ') }
    const size = Math.min(1.4 + Math.log2(edge.flows.length) * 0.6, 4)
    const data = {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      mark: marks[edge.certainty],
      width: size,
      ...ends,
      ...bend,
    }
    return { group: 'edges', data, classes: [...edgeClasses(edge, nodes.get(edge.target)), ...marked] }
  }
  const byId = new Map(boxes.map((box) => [box.id, box]))
  const drawn = picture.nodes.flatMap((node) => {
    const box = byId.get(node.id)
    return box ? [nodeElement(node, box, texts.get(node.id) ?? [], layout)] : []
  })
  return { elements: [...drawn, ...picture.edges.map(edgeElement)], layout }
}

/** What a group says while only some of its members are followed: their names, and how many of how many. */
export function partlyLitTexts(
  picture: Picture,
  lit: Lit | null,
  width: number,
  measure: Measure,
  messages: Messages,
): Map<string, string> {
  if (!lit) return new Map()
  const sizes = new Map(picture.nodes.map((node) => [node.id, node.members.length]))
  const sayOf = (id: string, some: readonly Member[]) => {
    const count = messages.someOf(some.length, sizes.get(id) ?? 0)
    return [cut(some.map((member) => member.label).join(', '), width - PADDING * 2, measure), count].join('\n')
  }
  return new Map([...litMembers(picture, lit)].map(([id, some]) => [id, sayOf(id, some)]))
}
