/** One document as it was received: a name, its bytes, and what the caller already knows about it. */
export interface SourceDocument {
  /** File name or address, as the user would recognise it. */
  readonly name: string
  readonly bytes: Uint8Array
  /** What it was served as (`text/html; charset=utf-8`), where it was fetched. */
  readonly mediaType?: string
  /** The company whose document this is, where the caller knows it; what the text itself states wins. */
  readonly company?: string
  readonly url?: string
  /** The character set that whoever sent the document named; the bytes may say otherwise. */
  readonly charset?: string
  /** ISO date on which the document was fetched. */
  readonly retrieved?: string
}

/** A document after decoding: its text with line feeds only, and the SHA-256 of the bytes it came from. */
export interface TextDocument {
  readonly name: string
  readonly text: string
  readonly sha256: string
  /** The character set the bytes were decoded with; `binary` where the format keeps its text in another way. */
  readonly charset: string
}
