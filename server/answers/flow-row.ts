import { z } from 'zod'
import { certaintySchema, zoneSchema } from '../api/contract.ts'
import { optionalText } from './rows.ts'

const optionalNumber = z.int().nullish()

/** A term beside a flow with what its relationship says, as cypher/explore/flow-details.cypher collects it. */
export const termRow = z.object({
  id: z.string(),
  name: z.string(),
  nameSv: optionalText,
  certainty: certaintySchema,
  rule: optionalText,
  text: optionalText,
  line: optionalNumber,
  startsAt: optionalNumber,
  endsAt: optionalNumber,
})
export const basisRow = termRow.extend({ article: optionalText })
export const countryRow = termRow.extend({ zone: zoneSchema })
/** An item or a category that no document states for the flow. */
const inferredRow = termRow.pick({ id: true, name: true, nameSv: true, certainty: true, rule: true })
/** An activity that feeds the flow, by inference. */
const feederRow = z.object({
  id: z.string(),
  name: optionalText,
  rule: z.string(),
  purposes: z.array(z.string()),
  line: z.int(),
  document: z.string(),
})
export const companyRow = z.object({ id: z.string(), name: z.string(), known: z.boolean() })

/** One row of cypher/explore/flow-details.cypher. */
export const flowRow = z.object({
  flow: z.object({
    id: z.string(),
    kind: z.enum(['activity', 'disclosure']),
    name: optionalText,
    service: optionalText,
    condition: optionalText,
    personalData: z.enum(['stated', 'undisclosed', 'none']),
    retention: optionalText,
    retentionPeriod: optionalText,
    retentionFrom: optionalText,
  }),
  receivers: z.array(companyRow),
  senders: z.array(companyRow),
  subjects: z.array(termRow),
  items: z.array(termRow),
  categories: z.array(termRow),
  purposes: z.array(termRow),
  bases: z.array(basisRow),
  countries: z.array(countryRow),
  mechanisms: z.array(termRow),
  inferredItems: z.array(inferredRow),
  inferredCategories: z.array(inferredRow),
  feeders: z.array(feederRow),
  documentId: z.string(),
  documentName: z.string(),
  documentTitle: optionalText,
  documentUpdated: optionalText,
  documentUrl: optionalText,
  line: z.int(),
  startsAt: z.int(),
  endsAt: z.int(),
  quote: z.string(),
})
export type TermRow = z.infer<typeof termRow>
export type FlowRow = z.infer<typeof flowRow>
