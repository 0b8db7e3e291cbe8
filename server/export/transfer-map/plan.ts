import type { Flow } from '../../api/contract.ts'
import { buildModel } from './build.ts'
import type { Figure, Link } from './figure.ts'
import { chipRoom, groupFigure } from './group-figure.ts'
import type { Grouping } from './groups.ts'
import { linksOf, waysOut } from './links.ts'
import type { TransferModel } from './model.ts'
import { parcelFigure } from './parcel-figure.ts'
import { senderFigure } from './sender-figure.ts'
import { type Language, WORDS } from './words.ts'
import { zoneFigure } from './zone-figure.ts'

/** Width of a page of A3 landscape for one unit of height. */
export const A3 = 420 / 297

/** A model with its boxes measured, ready to be laid out. */
export interface Plan {
  readonly model: TransferModel
  readonly figures: readonly Figure[]
  readonly links: readonly Link[]
  readonly columns: number
}

interface Way {
  readonly grouping: Grouping
  readonly columns: number
}

const GROUPINGS: readonly Grouping[] = ['items', 'place', 'place-only']
/** Ways to set the recipients, the clearest first. */
const WAYS: readonly Way[] = GROUPINGS.flatMap((grouping) => [1, 2, 3, 4, 5, 6].map((columns) => ({ grouping, columns })))
/** Room that gaps, margins, headings, legend and sources take. */
const AROUND = { width: 3 * 90 + 80, height: 300 }
const GAP = 14
/** A less clear way must print this much larger to be chosen over the one before it. */
const WORTH = 1.06

/** Chooses the way of setting the recipients that prints largest on an A3 page, and measures its boxes. */
export function planOf(flows: readonly Flow[], language: Language, filtered: boolean): Plan {
  const models = new Map(GROUPINGS.map((grouping) => [grouping, buildModel(flows, language, grouping, filtered)]))
  let best: { plan: Plan; scale: number } | null = null
  for (const { grouping, columns } of WAYS) {
    const model = models.get(grouping)
    if (!model) continue
    const plan = measured(model, columns)
    const scale = printScale(plan.figures)
    if (best === null || scale > best.scale * WORTH) best = { plan, scale }
  }
  if (best === null) throw new Error('There is no way to set the recipients.')
  return best.plan
}

function measured(model: TransferModel, columns: number): Plan {
  const words = WORDS[model.language]
  const room = chipRoom(model.groups)
  const figures = [
    ...model.parcels.map(parcelFigure),
    ...model.senders.map((sender) => senderFigure(sender, waysOut(sender.id, model.groups), words)),
    ...model.groups.map((group) => groupFigure(group, columns, room, words)),
    ...model.zones.map((zone) => zoneFigure(zone, words)),
  ]
  return { model, figures, links: linksOf(model), columns }
}

/** How large a unit prints on a page 1 unit high and A3 units wide, estimated from the boxes alone. */
function printScale(figures: readonly Figure[]): number {
  const columns = [0, 1, 2, 3].map((column) => figures.filter((figure) => figure.column === column))
  const widths = columns.map((own) => Math.max(0, ...own.map((figure) => figure.width)))
  const heights = columns.map((own) => own.reduce((sum, figure) => sum + figure.height + GAP, 0))
  const width = widths.reduce((sum, own) => sum + own, AROUND.width)
  return Math.min(A3 / width, 1 / (Math.max(...heights) + AROUND.height))
}
