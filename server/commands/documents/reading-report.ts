import type { Coverage } from '../../../import/coverage.ts'
import type { ImportResult } from '../../../import/index.ts'
import type { Problem } from '../../../import/problem.ts'
import { problemColumn } from './problem-lines.ts'
import type { Reading } from './read.ts'

/** What `vart read --format json` says of one document. */
export interface DocumentReport {
  readonly name: string
  /** The file or address it was read from. */
  readonly path: string
  /** Why it was not read, in a full sentence; null where it was. Then there are no counts. */
  readonly failure: string | null
  readonly counts: DocumentCounts | null
  /** How many cells, list items and labelled values Vart read; null where the document was not read. */
  readonly coverage: Coverage | null
  readonly problems: readonly ReportedProblem[]
}

/** How much a document states; items are counted once each, however many flows carry them. */
export interface DocumentCounts {
  readonly recipients: number
  readonly activities: number
  readonly items: number
  readonly warnings: number
  readonly infos: number
}

/** A problem with its 1-based line and column; both null where the whole document is meant. */
export interface ReportedProblem {
  readonly line: number | null
  readonly column: number | null
  readonly severity: Problem['severity']
  readonly rule: string
  readonly message: string
}

/** Reports what came of reading one document, for programs. */
export function reportOf(reading: Reading): DocumentReport {
  const { name, path } = reading.document
  if ('failure' in reading) return { name, path, failure: reading.failure, counts: null, coverage: null, problems: [] }
  const { problems, coverage, text } = reading.result
  return {
    name,
    path,
    failure: null,
    counts: countsOf(reading.result),
    coverage,
    problems: problems.map(({ place, severity, rule, message }) => ({
      line: place?.line ?? null,
      column: place ? problemColumn(text, place) : null,
      severity,
      rule,
      message,
    })),
  }
}

/** Counts what a document states, and its problems by severity. */
export function countsOf({ dataMap, problems }: ImportResult): DocumentCounts {
  const flows = [...dataMap.recipients, ...dataMap.activities]
  const items = new Set(flows.flatMap((flow) => flow.items.map(({ id, text }) => id ?? text)))
  const of = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length
  return {
    recipients: dataMap.recipients.length,
    activities: dataMap.activities.length,
    items: items.size,
    warnings: of('warning'),
    infos: of('info'),
  }
}
