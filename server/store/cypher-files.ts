/** One file of `cypher/`: what its comment header says and the statements below it. */
export interface CypherFile {
  /** Path below `cypher/` without the ending, e.g. `questions/who-gets-an-item`. */
  readonly id: string
  /** The comment lines above the first statement, without their slashes. */
  readonly header: string
  /** The text below the header; several statements are separated by `;` at the end of a line. */
  readonly cypher: string
  readonly statements: readonly string[]
}

const sources: Record<string, string> = import.meta.glob('../../cypher/**/*.cypher', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const files = new Map(
  Object.entries(sources)
    .map(([path, source]) => parseCypherFile(path.replace(/^.*?\/cypher\//, '').replace(/\.cypher$/, ''), source))
    .map((file) => [file.id, file]),
)

/** Splits the text of a .cypher file into its comment header and its statements. */
export function parseCypherFile(id: string, source: string): CypherFile {
  const lines = source.split(/\r?\n/)
  const first = lines.findIndex((line) => line.trim() !== '' && !line.trimStart().startsWith('//'))
  const split = first === -1 ? lines.length : first
  const header = lines.slice(0, split).map((line) => line.trimStart().replace(/^\/\/ ?/, ''))
  const cypher = lines.slice(split).join('\n').trim()
  const statements = cypher.split(/;[ \t]*(?:\n|$)/).map((statement) => statement.trim())
  return { id, header: header.join('\n').trim(), cypher, statements: statements.filter((statement) => statement !== '') }
}

/** The files below a folder of `cypher/` (`''` for all), in the order of their paths. */
export function cypherFiles(folder: string): CypherFile[] {
  const prefix = folder === '' ? '' : `${folder}/`
  return [...files.values()].filter((file) => file.id.startsWith(prefix)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** One file of `cypher/` by its path without the ending. Throws where there is none: that is a bug, not a user's error. */
export function cypherFile(id: string): CypherFile {
  const file = files.get(id)
  if (!file) throw new Error(`There is no file cypher/${id}.cypher.`)
  return file
}

/** The one statement of a file of `cypher/`. Throws where the file holds none or several. */
export function cypherStatement(id: string): string {
  const [statement, ...others] = cypherFile(id).statements
  if (statement === undefined || others.length > 0) throw new Error(`cypher/${id}.cypher must hold exactly one statement.`)
  return statement
}
