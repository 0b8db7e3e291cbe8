import { slug } from '../../import/vocabulary/words.ts'
import type { FlowFilter, Language } from '../api/contract.ts'
import { transferMapMermaid, transferMapSvg } from '../export/transfer-map.ts'
import type { Store } from '../store/store.ts'
import { filterLabel } from './filter-label.ts'
import { flowsAnswer } from './flows.ts'

export interface TransferMapRequest {
  readonly filter: FlowFilter
  readonly format: 'svg' | 'mermaid'
  readonly language: Language
  /** ISO date that the map carries. */
  readonly date: string
}

/** A drawn map, with how many of the matching flows it shows. */
export interface TransferMap {
  readonly text: string
  readonly fileName: string
  readonly shown: number
  readonly total: number
}

const ENDINGS = { svg: 'svg', mermaid: 'mmd' } as const

/** Draws the transfer map of the flows that a filter lets through. */
export async function transferMap(store: Store, { filter, format, language, date }: TransferMapRequest): Promise<TransferMap> {
  const { flows, total } = await flowsAnswer(store, filter)
  const label = await filterLabel(store, filter, language)
  const options = { language, date, ...(label === null ? {} : { filterLabel: label }) }
  const text = format === 'svg' ? await transferMapSvg(flows, options) : transferMapMermaid(flows, options)
  return { text, fileName: `${fileName(filter)}.${ENDINGS[format]}`, shown: flows.length, total }
}

function fileName(filter: FlowFilter): string {
  const parts = [filter.company, filter.item, filter.country, filter.basis].filter((part) => part !== undefined && part !== '')
  return ['transfer-map', ...parts.map((part) => slug(part ?? '').slice(0, 40))].join('-')
}
