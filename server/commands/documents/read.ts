import { readFileSync, statSync } from 'node:fs'
import type { ImportResult } from '../../../import/index.ts'
import type { Lexicons } from '../../../import/vocabulary/lexicons.ts'
import { importAny } from '../../extract/import.ts'
import { PageUnavailable } from '../../fetch/failure.ts'
import { explainFileError } from './file-error.ts'
import type { FoundDocument } from './find.ts'
import { type PageSettings, readPage } from './page.ts'

const MAX_BYTES = 64 * 1024 * 1024

/** A document that was read, or the sentence that says why not. */
export type Reading =
  | { readonly document: FoundDocument; readonly result: ImportResult }
  | { readonly document: FoundDocument; readonly failure: string }

export interface ReadSettings {
  /** The company where neither the document nor documents.csv names it. */
  readonly company: string | undefined
  /** The words that it is read with. */
  readonly lexicons: Lexicons
  /** Needed where a document is an address. */
  readonly pages?: PageSettings
}

/** Reads one document, from its file or its address. */
export async function readDocument(document: FoundDocument, settings: ReadSettings): Promise<Reading> {
  const result = document.isAddress ? await readAddress(document.path, settings) : await readFile(document, settings)
  if (typeof result === 'string') return { document, failure: result }
  const error = result.problems.find(({ severity }) => severity === 'error')
  return error ? { document, failure: error.message } : { document, result }
}

async function readFile(document: FoundDocument, { company, lexicons }: ReadSettings): Promise<ImportResult | string> {
  let bytes: Uint8Array
  try {
    const { size } = statSync(document.path)
    if (size > MAX_BYTES) return `${document.path} is larger than 64 MB. Split it, or save the part that matters.`
    bytes = readFileSync(document.path)
  } catch (error) {
    return explainFileError(document.path, error)
  }
  const given = company === undefined ? {} : { company }
  return importAny({ name: document.name, bytes, ...given, ...document.known }, lexicons)
}

async function readAddress(address: string, { company, pages, lexicons }: ReadSettings): Promise<ImportResult | string> {
  if (pages === undefined) throw new Error(`Nothing to fetch ${address} with was given.`)
  try {
    return await readPage(address, company, pages, lexicons)
  } catch (error) {
    if (error instanceof PageUnavailable) return error.message
    throw error
  }
}
