import { z } from 'zod'
import {
  answerSchema,
  choicesSchema,
  documentsAnswerSchema,
  documentTextSchema,
  errorSchema,
  flowFilterSchema,
  flowsAnswerSchema,
  languageSchema,
  queryAnswerSchema,
  queryRequestSchema,
  questionsAnswerSchema,
  statusSchema,
  transferMapRequestSchema,
} from './contract.ts'
import { floatSchema, integerSchema, mapSchema, nodeSchema, pathSchema, relationshipSchema, valueSchema } from './value.ts'
import { comparisonRequestSchema, comparisonSchema, versionsAnswerSchema } from './version-contract.ts'

type Json = Record<string, unknown>

/** The description of the API (OpenAPI 3.1), made from the schemas that check it. */
export function openApiDocument(version: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Vart',
      version,
      description: 'Where personal data goes, as documents state it.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths: {
      '/api/status': get('What stands behind the server and how much it holds', 'Status'),
      '/api/choices': get('Everything that flows can be filtered by', 'Choices'),
      '/api/flows': get('The flows for which every given filter holds', 'Flows', query(flowFilterSchema)),
      '/api/documents': get('Every imported document', 'Documents'),
      '/api/documents/{id}': get('One document with its text', 'DocumentText', [path('id')]),
      '/api/documents/{id}/versions': get('The versions of a document, from the first to the current one', 'Versions', [
        path('id'),
      ]),
      '/api/documents/{id}/diff': get('What two versions of a document state differently', 'Comparison', [
        path('id'),
        ...query(comparisonRequestSchema),
      ]),
      '/api/questions': get('The questions that can be asked', 'Questions'),
      '/api/questions/{id}': get(
        "The answer to a question; the question's own parameters are given by name, as ids or names",
        'Answer',
        [path('id'), ...query(z.object({ lang: languageSchema.default('en') })), questionParameters],
      ),
      '/api/query': {
        post: {
          ...operation("Runs a person's own Cypher, read-only", json('QueryAnswer')),
          requestBody: { required: true, ...json('QueryRequest') },
        },
      },
      '/api/transfer-map': { get: { ...operation('Draws the flows', drawing), parameters: query(transferMapRequestSchema) } },
      '/api/openapi.json': {
        get: operation('This description', { content: { 'application/json': { schema: { type: 'object' } } } }),
      },
    },
    components: { schemas: schemas() },
  }
}

const drawing = { content: { 'image/svg+xml': { schema: { type: 'string' } }, 'text/plain': { schema: { type: 'string' } } } }
const questionParameters = {
  name: 'parameters',
  in: 'query',
  style: 'form',
  explode: true,
  schema: { type: 'object', additionalProperties: { type: 'string' } },
}

const ANSWERS = {
  Status: statusSchema,
  Choices: choicesSchema,
  Flows: flowsAnswerSchema,
  Documents: documentsAnswerSchema,
  DocumentText: documentTextSchema,
  Versions: versionsAnswerSchema,
  Comparison: comparisonSchema,
  Questions: questionsAnswerSchema,
  Answer: answerSchema,
  QueryAnswer: queryAnswerSchema,
  Value: valueSchema,
  Node: nodeSchema,
  Relationship: relationshipSchema,
  Path: pathSchema,
  Integer: integerSchema,
  Float: floatSchema,
  Map: mapSchema,
  Error: errorSchema,
}

/** All in one registry, so that a schema that holds another, or itself, names it. */
function schemas(): Json {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(ANSWERS)) registry.add(schema, { id })
  const described = z.toJSONSchema(registry, { io: 'output', uri: schemaAddress }).schemas
  const answers = Object.entries(described).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema] as const)
  return { ...Object.fromEntries(answers), QueryRequest: schemaOf(queryRequestSchema, 'input') }
}

function schemaAddress(name: string): string {
  return `#/components/schemas/${name}`
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io }) as Json
  return rest
}

function get(summary: string, schema: string, parameters: readonly Json[] = []): Json {
  return { get: { ...operation(summary, json(schema)), ...(parameters.length > 0 ? { parameters } : {}) } }
}

function operation(summary: string, content: Json): Json {
  return {
    summary,
    responses: { 200: { description: summary, ...content }, default: { description: 'What went wrong', ...json('Error') } },
  }
}

function json(schema: string): Json {
  return { content: { 'application/json': { schema: { $ref: schemaAddress(schema) } } } }
}

function path(name: string): Json {
  return { name, in: 'path', required: true, schema: { type: 'string' } }
}

function query(schema: z.ZodObject): Json[] {
  const { properties = {} } = schemaOf(schema, 'input') as { properties?: Record<string, Json> }
  return Object.entries(properties).map(([name, property]) => ({ name, in: 'query', required: false, schema: property }))
}
