import { z } from 'zod'

/** What a query gives, as JSON holds it. */
export type AnswerValue = null | boolean | number | string | readonly AnswerValue[] | { readonly [key: string]: AnswerValue }

/** A value of the graph. Whatever JSON has no word for is an object marked by `_type`. */
export const valueSchema: z.ZodType<AnswerValue> = z.lazy(() =>
  z.union([z.string(), markedSchema, z.number(), z.boolean(), z.null(), z.array(valueSchema), z.record(z.string(), valueSchema)]),
)
const propertiesSchema = z.record(z.string(), valueSchema)
export const nodeSchema = z.object({
  _type: z.literal('node'),
  id: z.string().describe("The store's own, good for comparing nodes of one answer; a company is named by properties.id"),
  labels: z.array(z.string()),
  properties: propertiesSchema,
})
export const relationshipSchema = z.object({
  _type: z.literal('relationship'),
  id: z.string(),
  type: z.string(),
  from: z.string().describe('id of the node where it begins'),
  to: z.string().describe('id of the node where it ends'),
  properties: propertiesSchema,
})
export const pathSchema = z.object({
  _type: z.literal('path'),
  nodes: z.array(nodeSchema),
  relationships: z.array(relationshipSchema),
})
export const integerSchema = z.object({ _type: z.literal('integer'), value: z.string().describe('Digits of one beyond 2^53') })
export const floatSchema = z.object({ _type: z.literal('float'), value: z.enum(['NaN', 'Infinity', '-Infinity']) })
export const mapSchema = z.object({
  _type: z.literal('map'),
  entries: propertiesSchema.describe('A map with a key "_type" of its own'),
})
const markedSchema = z.discriminatedUnion('_type', [
  nodeSchema,
  relationshipSchema,
  pathSchema,
  integerSchema,
  floatSchema,
  mapSchema,
])
