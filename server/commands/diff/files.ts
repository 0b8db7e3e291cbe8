import type { DataMap } from '../../../import/datamap.ts'
import { comparisonOf } from '../../answers/versions.ts'
import type { Comparison, VersionView } from '../../api/version-contract.ts'
import { vocabularyFingerprint } from '../../versions/version.ts'
import type { Context } from '../context.ts'
import { type AddressOptions, pageSettings } from '../documents/address-options.ts'
import { findDocuments } from '../documents/find.ts'
import { type ReadSettings, readDocument } from '../documents/read.ts'
import { CommandFailed } from '../failure.ts'
import { type VocabularyOption, wordsInUse } from '../vocabulary.ts'

interface FileOptions extends AddressOptions, VocabularyOption {
  readonly company?: string
}

/** Compares what two files or addresses state, without the graph. Throws `CommandFailed` where one of them cannot be read. */
export async function compareFiles(context: Context, before: string, after: string, options: FileOptions): Promise<Comparison> {
  const { lexicons } = wordsInUse(context, options.vocabulary)
  const settings = { company: options.company, lexicons, pages: pageSettings(context, options) }
  const [one, other] = [await dataMapOf(before, settings), await dataMapOf(after, settings)]
  const versionOf = (id: string, { document }: DataMap): VersionView => ({
    id,
    number: null,
    sha256: document.sha256,
    importedAt: null,
    importer: context.installation.version,
    vocabulary: vocabularyFingerprint(lexicons.vocabulary),
  })
  const document = { id: after, name: other.document.name }
  return comparisonOf(
    document,
    { version: versionOf(before, one), dataMap: one },
    { version: versionOf(after, other), dataMap: other },
  )
}

async function dataMapOf(path: string, settings: ReadSettings): Promise<DataMap> {
  const { documents, errors } = findDocuments([path])
  const [document, ...others] = documents
  if (!document) throw new CommandFailed(errors.join(' '))
  if (others.length > 0) throw new CommandFailed(`${path} holds several documents. Compare one file with another.`, 2)
  const reading = await readDocument(document, settings)
  if ('failure' in reading) throw new CommandFailed(`${path} was not read. ${reading.failure}`)
  return reading.result.dataMap
}
