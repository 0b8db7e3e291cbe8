import type { DataMap } from './datamap.ts'
import type { SourceDocument } from './document.ts'
import type { Problem } from './problem.ts'

/** What importing a document yields. `text` is the extracted text that every place points into. */
export interface ImportResult {
  readonly dataMap: DataMap
  readonly problems: readonly Problem[]
  readonly text: string
}

/** Reads a document: bytes → text → blocks → facts → data map. Never throws on the document's content. */
export declare function importDocument(document: SourceDocument): ImportResult
