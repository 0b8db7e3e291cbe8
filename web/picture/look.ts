import type { Certainty, Zone } from '../../server/api/contract.ts'
import type { Basis } from './picture.ts'

/** Dash patterns, in pixels on and off; empty is a solid line. Each legal basis has its own, so that colour is not needed to tell them apart. */
export const DASHES: Record<Basis, readonly number[]> = {
  contract: [],
  consent: [9, 4],
  'legal-obligation': [16, 4],
  'legitimate-interest': [10, 3, 2, 3],
  'public-interest': [10, 3, 2, 3, 2, 3],
  'vital-interest': [4, 4],
  special: [18, 3, 4, 3],
  other: [6, 6],
  unstated: [2, 5],
  disclosure: [],
}

/** Dash patterns of the other lines: how certainly the document states them. */
export const CERTAINTY_DASHES: Record<Certainty, readonly number[]> = { stated: [], possible: [7, 5], inferred: [2, 4] }

/** The shape of each zone's boxes. */
export const SHAPES = {
  eea: 'round-rectangle',
  adequate: 'ellipse',
  conditional: 'hexagon',
  third: 'octagon',
  unknown: 'rectangle',
} as const satisfies Record<Zone, string>
