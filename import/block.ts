import type { DataMap } from './datamap.ts'
import type { Span } from './place.ts'

/** A line that titles what follows. Level 1 is the document's own title. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: number
  readonly span: Span
}

/** Running text. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly span: Span
}

/** A bulleted or numbered list; `level` 0 is the outermost. */
export interface List {
  readonly kind: 'list'
  readonly items: readonly { readonly span: Span; readonly level: number }[]
}

/**
 * A table cell. A cell that spans several rows or columns stands in each of them, with one and the same span;
 * `columnSpan` and `rowSpan` say how many columns and rows it still covers from where it stands.
 */
export interface Cell {
  readonly span: Span
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
}

/**
 * A table. `flattened` says that the source has lost its rows and gives one cell a line:
 * then every row holds one cell, and the recogniser finds the width from the header words.
 */
export interface Table {
  readonly kind: 'table'
  readonly rows: readonly (readonly Cell[])[]
  readonly flattened: boolean
}

/** Labels with their values below or beside them, one after the other ("LAGLIG GRUND" / "Avtal"). */
export interface Group {
  readonly kind: 'group'
  readonly entries: readonly { readonly label: Span; readonly values: readonly Span[] }[]
}

/** A part of a document's structure, still without meaning. */
export type Block = Heading | Paragraph | List | Table | Group

/** A language that Vart reads, or null for any other. */
export type Language = DataMap['document']['language']

/** What reading a format yields: the extracted text, the blocks that lie in it, and the language the document itself declares. */
export interface Reading {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly language?: Language
}

/** Why a document cannot be read: `why` goes on after its name ("is protected by a password. Save it without …"). */
export interface Unreadable {
  readonly rule: 'empty-file' | 'broken-file' | 'protected-file' | 'no-text-layer' | 'unreadable-file'
  readonly why: string
}
