import type { Store } from '../../store/store.ts'
import type { FoundDocument } from './find.ts'
import { createGroup, loadGroup, type Outcome, type Waiting } from './load-group.ts'
import { problemLine } from './problem-lines.ts'
import type { Progress } from './progress.ts'
import { type Reading, type ReadSettings, readDocument } from './read.ts'
import { reportOf } from './reading-report.ts'

export interface ImportSettings extends ReadSettings {
  /** The version of Vart, which is kept with what each document states. */
  readonly importer: string
  /** Leave out documents with warnings. */
  readonly strict: boolean
  readonly now: () => Date
  /** Called before each document, with how far the import has come. */
  readonly onDocument: (name: string, progress: Progress) => void
  /** Called with the outcome of each document, in their order, as soon as it is known: one that was loaded is in the graph then. */
  readonly onOutcome: (outcome: Outcome) => void
}

/** Imports documents, those that are read soon after another in one transaction; one that fails does not stop the rest. Throws `StoreUnavailable`. */
export async function importDocuments(
  store: Store,
  documents: readonly FoundDocument[],
  settings: ImportSettings,
): Promise<Outcome[]> {
  const { importer, lexicons, onDocument, onOutcome } = settings
  const outcomes: Outcome[] = []
  const time = () => settings.now().getTime()
  const began = time()
  let rows = 0
  const group = createGroup(began)
  const load = () => {
    const options = { importedAt: settings.now().toISOString(), importer, vocabulary: lexicons.vocabulary }
    return loadGroup(store, group.take(), options, (outcome) => {
      onOutcome(outcome)
      outcomes.push(outcome)
      rows += outcome.summary?.rows ?? 0
    }).finally(() => group.rest(time()))
  }
  try {
    for (const [done, document] of documents.entries()) {
      onDocument(document.name, { done, total: documents.length, rows, milliseconds: time() - began })
      const read = waitingOf(await readDocument(document, settings), settings)
      if (group.holds(read)) await load()
      group.add(read)
      if (group.isFull(time())) await load()
    }
  } finally {
    await load()
  }
  await store.settle()
  return outcomes
}

function waitingOf(reading: Reading, { strict }: ImportSettings): Waiting {
  const { path, name } = reading.document
  const report = reportOf(reading)
  if ('failure' in reading) return { name, stated: null, failure: reading.failure, problems: [], report }
  const { dataMap, text, problems } = reading.result
  const lines = problems.map((problem) => problemLine(path, text, problem))
  if (strict && problems.some(({ severity }) => severity === 'warning')) {
    const failure = 'It has warnings, and --strict counts warnings as failures.'
    return { name, stated: null, failure, problems: lines, report: { ...report, failure } }
  }
  return { name, stated: { dataMap, text }, failure: null, problems: lines, report }
}
