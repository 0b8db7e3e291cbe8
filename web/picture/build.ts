import type { Flow, StatedCountry } from '../../server/api/contract.ts'
import type { Wording } from './boxes.ts'
import { type Claim, claimsOf } from './claims.ts'
import { group, type Limits, READABLE } from './group.ts'
import type { Picture, PictureEdge, PictureNode } from './picture.ts'

/** The id of the line that a claim is drawn as: claims that would look alike share one. */
export const edgeId = (claim: Claim): string =>
  [claim.source.id, claim.target.id, claim.basis ?? '', claim.certainty, claim.none ? 'none' : ''].join('|')

function countriesByRecipient(flows: readonly Flow[]): Map<string, StatedCountry[]> {
  const found = new Map<string, StatedCountry[]>()
  for (const flow of flows)
    if (flow.kind === 'disclosure') found.set(flow.to.id, [...(found.get(flow.to.id) ?? []), ...flow.countries])
  return found
}

/** The choice that a picture is limited to. */
export interface PictureOptions {
  /** Ids of the chosen items: only they are drawn. */
  items?: readonly string[]
  limits?: Limits
}

/** Adds what a flow claims to the boxes and lines there are. */
function add(flow: Flow, claim: Claim, nodes: Map<string, PictureNode>, edges: Map<string, PictureEdge>): void {
  for (const node of [claim.source, claim.target]) if (!nodes.has(node.id)) nodes.set(node.id, node)
  const id = edgeId(claim)
  const { basis, certainty, none } = claim
  const edge = edges.get(id) ?? { id, source: claim.source.id, target: claim.target.id, basis, certainty, none, flows: [] }
  if (!edge.flows.includes(flow.id)) edge.flows.push(flow.id)
  edges.set(id, edge)
}

/** Draws flows as boxes and lines. Every line holds the flows that state it, so no line says more than a document does. */
export function buildPicture(flows: readonly Flow[], wording: Wording, options: PictureOptions = {}): Picture {
  const nodes = new Map<string, PictureNode>()
  const edges = new Map<string, PictureEdge>()
  const countries = countriesByRecipient(flows)
  const countriesOf = (company: string) => countries.get(company) ?? []
  for (const flow of flows)
    for (const claim of claimsOf(flow, options.items ?? [], countriesOf, wording)) add(flow, claim, nodes, edges)
  return group({ nodes: [...nodes.values()], edges: [...edges.values()], grouped: false }, options.limits ?? READABLE, wording)
}
