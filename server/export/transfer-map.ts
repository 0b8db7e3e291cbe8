import type { Flow } from '../api/contract.ts'
import type { Scene } from './drawing/scene.ts'
import { svgOf } from './drawing/svg.ts'
import { buildModel } from './transfer-map/build.ts'
import type { Heading } from './transfer-map/header.ts'
import { mermaidOf } from './transfer-map/mermaid.ts'
import type { Sender } from './transfer-map/model.ts'
import { compareWords } from './transfer-map/order.ts'
import { pageOf } from './transfer-map/page.ts'
import { planOf } from './transfer-map/plan.ts'
import { type Language, WORDS } from './transfer-map/words.ts'

/** More companies than this are counted in the heading, not named. */
const LISTED_NAMES = 4

/** How to present a transfer map. `date` is the ISO date that it carries; `filterLabel` says in words which flows were chosen. */
export interface TransferMapOptions {
  readonly language: Language
  readonly date: string
  readonly title?: string
  readonly filterLabel?: string
}

/** Draws where personal data goes as a self-contained SVG page (A3 landscape): items, senders, recipients, countries by zone. */
export async function transferMapSvg(flows: readonly Flow[], options: TransferMapOptions): Promise<string> {
  return svgOf(await transferMapScene(flows, options))
}

/** The same picture as plain data, for other renderers. */
export async function transferMapScene(flows: readonly Flow[], options: TransferMapOptions): Promise<Scene> {
  const plan = planOf(flows, options.language, options.filterLabel !== undefined)
  return pageOf(plan, headingOf(plan.model.senders, options))
}

/** Says the same as a Mermaid flowchart, for documents that render it. */
export function transferMapMermaid(flows: readonly Flow[], options: TransferMapOptions): string {
  const model = buildModel(flows, options.language, 'items', options.filterLabel !== undefined)
  return mermaidOf(model, headingOf(model.senders, options))
}

function headingOf(senders: readonly Sender[], options: TransferMapOptions): Heading {
  const words = WORDS[options.language]
  const names = senders.map((sender) => sender.name).sort(compareWords(options.language))
  const whose = names.length <= LISTED_NAMES ? names.join(', ') : words.companies(names.length)
  const short = names.length === 1 ? whose : words.companies(names.length)
  const filter = options.filterLabel === undefined ? [] : [words.filter(options.filterLabel)]
  const saysWhose = options.title !== undefined || names.length > 1
  return {
    title: options.title ?? (names.length > 0 ? `${words.title} – ${short}` : words.title),
    subtitle: [words.subtitle, ...(saysWhose && whose !== '' ? [whose] : []), ...filter, words.date(options.date)].join(' · '),
  }
}
