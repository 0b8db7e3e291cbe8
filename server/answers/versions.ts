import { z } from 'zod'
import type { DataMap } from '../../import/datamap.ts'
import { readDataMap } from '../../import/read/data-map.ts'
import type { DocumentView } from '../api/contract.ts'
import type { Comparison, ComparisonRequest, VersionView } from '../api/version-contract.ts'
import type { Store } from '../store/store.ts'
import { differencesOf } from '../versions/differences.ts'
import { optionalText, rowsOf } from './rows.ts'
import { UnknownTerm } from './unknown-term.ts'

const versionRow = z.object({
  id: z.string(),
  sha256: z.string(),
  importedAt: z.string(),
  importer: optionalText,
  vocabulary: optionalText,
})
const dataMapRow = z.object({ dataMap: z.string() })

/** The versions of a document, from the first to the current one. */
export async function versionsAnswer(store: Store, document: string): Promise<VersionView[]> {
  const rows = await rowsOf(store, 'explore/document-versions', versionRow, { id: document })
  return rows.map((row, index) => ({ ...row, number: index + 1 }))
}

/** What two versions of a document state differently: the current one and the one before where none are named. Throws `UnknownTerm`. */
export async function comparisonAnswer(
  store: Store,
  document: Pick<DocumentView, 'id' | 'name'>,
  { from, to }: ComparisonRequest,
): Promise<Comparison> {
  const { id, name } = document
  const versions = await versionsAnswer(store, id)
  const after = to === undefined ? versions.at(-1) : named(versions, to, name)
  if (!after) throw new UnknownTerm(`The graph keeps no version of ${name}.`, 'Import it again.')
  const before = from === undefined ? versions[versions.indexOf(after) - 1] : named(versions, from, name)
  if (!before) return { document: { id, name }, from: null, to: after, cause: null, differences: [] }
  const [one, other] = [await dataMapOf(store, before), await dataMapOf(store, after)]
  return comparisonOf({ id, name }, { version: before, dataMap: one }, { version: after, dataMap: other })
}

interface Compared {
  readonly version: VersionView
  readonly dataMap: DataMap
}

/** Compares two data maps, and says whether the document or its reading is what changed. */
export function comparisonOf(document: Comparison['document'], before: Compared, after: Compared): Comparison {
  const differences = differencesOf(before.dataMap, after.dataMap)
  const isSameBytes = before.version.sha256 === after.version.sha256
  const cause = differences.length === 0 ? null : isSameBytes ? 'reading' : 'document'
  return { document, from: before.version, to: after.version, cause, differences }
}

/** A version by its id, by the beginning of what stands behind the @, or by its number. */
function named(versions: readonly VersionView[], value: string, document: string): VersionView {
  const hash = ({ id }: VersionView) => id.slice(id.lastIndexOf('@') + 1)
  const found = versions.filter(
    (version) =>
      version.id === value ||
      String(version.number) === value ||
      (value.length >= 4 && hash(version).startsWith(value.replace(/^@/, ''))),
  )
  const [version, ...others] = found
  if (version && others.length === 0) return version
  const list = versions.map((one) => `${one.number} (${hash(one)}, imported ${one.importedAt?.slice(0, 10)})`).join(', ')
  const problem = version ? `"${value}" names several versions of ${document}.` : `There is no version "${value}" of ${document}.`
  throw new UnknownTerm(problem, list === '' ? 'The graph keeps none.' : `It has: ${list}.`)
}

/** Data maps that an older Vart wrote stay readable, or say what to do. */
async function dataMapOf(store: Store, { id }: VersionView): Promise<DataMap> {
  const [row] = await rowsOf(store, 'explore/version-data-map', dataMapRow, { id })
  const reading = readDataMap(id, row?.dataMap ?? '')
  if ('dataMap' in reading) return reading.dataMap
  throw new UnknownTerm(`What version ${id} states cannot be read.`, `Import the document again. ${reading.message}`)
}
