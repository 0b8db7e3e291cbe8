import type { SourceDocument } from '../../import/document.ts'
import { type ImportResult, importDocument, importReading } from '../../import/index.ts'
import { formatOf, isBinaryFormat } from '../../import/read/index.ts'
import { type Lexicons, shipped } from '../../import/vocabulary/lexicons.ts'
import { extractReading } from './extract.ts'
import type { ExtractLimits } from './message.ts'

/** Imports a document of any format; one that is no text is read in a process of its own. Never throws on its content. */
export async function importAny(
  source: SourceDocument,
  lexicons: Lexicons = shipped,
  limits: Partial<ExtractLimits> = {},
): Promise<ImportResult> {
  const format = formatOf(source)
  return isBinaryFormat(format)
    ? importReading(source, await extractReading(format, source.bytes, limits), lexicons)
    : importDocument(source, lexicons)
}
