import type { Zone } from '../../server/api/contract.ts'
import { BASES, type Basis } from '../picture/picture.ts'

/** The colours of the picture. They stand in the style sheet, once for light and once for dark. */
export interface Palette {
  text: string
  muted: string
  surface: string
  box: string
  boxLine: string
  line: string
  accent: string
  zones: Record<Zone, { fill: string; line: string; text: string }>
  bases: Record<Basis, string>
}

/** Reads the colours in force from the style sheet. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim()
  const zone = (name: Zone) => ({
    fill: colour(`zone-${name}`),
    line: colour(`zone-${name}-line`),
    text: colour(`zone-${name}-text`),
  })
  return {
    text: colour('text'),
    muted: colour('muted'),
    surface: colour('surface'),
    box: colour('box'),
    boxLine: colour('box-line'),
    line: colour('line'),
    accent: colour('accent'),
    zones: {
      eea: zone('eea'),
      adequate: zone('adequate'),
      conditional: zone('conditional'),
      third: zone('third'),
      unknown: zone('unknown'),
    },
    bases: Object.fromEntries(BASES.map((basis) => [basis, colour(`basis-${basis}`)])) as Record<Basis, string>,
  }
}
