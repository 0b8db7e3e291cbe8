import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Papa from 'papaparse'
import { z } from 'zod'

/** The file in a folder that says about its documents what they do not say themselves. */
export const MANIFEST = 'documents.csv'

/** What documents.csv says about one document. */
export interface ManifestEntry {
  readonly company?: string
  readonly url?: string
  readonly retrieved?: string
}

export interface Manifest {
  /** By absolute path of the document. */
  readonly entries: ReadonlyMap<string, ManifestEntry>
  /** Full sentences that name file and line. */
  readonly errors: readonly string[]
}

const cell = z
  .string()
  .optional()
  .transform((text) => text?.trim() || undefined)
const lineSchema = z.object({
  file: cell.refine((file) => file !== undefined, 'the column "file" is empty'),
  company: cell,
  url: cell.refine(
    (url) => url === undefined || URL.canParse(url),
    'the column "url" must be a full address such as https://example.org/privacy',
  ),
  retrieved: cell.refine(
    (date) => date === undefined || z.iso.date().safeParse(date).success,
    'the column "retrieved" must be a date such as 2026-01-31',
  ),
})
const COLUMNS = Object.keys(lineSchema.shape)

/** Reads a documents.csv (columns file, company, url, retrieved; all but file may be left out). Lines that do not fit become errors. */
export function readManifest(path: string): Manifest {
  const source = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  const parsed = Papa.parse<string[]>(source, { skipEmptyLines: false })
  const [header = [], ...lines] = parsed.data
  const names = header.map((name) => name.trim().toLowerCase())
  const wrong = names.find((name) => !COLUMNS.includes(name))
  if (!names.includes('file') || wrong !== undefined) {
    return { entries: new Map(), errors: [`${path}, line 1: the columns must be ${COLUMNS.join(', ')}; "file" is needed.`] }
  }
  const entries = new Map<string, ManifestEntry>()
  const errors: string[] = []
  for (const [index, cells] of lines.entries()) {
    if (cells.every((value) => value.trim() === '')) continue
    const line = lineSchema.safeParse(Object.fromEntries(names.map((name, column) => [name, cells[column] ?? ''])))
    if (!line.success) errors.push(`${path}, line ${index + 2}: ${line.error.issues.map((issue) => issue.message).join('; ')}.`)
    else entries.set(resolve(dirname(path), line.data.file ?? ''), entryOf(line.data))
  }
  return { entries, errors }
}

function entryOf({ company, url, retrieved }: ManifestEntry | z.infer<typeof lineSchema>): ManifestEntry {
  return { ...(company ? { company } : {}), ...(url ? { url } : {}), ...(retrieved ? { retrieved } : {}) }
}
