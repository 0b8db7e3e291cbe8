import { createHash } from 'node:crypto'
import type { DataMap } from '../../import/datamap.ts'
import type { Vocabulary } from '../../import/vocabulary/index.ts'
import type { NodeRow } from '../load/row.ts'
import { factsOf, statementOf } from './facts.ts'

/** Who read a document, when, and with which words. */
export interface Importer {
  /** ISO date and time. */
  readonly importedAt: string
  /** The version of Vart, or null where nobody says. */
  readonly importer: string | null
  readonly vocabulary: Vocabulary
}

/**
 * The node of a version: what the bytes of a document state, as Vart read them. The same bytes with the same facts are the same
 * version; other bytes, or other facts read of the same ones, are another.
 */
export function versionRow(document: string, dataMap: DataMap, { importedAt, importer, vocabulary }: Importer): NodeRow {
  const { sha256 } = dataMap.document
  const facts = hashOf(statementOf(factsOf(dataMap)))
  return {
    id: `${document}@${sha256.slice(0, 12)}.${facts.slice(0, 8)}`,
    properties: {
      sha256,
      importedAt,
      importer,
      vocabulary: vocabularyFingerprint(vocabulary),
      dataMap: JSON.stringify(dataMap),
    },
  }
}

const fingerprints = new WeakMap<Vocabulary, string>()

/** A short hash of the words that a document was read with, so that a reading with other words can be told from this one. */
export function vocabularyFingerprint(vocabulary: Vocabulary): string {
  const known = fingerprints.get(vocabulary)
  if (known !== undefined) return known
  const parts = Object.entries(vocabulary).map(([part, words]) => [part, words instanceof Map ? [...words] : words])
  const fingerprint = hashOf(JSON.stringify(parts)).slice(0, 12)
  fingerprints.set(vocabulary, fingerprint)
  return fingerprint
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
