import { readFileSync, statSync } from 'node:fs'
import { type ImportResult, importDocument } from '../../../import/index.ts'
import { explainFileError } from './file-error.ts'
import type { FoundDocument } from './find.ts'

const MAX_BYTES = 64 * 1024 * 1024

/** A document that was read, or the sentence that says why not. */
export type Reading =
  | { readonly document: FoundDocument; readonly result: ImportResult }
  | { readonly document: FoundDocument; readonly failure: string }

/** Reads one document. `company` names its company where neither the document nor documents.csv does. */
export function readDocument(document: FoundDocument, company: string | undefined): Reading {
  let bytes: Uint8Array
  try {
    const { size } = statSync(document.path)
    if (size > MAX_BYTES)
      return { document, failure: `${document.path} is larger than 64 MB. Split it, or save the part that matters.` }
    bytes = readFileSync(document.path)
  } catch (error) {
    return { document, failure: explainFileError(document.path, error) }
  }
  const given = company === undefined ? {} : { company }
  const result = importDocument({ name: document.name, bytes, ...given, ...document.known })
  const error = result.problems.find(({ severity }) => severity === 'error')
  return error ? { document, failure: error.message } : { document, result }
}
