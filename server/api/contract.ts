import { z } from 'zod'
import { valueSchema } from './value.ts'

/** A label in both languages of the page. */
export const labelSchema = z.object({ en: z.string(), sv: z.string() })

/** The words that state a fact: `quote` stands at `start`–`end` of the text of the flow's document. */
export const evidenceSchema = z.object({
  text: z.string(),
  line: z.int(),
  start: z.int(),
  end: z.int(),
})

export const certaintySchema = z.enum(['stated', 'possible', 'inferred'])
export const zoneSchema = z.enum(['eea', 'adequate', 'conditional', 'third', 'unknown'])

/** A term that a flow states: an item, category, data subject, purpose, legal basis or mechanism. */
export const statedTermSchema = z.object({
  id: z.string().describe('Canonical id; "unknown:…" where the vocabulary has none'),
  label: labelSchema,
  certainty: certaintySchema,
  rule: z.string().nullable().describe('The rule that inferred it, or null'),
  evidence: evidenceSchema.nullable(),
})
export const statedBasisSchema = statedTermSchema.extend({ article: z.string().nullable() })
export const statedCountrySchema = statedTermSchema.extend({ zone: zoneSchema })

export const companySchema = z.object({
  id: z.string(),
  name: z.string(),
  known: z.boolean().describe('true where the vendor register knows it'),
})

export const documentSchema = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  language: z.string().nullable(),
  updated: z.string().nullable().describe('ISO date that the document states'),
  url: z.string().nullable(),
  retrieved: z.string().nullable(),
  sha256: z.string(),
  importedAt: z.string().describe('ISO date and time'),
  company: companySchema,
})

/** What no document states for a flow: Vart infers it, by a named rule, from activities of the same company. */
export const inferredSchema = z.object({
  items: z.array(statedTermSchema),
  categories: z.array(statedTermSchema),
  from: z
    .array(
      z.object({
        id: z.string(),
        name: z.string().nullable(),
        rule: z.string(),
        purposes: z.array(z.string()).describe('Ids of the purposes that the activity and the flow share'),
        line: z.int(),
        document: z.string(),
      }),
    )
    .describe('The activities that feed the flow'),
})

/** One flow of personal data, with everything stated about it. Empty list: the document does not say. */
export const flowSchema = z.object({
  id: z.string(),
  kind: z.enum(['activity', 'disclosure']),
  name: z.string().nullable().describe('Activity or recipient as written'),
  service: z.string().nullable(),
  condition: z.string().nullable(),
  personalData: z.enum(['stated', 'undisclosed', 'none']),
  /** The company that sends; null for an activity, which comes from the data subjects. */
  from: companySchema.nullable(),
  to: companySchema,
  subjects: z.array(statedTermSchema),
  items: z.array(statedTermSchema),
  categories: z.array(statedTermSchema),
  purposes: z.array(statedTermSchema),
  bases: z.array(statedBasisSchema),
  countries: z.array(statedCountrySchema),
  mechanisms: z.array(statedTermSchema),
  inferred: inferredSchema,
  retention: z.object({ text: z.string(), period: z.string().nullable(), from: z.string().nullable() }).nullable(),
  document: z.object({
    id: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    updated: z.string().nullable(),
    url: z.string().nullable(),
  }),
  evidence: z.object({ line: z.int(), start: z.int(), end: z.int(), quote: z.string() }),
})

/** Which flows to show: every given filter must hold. All values are canonical ids. Several ids: comma-separated, any of them. */
export const flowFilterSchema = z.object({
  item: z.string().max(200).optional(),
  company: z.string().max(200).optional().describe('Flows from or to this company'),
  country: z.string().max(20).optional(),
  basis: z.string().max(200).optional(),
})
export const flowsAnswerSchema = z.object({
  flows: z.array(flowSchema),
  total: z.int().describe('How many flows match'),
  truncated: z.boolean().describe('true where only the first flows are given'),
})
/** At most this many flows in one answer. */
export const FLOW_LIMIT = 500

/** A term that can be chosen, with the number of flows it is on. */
export const choiceSchema = z.object({ id: z.string(), label: labelSchema, flows: z.int() })
export const choicesSchema = z.object({
  items: z.array(choiceSchema),
  companies: z.array(choiceSchema),
  countries: z.array(choiceSchema.extend({ zone: zoneSchema })),
  bases: z.array(choiceSchema.extend({ article: z.string().nullable() })),
})

export const documentTextSchema = documentSchema.extend({
  text: z.string().nullable().describe('The extracted text, or null where the document was imported as a data map'),
})

export const questionGroupSchema = z.enum(['data', 'recipients', 'transfers', 'activities', 'companies', 'disagreements'])
export const questionSchema = z.object({
  id: z.string(),
  group: questionGroupSchema,
  title: labelSchema,
  description: labelSchema,
  example: z.string().describe('A command that asks it'),
  parameters: z.array(
    z.object({
      name: z.string(),
      kind: z.enum([
        'item',
        'category',
        'data',
        'company',
        'country',
        'basis',
        'purpose',
        'subject',
        'node',
        'text',
        'number',
        'flag',
        'date',
        'decision',
      ]),
      many: z.boolean().describe('Takes several values, separated by commas'),
      required: z.boolean(),
      default: z.string().nullable().describe('What it is where nothing is given'),
      label: labelSchema,
    }),
  ),
  columns: z.array(z.object({ name: z.string(), label: labelSchema })),
  cypher: z.string(),
})
export const documentsAnswerSchema = z.object({ documents: z.array(documentSchema) })
export const questionsAnswerSchema = z.object({
  groups: z.array(z.object({ id: questionGroupSchema, label: labelSchema })).describe('In the order in which people read them'),
  questions: z.array(questionSchema),
})
/** Both languages of the page; English where none is asked for. */
export const languageSchema = z.enum(['en', 'sv'])
export const transferMapRequestSchema = flowFilterSchema.extend({
  format: z.enum(['svg', 'mermaid']).default('svg'),
  lang: languageSchema.default('en'),
  download: z.literal('1').optional().describe('1: as a file to save'),
})
export const answerSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(valueSchema)),
  truncated: z.boolean().describe('True where the limit on rows or bytes cut the answer'),
  milliseconds: z.number(),
})
export const placeSchema = z.object({ line: z.int(), column: z.int() })
export const queryAnswerSchema = answerSchema.extend({
  warnings: z
    .array(z.object({ message: z.string(), place: placeSchema }))
    .describe('Forms of the query that Neo4j and the embedded graph answer differently, with what to write instead'),
})
export const queryRequestSchema = z.object({
  cypher: z.string().describe('At most 20,000 characters'),
  parameters: z.record(z.string(), z.unknown()).default({}),
})

export const statusSchema = z.object({
  version: z.string(),
  store: z.object({ kind: z.enum(['embedded', 'neo4j', 'server']), product: z.string(), address: z.string() }),
  counts: z.object({ documents: z.int(), companies: z.int(), flows: z.int(), items: z.int() }),
})

/** The one shape of every error. */
export const errorSchema = z.object({
  code: z.string(),
  message: z.string().describe('A full sentence: what happened'),
  hint: z.string().describe('What to do'),
  place: placeSchema.optional().describe('Where a query is wrong'),
  requestId: z.string(),
})

export type Label = z.infer<typeof labelSchema>
export type Zone = z.infer<typeof zoneSchema>
export type Certainty = z.infer<typeof certaintySchema>
export type StatedTerm = z.infer<typeof statedTermSchema>
export type StatedBasis = z.infer<typeof statedBasisSchema>
export type StatedCountry = z.infer<typeof statedCountrySchema>
export type CompanyView = z.infer<typeof companySchema>
export type DocumentView = z.infer<typeof documentSchema>
export type DocumentText = z.infer<typeof documentTextSchema>
export type Flow = z.infer<typeof flowSchema>
export type FlowFilter = z.infer<typeof flowFilterSchema>
export type FlowsAnswer = z.infer<typeof flowsAnswerSchema>
export type Choice = z.infer<typeof choiceSchema>
export type Choices = z.infer<typeof choicesSchema>
export type Question = z.infer<typeof questionSchema>
/** All questions, and their groups. */
export type Library = z.infer<typeof questionsAnswerSchema>
export type QuestionGroup = z.infer<typeof questionGroupSchema>
export type Language = z.infer<typeof languageSchema>
export type Answer = z.infer<typeof answerSchema>
export type QueryAnswer = z.infer<typeof queryAnswerSchema>
export type { AnswerValue } from './value.ts'
export type Status = z.infer<typeof statusSchema>
export type ApiError = z.infer<typeof errorSchema>
