import { join } from 'node:path'
import type { Lexicons } from '../../import/vocabulary/lexicons.ts'
import { statusAnswer } from '../answers/status.ts'
import type { Store } from '../store/store.ts'
import type { Context } from './context.ts'
import { count } from './count.ts'
import { findDocuments } from './documents/find.ts'
import { importDocuments } from './documents/import.ts'
import { progressLine } from './documents/progress.ts'

/** Imports the documents that come with Vart, into an empty graph only. Those that fail are named; the rest is there. */
export async function importExamples(context: Context, store: Store, lexicons: Lexicons): Promise<void> {
  const { counts } = await statusAnswer(store, context.installation.version)
  if (counts.documents > 0) {
    context.write(`The graph holds ${count(counts.documents, 'document')} already; the examples are not imported.\n`)
    return
  }
  const { documents, errors } = findDocuments([join(context.installation.folder, 'examples')])
  for (const error of errors) context.complain(error)
  const outcomes = await importDocuments(store, documents, {
    company: undefined,
    lexicons,
    importer: context.installation.version,
    strict: false,
    now: context.now,
    onDocument: (name, progress) => context.progress(progressLine(progress, name)),
    onOutcome: ({ name, failure }) => {
      context.progress('')
      if (failure !== null) context.complain(`${name}: not imported. ${failure}`)
    },
  })
  const done = outcomes.filter(({ failure }) => failure === null).length
  context.write(`Imported ${count(done, 'example document')}.\n`)
}
