import { z } from 'zod'
import { type Choices, zoneSchema } from '../api/contract.ts'
import type { Store } from '../store/store.ts'
import { labelOf, optionalText, rowsOf } from './rows.ts'

const choiceRow = z.object({ id: z.string(), name: z.string(), nameSv: optionalText, flows: z.int() })
type ChoiceRow = z.infer<typeof choiceRow>

/** Everything that flows can be filtered by, with the number of flows it is on; by id. */
export async function choicesAnswer(store: Store): Promise<Choices> {
  const [items, companies, countries, bases] = await Promise.all([
    rowsOf(store, 'explore/choices-items', choiceRow),
    rowsOf(store, 'explore/choices-companies', choiceRow),
    rowsOf(store, 'explore/choices-countries', choiceRow.extend({ zone: zoneSchema })),
    rowsOf(store, 'explore/choices-bases', choiceRow.extend({ article: optionalText })),
  ])
  return {
    items: items.map(choiceOf),
    companies: companies.map(choiceOf),
    countries: countries.map((row) => ({ ...choiceOf(row), zone: row.zone })),
    bases: bases.map((row) => ({ ...choiceOf(row), article: row.article })),
  }
}

function choiceOf(row: ChoiceRow) {
  return { id: row.id, label: labelOf(row), flows: row.flows }
}
