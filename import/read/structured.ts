import type { Reading } from '../block.ts'
import { isFides, readFides } from './fides.ts'
import { readValues } from './json.ts'
import type { Json } from './json-values.ts'
import { isTilt, readTilt } from './tilt.ts'
import { readYaml } from './yaml.ts'

/** Values read from a file of records, or why not: a rule, and a full sentence without the file's name. */
export type StructuredReading = Reading | { readonly rule: string; readonly message: string }

/** The endings of files that hold values instead of text. */
export const STRUCTURED_ENDINGS: readonly string[] = ['json', 'yaml', 'yml']

/** Reads a file of records: its values first, then what they are written as. Null for JSON that is none. */
export function readStructured(format: string, text: string): StructuredReading | null {
  if (format === 'json') {
    const json = parsed(text)
    return json === undefined ? null : readingOf(json)
  }
  const yaml = readYaml(text)
  return 'message' in yaml ? { rule: 'invalid-yaml', message: yaml.message } : readingOf(yaml.values)
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: the caller says so.
    return undefined
  }
}

function readingOf(values: Json): Reading {
  if (isTilt(values)) return readTilt(values)
  return isFides(values) ? readFides(values) : readValues(values)
}
