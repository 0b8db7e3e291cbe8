import type { Block } from '../block.ts'
import { readText } from './text.ts'

/** Reads the text of one format into blocks. */
export type Reader = (text: string) => Block[]

/** The formats that Vart reads, by file ending. A name without an ending is read as plain text. */
const READERS: Readonly<Record<string, Reader>> = {
  '': readText,
  txt: readText,
  text: readText,
  tsv: readText,
  tab: readText,
  md: readText,
  markdown: readText,
}

/** The reader for a document's name, or null where its ending names a format that Vart does not read. */
export function readerFor(name: string): Reader | null {
  return READERS[endingOf(name)] ?? null
}

/** The endings that Vart reads, data maps included, for messages. */
export const KNOWN_ENDINGS: readonly string[] = [...Object.keys(READERS).filter((ending) => ending !== ''), 'json']

/** The ending of a file name in lower case, without the dot; addresses and names without one give ''. */
export function endingOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/iu.exec(name)?.[1]?.toLowerCase() ?? ''
}
