import type { Vocabulary } from '../../import/vocabulary/index.ts'

/** What an app needs beside the store. */
export interface AppOptions {
  readonly version: string
  /** Secret that other commands show to work on the store through this server; null: they cannot. */
  readonly key: string | null
  /** Host names, beside the loopback ones, under which the server may be asked. */
  readonly hosts: readonly string[]
  /** The words by which items, companies, countries and legal bases can be named. */
  readonly vocabulary: Vocabulary
  /** Folder of the built page; null: no page. */
  readonly webFolder: string | null
  /** Where errors that are not the caller's fault go, a line each. */
  readonly log: (line: string) => void
  readonly now: () => Date
}
