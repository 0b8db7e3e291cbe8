import { readFileSync } from 'node:fs'

/** What must come of a hostile query; see queries.txt. */
export type Outcome = 'words' | 'refused' | 'stopped' | 'any'

export interface HostileQuery {
  readonly section: string
  readonly reason: string
  /** Some would take a server of others down with its memory; those are tried on the embedded graph alone. */
  readonly embeddedOnly: boolean
  readonly outcome: Outcome
  readonly cypher: string
}

/** Where a hostile query would like to read, and to call. */
export interface Baits {
  readonly file: string
  readonly http: string
}

const LINE = /^ {2}(embedded )?(words|refused|stopped|any) (.+)$/

/** Reads the corpus, with its baits put in. Throws on a line that it does not understand. */
export function hostileQueries({ file, http }: Baits): HostileQuery[] {
  const [, ...sections] = readFileSync(new URL('queries.txt', import.meta.url), 'utf8').split(/^## /m)
  return sections.flatMap((text) => {
    const [section = '', ...lines] = text.trimEnd().split('\n')
    let reason = ''
    return lines.flatMap((line) => {
      if (line.startsWith('- ')) reason = line.slice(2)
      if (line === '' || line.startsWith('- ')) return []
      const [, embeddedOnly, outcome, written = ''] = LINE.exec(line) ?? []
      if (outcome === undefined || reason === '') throw new Error(`The corpus holds a line that is none: ${line}`)
      const plain = written.startsWith('"') ? (JSON.parse(written) as string) : written
      const cypher = repeated(plain).replaceAll('{{FILE}}', file).replaceAll('{{HTTP}}', http)
      return [{ section, reason, embeddedOnly: embeddedOnly !== undefined, outcome: outcome as Outcome, cypher }]
    })
  })
}

/** `{{3 ab}}` is ababab. */
function repeated(text: string): string {
  return text.replace(/\{\{(\d+) (.+?)\}\}/g, (_, times: string, part: string) => part.repeat(Number(times)))
}
