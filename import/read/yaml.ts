import { Composer, type CST, Lexer, Parser, type Document as YamlDocument } from 'yaml'
import type { Json } from './json-values.ts'

/** The values that a file holds, or why they were not read, in a full sentence without the file's name. */
export type YamlReading = { readonly values: Json } | { readonly message: string }

const LONGEST = 1_000_000
const DEEPEST = 60
/** Aliases repeat what stands elsewhere; a file that grows beyond this by repeating itself is not read. */
const MOST_VALUES = 200_000

/**
 * Reads YAML 1.2: what is written as words stays words ("NO" is Norway, "1.0" a version). Several documents in one file
 * come as an array of them. Never throws: what is too long, too deep, not valid or repeats itself too often has a message.
 */
export function readYaml(text: string): YamlReading {
  if (text.length > LONGEST) return { message: 'It is longer than a million characters: split it into several files.' }
  const tokens = tokensOf(text)
  if (!tokens) return { message: `It nests values deeper than ${DEEPEST} levels: make it flatter.` }
  const documents = [...new Composer(OPTIONS).compose(tokens)]
  const [error] = documents.flatMap((document) => document.errors)
  if (error)
    return { message: `It is not valid YAML at line ${lineAt(text, error.pos[0])}: ${error.message}. Correct that line.` }
  const values: Json[] = []
  for (const document of documents) {
    const value = valuesOf(document)
    if (value === undefined) return { message: ALIASES }
    if (value !== null) values.push(value)
  }
  return { values: values.length === 1 ? (values[0] ?? null) : values }
}

const OPTIONS = { schema: 'failsafe', resolveKnownTags: false, merge: true, prettyErrors: false, logLevel: 'error' } as const
const ALIASES = `It holds more than ${MOST_VALUES} values with its aliases (*name) written out, or an alias that stands for nothing or for itself: write the values out, or split the file.`

/** The tokens of the file, or null where they nest too deep: told before anything recurses over them. */
function tokensOf(text: string): CST.Token[] | null {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length > DEEPEST) return null
  }
  return [...tokens, ...parser.end()]
}

/** The values of one document, aliases written out; undefined where an alias stands for nothing or for too much. */
function valuesOf(document: YamlDocument): Json | undefined {
  try {
    return plain(document.toJS({ maxAliasCount: 1_000 }), { left: MOST_VALUES }, 0)
  } catch (error) {
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

/** Values as JSON has them; a scalar that says "nothing" is null. Throws the library's kind of error where they are too many. */
function plain(value: unknown, budget: { left: number }, depth: number): Json {
  budget.left -= 1
  if (budget.left < 0 || depth > DEEPEST) throw new ReferenceError('too many values')
  if (typeof value === 'string') return /^(?:~|null|Null|NULL|)$/.test(value) ? null : value
  if (Array.isArray(value)) return value.map((part) => plain(part, budget, depth + 1))
  if (typeof value !== 'object' || value === null) return null
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part, budget, depth + 1)]))
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
