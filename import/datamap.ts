import { z } from 'zod'
import { placeSchema } from './datamap-place.ts'
import { problemSchema } from './problem.ts'

/** stated: the document says so; possible: it says it may be so ("kan förekomma"). A document never infers. */
export const certaintySchema = z.enum(['stated', 'possible'])

/** Words in the document that name a term of the vocabulary, or something the vocabulary does not know (id null). */
export const mentionSchema = z.object({
  id: z.string().nullable().describe('Canonical id in the vocabulary, or null where it has none'),
  text: z.string().describe('As written'),
  certainty: certaintySchema.default('stated'),
  place: placeSchema,
})

export const basisSchema = mentionSchema.extend({
  article: z.string().nullable().describe('Article of the GDPR, e.g. "6(1)(b)", or null for an unknown basis'),
})

export const locationSchema = z.object({
  code: z.string().describe('ISO 3166-1 alpha-2, or a region of the vocabulary: EU, EEA, ADEQUATE, NON-EEA, WORLD …'),
  text: z.string().describe('The location as written, e.g. "EU (Irland, Frankrike, Holland)"'),
  certainty: certaintySchema.default('stated').describe('possible where the document gives alternatives ("EU eller USA")'),
  place: placeSchema,
})

export const retentionSchema = z.object({
  text: z.string().describe('As written, e.g. "Avtalstiden + 1 år"'),
  period: z
    .string()
    .nullable()
    .describe('ISO 8601 duration, "P0D" for not stored at all, or null where none can be told, as by "at least 7 years"'),
  from: z
    .string()
    .nullable()
    .describe(
      'Where the period starts: consent-withdrawal, objection, recruitment-end, employment-end, financial-year-end, calendar-year-end, account-closed, last-purchase, last-activity, last-contact, contract-start, contract-end, case-closed, project-end, event, download, recording, visit, purchase, session-end, collection, or null; docs/graph.md tells what each means',
    ),
  place: placeSchema,
})

/** What both kinds of flow may state. An empty list means: the document does not say. */
const flowShape = {
  items: z.array(mentionSchema).default([]).describe('Personal-data items'),
  categories: z.array(mentionSchema).default([]).describe('Categories of personal data, as the document groups them'),
  subjects: z.array(mentionSchema).default([]).describe('Categories of data subjects'),
  purposes: z.array(mentionSchema).default([]).describe('Purposes of the processing'),
  bases: z.array(basisSchema).default([]).describe('Legal bases (Art. 6, 9, 10, 87)'),
  countries: z.array(locationSchema).default([]).describe('Where the data is processed'),
  mechanisms: z.array(mentionSchema).default([]).describe('Safeguards for the transfer (Art. 45, 46, 49)'),
  retention: retentionSchema.nullable().default(null),
  personalData: z
    .enum(['stated', 'undisclosed', 'none'])
    .describe(
      'stated: items or categories are given; undisclosed: the document gives none; none: it says that no personal data is stored',
    ),
  place: placeSchema.describe('The words that state the flow'),
}

/** A disclosure: personal data flowing from the document's company to a recipient. */
export const recipientSchema = z.object({
  name: z.string().describe('The recipient as written'),
  service: z
    .string()
    .nullable()
    .describe('Canonical brand or service, e.g. "Google Analytics", or null where it is the company itself'),
  company: z.object({
    id: z.string().describe('Stable id: of the vendor register, or made from the name'),
    name: z.string().describe('The company that operates the service'),
    known: z.boolean().default(false).describe('true where the vendor register has it'),
  }),
  condition: z.string().nullable().default(null).describe('When it applies, as written, e.g. "Endast Blikk Classic"'),
  ...flowShape,
})

/** A processing activity: personal data flowing from data subjects into the document's company. */
export const activitySchema = z.object({
  name: z.string().nullable().describe('As written, or null where the document gives none'),
  ...flowShape,
})

/** Everything one document says about personal data, normalised. Version 1 of the public contract. */
export const dataMapSchema = z.object({
  version: z.literal(1),
  document: z.object({
    name: z.string(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the bytes read'),
    title: z.string().nullable().default(null),
    language: z.enum(['sv', 'en', 'da', 'no', 'de']).nullable().default(null),
    updated: z.iso.date().nullable().default(null).describe('The date of update that the document states'),
    url: z.string().nullable().default(null),
    retrieved: z.iso.date().nullable().default(null),
  }),
  company: z.object({
    id: z.string(),
    name: z.string().describe('The name it goes by'),
    legalName: z.string().nullable().default(null).describe('The name with its legal form, as written'),
    orgNumber: z.string().nullable().default(null),
    source: z.enum(['stated', 'given', 'inferred']).describe('stated in the text, given by the caller, or inferred'),
  }),
  recipients: z.array(recipientSchema).default([]),
  recipientCategories: z.array(mentionSchema).default([]).describe('Recipients named by category only, e.g. "Lönehantering"'),
  activities: z.array(activitySchema).default([]),
  mechanisms: z.array(mentionSchema).default([]).describe('Safeguards stated for all transfers of the document'),
  problems: z.array(problemSchema).default([]),
})

export type DataMap = z.infer<typeof dataMapSchema>
export type Recipient = z.infer<typeof recipientSchema>
export type Activity = z.infer<typeof activitySchema>
export type Mention = z.infer<typeof mentionSchema>
export type BasisMention = z.infer<typeof basisSchema>
export type Location = z.infer<typeof locationSchema>
export type Retention = z.infer<typeof retentionSchema>
