import type { DataMap } from '../../../import/datamap.ts'
import { documentId } from '../../load/ids.ts'
import { type LoadOptions, type LoadSummary, loadDataMaps, type Stated } from '../../load.ts'
import { type Store, StoreUnavailable } from '../../store/store.ts'
import type { DocumentReport } from './reading-report.ts'

/** At most this many documents, and mentions in them (each is some two rows), wait for one transaction. */
const DOCUMENTS = 100
const MENTIONS = 2_500
/** Milliseconds after which those that wait are loaded. */
const PATIENCE = 500

/** A document that was read: what it states, or the full sentence that says why it is not to be loaded. */
export interface Waiting {
  readonly name: string
  readonly stated: Stated | null
  readonly failure: string | null
  /** Lines for people, in the order of the document. */
  readonly problems: readonly string[]
  /** The same for programs. */
  readonly report: DocumentReport
}

/** What became of one document. `failure` is a full sentence. */
export interface Outcome extends Pick<Waiting, 'name' | 'failure' | 'problems' | 'report'> {
  readonly summary: LoadSummary | null
}

/** Documents that wait to be loaded together. */
export interface Group {
  add(document: Waiting): void
  /** Whether it holds another version of the same document: each version has a transaction of its own. */
  holds(document: Waiting): boolean
  isFull(now: number): boolean
  /** Gives those that wait, in their order, and holds none of them any more. */
  take(): Waiting[]
  /** Patience begins anew. */
  rest(now: number): void
}

/** Makes an empty group. Times are in milliseconds. */
export function createGroup(now: number): Group {
  const ids = new Set<string>()
  let waiting: Waiting[] = []
  let mentions = 0
  let since = now
  return {
    add(document) {
      waiting.push(document)
      if (document.stated === null) return
      ids.add(documentId(document.stated.dataMap))
      mentions += mentionsIn(document.stated.dataMap)
    },
    holds: ({ stated }) => stated !== null && ids.has(documentId(stated.dataMap)),
    isFull: (time) => waiting.length >= DOCUMENTS || mentions >= MENTIONS || time - since >= PATIENCE,
    take() {
      const taken = waiting
      waiting = []
      ids.clear()
      mentions = 0
      return taken
    },
    rest(time) {
      since = time
    },
  }
}

function mentionsIn({ recipients, activities }: DataMap): number {
  const lists = [...recipients, ...activities].flatMap((flow) => Object.values(flow).filter(Array.isArray))
  return recipients.length + activities.length + lists.reduce((sum, list) => sum + list.length, 0)
}

/**
 * Loads documents in one transaction; where that fails each in its own, so that one that fails fails alone. Outcomes come in the
 * order of the documents, each after its transaction. Throws `StoreUnavailable`.
 */
export async function loadGroup(
  store: Store,
  group: readonly Waiting[],
  options: LoadOptions,
  onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  const stated = group.flatMap((one) => one.stated ?? [])
  const together = await tryToLoad(store, stated, options)
  if (together instanceof Error && stated.length > 1) {
    for (const one of group) await loadGroup(store, [one], options, onOutcome)
    return
  }
  const summaries = together instanceof Error ? together : together.values()
  for (const one of group) onOutcome(one.stated === null ? outcomeOf(one, null) : loadedOrNot(one, summaries))
}

async function tryToLoad(store: Store, stated: readonly Stated[], options: LoadOptions): Promise<LoadSummary[] | Error> {
  if (stated.length === 0) return []
  try {
    return await loadDataMaps(store, stated, options)
  } catch (error) {
    if (error instanceof StoreUnavailable || !(error instanceof Error)) throw error
    return error
  }
}

function outcomeOf({ name, failure, problems, report }: Waiting, summary: LoadSummary | null): Outcome {
  return { name, summary, failure, problems, report }
}

function loadedOrNot(one: Waiting, summaries: Iterator<LoadSummary> | Error): Outcome {
  return summaries instanceof Error ? failed(one, summaries) : outcomeOf(one, summaries.next().value ?? null)
}

function failed({ name, problems, report }: Waiting, { message }: Error): Outcome {
  const failure = `The graph did not take it (${message}). Import it again; the other documents are not touched by it.`
  return { name, summary: null, failure, problems, report: { ...report, failure } }
}
