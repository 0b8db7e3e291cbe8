import type { Zone } from '../../api/contract.ts'
import type { Paint } from '../drawing/scene.ts'

/** How a zone looks: apart in colour, in border and in the shape of its mark, so that it survives a black and white print. */
export interface ZoneLook {
  readonly ink: string
  readonly tint: string
  readonly border: Partial<Paint>
  readonly doubled: boolean
  readonly lineWidth: number
  readonly mark: 'octagon' | 'triangle' | 'question' | 'diamond' | 'circle'
}

/** Colours that are no zone's. */
export const INK = {
  text: '#16202e',
  soft: '#566273',
  line: '#aab4c2',
  faint: '#d9dfe7',
  paper: '#ffffff',
  panel: '#f6f8fa',
  hatch: '#c3c9d2',
  muted: '#7b8694',
  mutedTint: '#eceff2',
} as const

function look(
  ink: string,
  tint: string,
  width: number,
  lineWidth: number,
  mark: ZoneLook['mark'],
  dash: readonly number[] = [],
): ZoneLook {
  return { ink, tint, border: { stroke: ink, strokeWidth: width, dash }, doubled: mark === 'diamond', lineWidth, mark }
}

/** The look of each zone: the weaker the protection, the heavier. */
export const ZONE_LOOK: Readonly<Record<Zone, ZoneLook>> = {
  third: look('#a3001b', '#fdecee', 3.2, 2.8, 'octagon'),
  conditional: look('#b04a00', '#fff2e4', 2.2, 2.2, 'triangle'),
  unknown: look('#5d4b8a', '#f5f2fb', 1.4, 1.4, 'question', [1.5, 3]),
  adequate: look('#1d6f68', '#eef8f6', 1, 1.2, 'diamond'),
  eea: look('#3f648f', '#f1f5fa', 1, 1.2, 'circle'),
}

/** Stroke pattern of what is only possible. */
export const POSSIBLE_DASH: readonly number[] = [7, 4]

/** Stroke pattern of what carries no personal data. */
export const NONE_DASH: readonly number[] = [2, 4]
