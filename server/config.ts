import { z } from 'zod'

/** An unset variable and an empty one are the same: compose files set empty ones. */
const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined)

const environmentSchema = z.object({
  NEO4J_URI: text.refine((uri) => uri === undefined || /^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/.test(uri), {
    error: 'NEO4J_URI must be an address such as neo4j://localhost:7687 or bolt://localhost:7687.',
  }),
  NEO4J_USERNAME: text,
  NEO4J_PASSWORD: text,
  NEO4J_DATABASE: text,
  VART_DATA: text,
  VART_HOST: text,
  PORT: text.refine((port) => port === undefined || isPort(port), { error: 'PORT must be a number from 0 to 65535.' }),
})

/** Where the graph is: a Neo4j server, or a folder of the embedded store. */
export interface Config {
  readonly neo4j: {
    readonly uri: string
    readonly username: string
    readonly password: string
    readonly database: string | undefined
  } | null
  /** Folder of the embedded store. */
  readonly data: string
  readonly host: string
  readonly port: number
}

export const DEFAULT_PORT = 8278

/** A setting in the environment that cannot be used; the message is for people. */
export class BadConfig extends Error {
  override readonly name = 'BadConfig'
}

/** Reads the settings from the environment: the only place that does. Throws `BadConfig`. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environmentSchema.safeParse(environment)
  if (!parsed.success) throw new BadConfig(parsed.error.issues.map((issue) => issue.message).join(' '))
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, VART_DATA, VART_HOST, PORT } = parsed.data
  return {
    neo4j: NEO4J_URI
      ? { uri: NEO4J_URI, username: NEO4J_USERNAME ?? 'neo4j', password: NEO4J_PASSWORD ?? '', database: NEO4J_DATABASE }
      : null,
    data: VART_DATA ?? '.vart',
    host: VART_HOST ?? '127.0.0.1',
    port: PORT === undefined ? DEFAULT_PORT : Number(PORT),
  }
}

/** Whether a text is a TCP port; 0 asks for any free one. */
export function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535
}
