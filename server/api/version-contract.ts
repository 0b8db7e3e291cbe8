import { z } from 'zod'
import { placeSchema } from '../../import/datamap-place.ts'

/** One version of a document: its bytes as one Vart read them. */
export const versionSchema = z.object({
  id: z.string().describe('Id of the version; for a file that is compared, its path'),
  number: z.int().nullable().describe('1 for the first version that the graph holds; null for a file'),
  sha256: z.string().describe('Of the bytes read'),
  importedAt: z.string().nullable().describe('ISO date and time; null for a file'),
  importer: z.string().nullable().describe('The version of Vart that read it'),
  vocabulary: z.string().nullable().describe('A fingerprint of the words that it was read with'),
})

const factKindSchema = z.enum([
  'name',
  'personal-data',
  'item',
  'category',
  'subject',
  'purpose',
  'basis',
  'country',
  'mechanism',
  'retention',
  'condition',
  'recipient-category',
  'company',
  'title',
  'updated',
])
const kindSchema = z.enum(['recipient', 'activity', ...factKindSchema.options])

const sideSchema = z.object({
  id: z.string().describe('Canonical id of a term, id of a flow, or "" for what is stated once'),
  text: z.string().nullable().describe('As written; null for an activity without a name'),
  certainty: z.enum(['stated', 'possible']).nullable(),
  place: placeSchema.nullable().describe('Where it is written, in its version'),
  facts: z
    .array(z.object({ kind: factKindSchema, id: z.string(), text: z.string() }))
    .readonly()
    .describe('Everything that a flow states, where the whole flow came or went; else empty'),
})

export const differenceSchema = z.object({
  change: z.enum(['added', 'removed', 'changed']),
  kind: kindSchema,
  flow: z
    .object({
      kind: z.enum(['recipient', 'activity']),
      id: z.string(),
      before: z.string().nullable(),
      after: z.string().nullable(),
    })
    .nullable()
    .describe('The flow that it is a fact of; null for a whole flow, and for a fact of the document itself'),
  before: sideSchema.nullable(),
  after: sideSchema.nullable(),
})

/** What two versions of a document state differently. */
export const comparisonSchema = z.object({
  document: z.object({ id: z.string(), name: z.string() }),
  from: versionSchema.nullable().describe('null where the document has one version, and there is nothing to compare'),
  to: versionSchema,
  cause: z
    .enum(['document', 'reading'])
    .nullable()
    .describe('document: the bytes changed; reading: the same bytes, of which another Vart or vocabulary reads other facts'),
  differences: z.array(differenceSchema).readonly(),
})
export const versionsAnswerSchema = z.object({ versions: z.array(versionSchema) })
/** Which versions to compare: ids, their beginnings behind the @, or numbers from 1. */
export const comparisonRequestSchema = z.object({
  from: z.string().max(2_000).optional().describe('The version before; the one before `to` where none is given'),
  to: z.string().max(2_000).optional().describe('The version after; the current one where none is given'),
})

export type VersionView = z.infer<typeof versionSchema>
export type Comparison = z.infer<typeof comparisonSchema>
export type ComparisonRequest = z.infer<typeof comparisonRequestSchema>
