import { type LoadSummary, loadDataMap } from '../../load.ts'
import type { Store } from '../../store/store.ts'
import type { FoundDocument } from './find.ts'
import { problemLine } from './problem-lines.ts'
import type { Progress } from './progress.ts'
import { type Reading, type ReadSettings, readDocument } from './read.ts'
import { type DocumentReport, reportOf } from './reading-report.ts'

export interface ImportSettings extends ReadSettings {
  /** The version of Vart, which is kept with what each document states. */
  readonly importer: string
  /** Leave out documents with warnings. */
  readonly strict: boolean
  readonly now: () => Date
  /** Called before each document, with how far the import has come. */
  readonly onDocument: (name: string, progress: Progress) => void
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
  /** The same for programs. */
  readonly report: DocumentReport
}

/** Imports documents one after the other, each in a transaction of its own; one that fails does not stop the rest. Throws `StoreUnavailable`. */
export async function importDocuments(
  store: Store,
  documents: readonly FoundDocument[],
  settings: ImportSettings,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const began = settings.now().getTime()
  let rows = 0
  for (const [done, document] of documents.entries()) {
    const milliseconds = settings.now().getTime() - began
    settings.onDocument(document.name, { done, total: documents.length, rows, milliseconds })
    const outcome = await importOne(store, await readDocument(document, settings), settings)
    settings.onOutcome(outcome)
    outcomes.push(outcome)
    rows += outcome.summary?.rows ?? 0
  }
  await store.settle()
  return outcomes
}

async function importOne(store: Store, reading: Reading, settings: ImportSettings): Promise<Outcome> {
  const { strict, now, lexicons, importer } = settings
  const { path, name } = reading.document
  const report = reportOf(reading)
  if ('failure' in reading) return { name, summary: null, failure: reading.failure, problems: [], report }
  const { dataMap, text, problems } = reading.result
  const lines = problems.map((problem) => problemLine(path, text, problem))
  if (strict && problems.some(({ severity }) => severity === 'warning')) {
    const failure = 'It has warnings, and --strict counts warnings as failures.'
    return { name, summary: null, failure, problems: lines, report: { ...report, failure } }
  }
  const read = { text, importedAt: now().toISOString(), importer, vocabulary: lexicons.vocabulary }
  const summary = await loadDataMap(store, dataMap, read)
  return { name, summary, failure: null, problems: lines, report }
}
