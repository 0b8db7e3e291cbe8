import type { Certainty, Zone } from '../../server/api/contract.ts'

/** The columns of the picture, from left to right. */
export const COLUMNS = ['subject', 'item', 'company', 'recipient', 'country'] as const
export type Column = (typeof COLUMNS)[number]

/** How a line into a company is coloured and dashed. */
export const BASES = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interest',
  'public-interest',
  'legitimate-interest',
  'special',
  'other',
  'unstated',
  'disclosure',
] as const
export type Basis = (typeof BASES)[number]

/** `ghost`: the document does not say. `none`: the document says that there is nothing. `group`, `rest`: several boxes in one. */
export type NodeKind = 'term' | 'category' | 'company' | 'ghost' | 'none' | 'group' | 'rest'

/** A box that was put together with others, and the flows that it alone is on. */
export interface Member {
  label: string
  flows: string[]
}

/** A box of the picture. */
export interface PictureNode {
  id: string
  column: Column
  kind: NodeKind
  label: string
  /** A second line, such as a country's zone in words. */
  detail: string | null
  zone: Zone | null
  /** The canonical id that a filter takes, where the box stands for one term. */
  term: string | null
  /** The boxes put together in a group; else empty. */
  members: Member[]
}

/** A line of the picture: what at least one flow states about the two boxes. */
export interface PictureEdge {
  id: string
  source: string
  target: string
  /** Only on lines into a company. */
  basis: Basis | null
  certainty: Certainty
  /** True where the document says that no personal data follows. */
  none: boolean
  /** The ids of the flows that state it; never empty. */
  flows: string[]
}

/** What is drawn. */
export interface Picture {
  nodes: PictureNode[]
  edges: PictureEdge[]
  /** True where boxes were put together in groups. */
  grouped: boolean
}
