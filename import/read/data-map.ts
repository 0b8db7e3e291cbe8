import { z } from 'zod'
import { type DataMap, dataMapSchema } from '../datamap.ts'

/** A data map read from JSON, or why it is none, in full sentences. */
export type DataMapReading = { readonly dataMap: DataMap } | { readonly message: string }

const FIELDS = ['document', 'company', 'recipients', 'recipientCategories', 'activities', 'mechanisms']

/** True for JSON that means to be a data map: it has a version and fields of one. Anything else is a document like others. */
export function isDataMapLike(text: string): boolean {
  try {
    const json: unknown = JSON.parse(text)
    if (typeof json !== 'object' || json === null || !('version' in json)) return false
    return FIELDS.filter((field) => field in json).length >= 2
  } catch {
    // Not JSON at all: the reading of the data map says so, with the place.
    return true
  }
}

/** Reads a data map from its JSON text and checks it against the public contract. */
export function readDataMap(name: string, text: string): DataMapReading {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { message: `${name} is not valid JSON: ${(error as Error).message}. Correct it and import it again.` }
  }
  const checked = dataMapSchema.safeParse(json)
  if (checked.success) return { dataMap: checked.data }
  const issues = checked.error.issues
    .slice(0, 5)
    .map((issue) => `${z.core.toDotPath(issue.path) || 'the file'}: ${issue.message}`)
  return {
    message: `${name} is JSON but no data map of version 1 (${issues.join('; ')}). Correct these fields and import it again.`,
  }
}
