import { paragraph, placeStack, stackHeight } from '../drawing/paragraph.ts'
import { rect } from '../drawing/scene.ts'
import { type Figure, inset, spreadPorts } from './figure.ts'
import type { Sender } from './model.ts'
import { INK } from './palette.ts'
import { inColour, TYPE } from './type-scale.ts'
import type { Words } from './words.ts'

/** Width of the boxes of the second column. */
export const SENDER_WIDTH = 200
const PADDING = 14

/** The figure of a company; `ports` names its ways out, weakest zone first. */
export function senderFigure(sender: Sender, ports: readonly string[], words: Words): Figure {
  const inner = SENDER_WIDTH - 2 * PADDING
  const texts = [
    paragraph(sender.name, TYPE.sender, inner),
    ...listed(words.subjects, sender.subjects, inner),
    ...listed(words.bases, sender.bases, inner),
  ]
  const height = Math.max(64, stackHeight(texts, 3) + 2 * PADDING, (ports.length + 1) * 16)
  return {
    id: sender.id,
    column: 1,
    width: SENDER_WIDTH,
    height,
    west: new Map([['in', height / 2]]),
    east: spreadPorts(ports, height, 14),
    shapes: (x, y) => {
      const box = { x, y, width: SENDER_WIDTH, height }
      const top = y + (height - stackHeight(texts, 3)) / 2
      return [
        rect(box, 6, { fill: INK.paper, stroke: INK.text, strokeWidth: 1.6 }),
        rect(inset(box, 3), 4, { fill: INK.panel }),
        ...placeStack(texts, x + PADDING, top, box, 3),
      ]
    },
  }
}

function listed(label: string, values: readonly string[], width: number) {
  if (values.length === 0) return []
  return [paragraph(label, TYPE.label, width), paragraph(values.join(', '), inColour(TYPE.body, INK.text), width)]
}
