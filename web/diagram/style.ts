import type cytoscape from 'cytoscape'
import { CERTAINTY_DASHES, DASHES, SHAPES } from '../picture/look.ts'
import { BASES } from '../picture/picture.ts'
import { ZONES } from '../picture/zone.ts'
import { FONT, FONT_SIZE, LINE_HEIGHT } from './measure.ts'
import type { Palette } from './palette.ts'

type Rule = cytoscape.StylesheetJsonBlock

const boxes = (palette: Palette): Rule[] => [
  {
    selector: 'node',
    style: {
      shape: 'round-rectangle',
      width: 'data(width)',
      height: 'data(height)',
      label: 'data(text)',
      color: palette.text,
      'font-family': FONT,
      'font-size': FONT_SIZE,
      'font-weight': 500,
      'line-height': LINE_HEIGHT,
      'text-wrap': 'wrap',
      'text-max-width': '400px',
      'text-valign': 'center',
      'text-halign': 'center',
      'background-color': palette.box,
      'border-width': 1.5,
      'border-color': palette.boxLine,
      'overlay-opacity': 0,
    },
  },
  { selector: 'node.company', style: { 'border-width': 2.5, 'border-color': palette.accent, 'font-weight': 600 } },
  { selector: 'node.category', style: { shape: 'cut-rectangle' } },
  { selector: 'node.group, node.rest', style: { 'border-style': 'double', 'border-width': 4 } },
]

const zones = (palette: Palette): Rule[] =>
  ZONES.map((zone): Rule => {
    const { fill, line, text } = palette.zones[zone]
    const border = zone === 'third' || zone === 'conditional' ? 3 : 1.5
    return {
      selector: `node.zone-${zone}`,
      style: {
        shape: SHAPES[zone],
        'background-color': fill,
        'border-color': line,
        'border-width': border,
        color: text,
        'border-style': zone === 'unknown' ? 'dashed' : 'solid',
      },
    }
  })

const missing = (palette: Palette): Rule[] => [
  {
    selector: 'node.ghost, node.none',
    style: {
      shape: 'rectangle',
      'background-opacity': 0,
      'border-style': 'dashed',
      'border-color': palette.muted,
      color: palette.muted,
      'font-style': 'italic',
    },
  },
  { selector: 'node.none', style: { 'border-style': 'dotted', 'border-width': 2.5 } },
]

const lines = (palette: Palette): Rule[] => [
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'line-color': palette.line,
      'target-arrow-color': palette.line,
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.65,
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'endpoints',
      'control-point-weights': (edge: cytoscape.EdgeSingular) => edge.data('weights') as number[],
      'control-point-distances': (edge: cytoscape.EdgeSingular) => edge.data('distances') as number[],
      'source-endpoint': 'data(from)',
      'target-endpoint': 'data(to)',
      opacity: 0.75,
      'font-family': FONT,
      'font-size': 11,
      'font-weight': 600,
      color: palette.muted,
      'text-background-color': palette.surface,
      'text-background-opacity': 1,
      'text-background-padding': '2px',
      'text-background-shape': 'round-rectangle',
      'overlay-opacity': 0,
    },
  } as unknown as Rule,
  ...BASES.map((basis) => ({
    selector: `edge.basis-${basis}`,
    style: {
      'line-color': palette.bases[basis],
      'target-arrow-color': palette.bases[basis],
      ...(DASHES[basis].length > 0 ? { 'line-style': 'dashed' as const, 'line-dash-pattern': [...DASHES[basis]] } : {}),
    },
  })),
  ...certainties(palette),
]

const certainties = (palette: Palette): Rule[] => [
  { selector: 'edge.possible, edge.inferred', style: { 'line-opacity': 0.5 } },
  {
    selector: 'edge.possible.marked, edge.inferred.marked, edge.possible.lit, edge.inferred.lit',
    style: { label: 'data(mark)' },
  },
  { selector: 'edge.possible.plain', style: { 'line-style': 'dashed', 'line-dash-pattern': [...CERTAINTY_DASHES.possible] } },
  { selector: 'edge.inferred.plain', style: { 'line-style': 'dashed', 'line-dash-pattern': [...CERTAINTY_DASHES.inferred] } },
  ...(['possible', 'inferred'] as const).map((certainty): Rule => {
    const dashes = [...CERTAINTY_DASHES[certainty]]
    return { selector: `edge.basis-disclosure.${certainty}`, style: { 'line-style': 'dashed', 'line-dash-pattern': dashes } }
  }),
  ...(['conditional', 'third'] as const).map((zone): Rule => {
    const colour = palette.zones[zone].line
    return { selector: `edge.plain.to-${zone}`, style: { 'line-color': colour, 'target-arrow-color': colour, opacity: 0.9 } }
  }),
  { selector: 'edge.nothing', style: { 'line-color': palette.muted, 'target-arrow-color': palette.muted, opacity: 0.45 } },
]

const attention = (palette: Palette): Rule[] => [
  { selector: 'node.dim', style: { opacity: 0.32 } },
  { selector: 'edge.dim', style: { opacity: 0.1, label: '' } },
  { selector: 'edge.lit', style: { opacity: 1, 'line-opacity': 1, 'z-index': 10 } },
  {
    selector: 'node.focus',
    style: { 'outline-width': 3, 'outline-offset': 3, 'outline-color': palette.accent, 'outline-opacity': 1 },
  } as unknown as Rule,
  { selector: 'edge.focus', style: { width: 4.5 } },
]

/** The look of the picture; the legend shows the same shapes and dashes. */
export const stylesheet = (palette: Palette): Rule[] => [
  ...boxes(palette),
  ...zones(palette),
  ...missing(palette),
  ...lines(palette),
  ...attention(palette),
]
