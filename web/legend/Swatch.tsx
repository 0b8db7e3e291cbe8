import type { Certainty, Zone } from '../../server/api/contract.ts'
import { CERTAINTY_DASHES, DASHES } from '../picture/look.ts'
import type { Basis } from '../picture/picture.ts'

const OUTLINES: Record<Zone, string> = {
  eea: 'M6 2H28a4 4 0 0 1 4 4V14a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4Z',
  adequate: 'M17 2C26 2 32 5.600 32 10S26 18 17 18 2 14.400 2 10 8 2 17 2Z',
  conditional: 'M10 2H24L32 10 24 18H10L2 10Z',
  third: 'M8 2H26L32 7V13L26 18H8L2 13V7Z',
  unknown: 'M2 2H32V18H2Z',
}

/** The shape of a zone, as the picture draws it. */
export const ZoneSwatch = ({ zone }: { zone: Zone }) => (
  <svg class={`swatch zone-${zone}`} width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">
    <path d={OUTLINES[zone]} />
  </svg>
)

const Line = ({ name, dashes }: { name: string; dashes: readonly number[] }) => (
  <svg class={`swatch line ${name}`} width="44" height="12" viewBox="0 0 44 12" aria-hidden="true">
    <path d="M1 6H36" stroke-dasharray={dashes.join(' ')} />
    <path class="head" d="M36 2.500 43 6 36 9.500Z" />
  </svg>
)

/** The line of a legal basis, as the picture draws it. */
export const BasisSwatch = ({ basis }: { basis: Basis }) => <Line name={`basis-${basis}`} dashes={DASHES[basis]} />

/** The line of a certainty, as the picture draws it. */
export const CertaintySwatch = ({ certainty }: { certainty: Certainty }) => (
  <Line name={`certainty-${certainty}`} dashes={CERTAINTY_DASHES[certainty]} />
)

/** The box of what is missing, or of several put together. */
export const BoxSwatch = ({ kind }: { kind: 'ghost' | 'none' | 'group' | 'rest' | 'category' }) => (
  <svg class={`swatch box ${kind}`} width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">
    <path d={kind === 'category' ? OUTLINES.third : 'M2 2H32V18H2Z'} />
    {kind === 'group' || kind === 'rest' ? <path d="M5 5H29V15H5Z" /> : null}
  </svg>
)
