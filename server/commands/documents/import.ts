import { type LoadSummary, loadDataMap } from '../../load.ts'
import type { Store } from '../../store/store.ts'
import type { FoundDocument } from './find.ts'
import { problemLine } from './problem-lines.ts'
import { type Reading, type ReadSettings, readDocument } from './read.ts'

export interface ImportSettings extends ReadSettings {
  /** The version of Vart, which is kept with what each document states. */
  readonly importer: string
  /** Leave out documents with warnings. */
  readonly strict: boolean
  readonly now: () => Date
  /** Called before each document. */
  readonly onDocument: (name: string, index: number, count: number) => void
  /** Called with the outcome of each document as soon as it is known. */
  readonly onOutcome: (outcome: Outcome) => void
}

/** What became of one document. `failure` is a full sentence. */
export interface Outcome {
  readonly name: string
  readonly summary: LoadSummary | null
  readonly failure: string | null
  /** Lines for people, in the order of the document. */
  readonly problems: readonly string[]
}

/** Imports documents one after the other, each in a transaction of its own; one that fails does not stop the rest. Throws `StoreUnavailable`. */
export async function importDocuments(
  store: Store,
  documents: readonly FoundDocument[],
  settings: ImportSettings,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const [index, document] of documents.entries()) {
    settings.onDocument(document.name, index, documents.length)
    const outcome = await importOne(store, await readDocument(document, settings), settings)
    settings.onOutcome(outcome)
    outcomes.push(outcome)
  }
  await store.settle()
  return outcomes
}

async function importOne(store: Store, reading: Reading, settings: ImportSettings): Promise<Outcome> {
  const { strict, now, lexicons, importer } = settings
  const { path, name } = reading.document
  if ('failure' in reading) return { name, summary: null, failure: reading.failure, problems: [] }
  const { dataMap, text, problems } = reading.result
  const lines = problems.map((problem) => problemLine(path, text, problem))
  if (strict && problems.some(({ severity }) => severity === 'warning')) {
    return { name, summary: null, failure: 'It has warnings, and --strict counts warnings as failures.', problems: lines }
  }
  const read = { text, importedAt: now().toISOString(), importer, vocabulary: lexicons.vocabulary }
  const summary = await loadDataMap(store, dataMap, read)
  return { name, summary, failure: null, problems: lines }
}
