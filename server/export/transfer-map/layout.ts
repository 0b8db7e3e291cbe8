import ElkConstructor, { type ElkExtendedEdge, type ElkNode, type ElkPort } from 'elkjs/lib/elk.bundled.js'
import type { Point } from '../drawing/scene.ts'
import type { Figure, Link } from './figure.ts'

/** Figures and lines with their places; the top left corner is 0, 0. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly places: ReadonlyMap<string, Point>
  readonly routes: ReadonlyMap<string, readonly Point[]>
}

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.separateConnectedComponents': 'false',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.spacing.nodeNode': '14',
  'elk.layered.spacing.nodeNodeBetweenLayers': '64',
  'elk.layered.spacing.edgeNodeBetweenLayers': '22',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '11',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.nodePlacement.favorStraightEdges': 'true',
  'elk.layered.unnecessaryBendpoints': 'false',
}

function portId(figure: string, side: string, port: string): string {
  return JSON.stringify([figure, side, port])
}

function portsOf(figure: Figure, side: 'WEST' | 'EAST'): ElkPort[] {
  const ports = side === 'WEST' ? figure.west : figure.east
  return [...ports].map(([name, y]) => ({
    id: portId(figure.id, side, name),
    width: 0,
    height: 0,
    x: side === 'WEST' ? 0 : figure.width,
    y,
    layoutOptions: { 'elk.port.side': side },
  }))
}

function nodeOf(figure: Figure): ElkNode {
  return {
    id: figure.id,
    width: figure.width,
    height: figure.height,
    ports: [...portsOf(figure, 'WEST'), ...portsOf(figure, 'EAST')],
    layoutOptions: {
      'elk.portConstraints': 'FIXED_POS',
      'elk.layered.layering.layerChoiceConstraint': `${figure.column}`,
    },
  }
}

function edgeOf(link: Link): ElkExtendedEdge {
  return {
    id: link.id,
    sources: [portId(link.from, 'EAST', link.fromPort)],
    targets: [portId(link.to, 'WEST', link.toPort)],
  }
}

function routeOf(edge: ElkExtendedEdge): Point[] {
  const section = edge.sections?.[0]
  return section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(({ x, y }) => ({ x, y })) : []
}

/** Places figures in their columns, in the order given, and routes the lines between them at right angles. */
export async function layOut(figures: readonly Figure[], links: readonly Link[]): Promise<Layout> {
  const graph: ElkNode = { id: 'map', layoutOptions: OPTIONS, children: figures.map(nodeOf), edges: links.map(edgeOf) }
  const placed = await new ElkConstructor().layout(graph)
  return {
    width: placed.width ?? 0,
    height: placed.height ?? 0,
    places: new Map((placed.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }])),
    routes: new Map((placed.edges ?? []).map((edge) => [edge.id, routeOf(edge)])),
  }
}
