import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { importDocument } from '../../import/index.ts'
import { readManifest } from '../../server/commands/documents/manifest.ts'
import { type EvaluatedDocument, evaluate } from './evaluation.ts'
import { parseLabels } from './label.ts'

const LABELS = 'test/evaluate/labels'
const CASES = 'test/cases'

/** Where the five real documents lie: beside the repository, never in it. */
export const REAL = '../shared/seeds'

/** Evaluates the labelled cases, from the root of the repository. */
export function evaluateCases(): EvaluatedDocument[] {
  return namesIn('cases').map((name) => evaluateFile(name, 'cases', sourceOf(name)))
}

/** Evaluates the five real documents, or tells by null that they are not here. */
export function evaluateReal(): EvaluatedDocument[] | null {
  if (!existsSync(REAL)) return null
  return namesIn('real').map((name) => evaluateFile(name, 'real', join(REAL, `${name}.txt`)))
}

/** The documents that a folder of labels has labels for, sorted. */
export function namesIn(folder: string): string[] {
  return readdirSync(join(LABELS, folder))
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => file.slice(0, -'.tsv'.length))
    .sort()
}

/** The document of a case, in whatever format it is. */
function sourceOf(name: string): string {
  const file = readdirSync(join(CASES, name)).find((entry) => entry.startsWith('source.'))
  if (file === undefined) throw new Error(`There is no source in ${join(CASES, name)}, which has labels.`)
  return join(CASES, name, file)
}

function evaluateFile(name: string, folder: string, path: string): EvaluatedDocument {
  const file = join(LABELS, folder, `${name}.tsv`)
  const labels = parseLabels(file, readFileSync(file, 'utf8'))
  return evaluate(name, labels, importDocument({ name: `${name}${extname(path)}`, bytes: readFileSync(path), ...knownOf(path) }))
}

function knownOf(path: string): { readonly company?: string } {
  const manifest = join(path, '..', 'documents.csv')
  return existsSync(manifest) ? (readManifest(manifest).entries.get(resolve(path)) ?? {}) : {}
}
