import { z } from 'zod'
import { type DataMap, dataMapSchema } from '../datamap.ts'

/** A data map read from JSON, or why it is none, in full sentences. */
export type DataMapReading = { readonly dataMap: DataMap } | { readonly message: string }

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
