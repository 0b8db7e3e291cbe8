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

/** A table cell. A cell that spans several rows or columns stands once, at its first row and column. */
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

/** What reading a format yields: the document's structure, still without meaning. */
export type Block = Heading | Paragraph | List | Table | Group
