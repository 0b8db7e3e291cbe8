import type { Reading, Unreadable } from '../block.ts'
import type { BinaryFormat } from './index.ts'

/** How each format begins. A PDF may have other bytes before. */
const ZIP = [0x50, 0x4b]
/** Word and Excel keep a file with a password, and files of their old formats, in this container. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

const NAMES: Readonly<Record<BinaryFormat, string>> = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' }

/**
 * Reads a document of a format that is no text. Never throws on its content, but a hostile one may take any time and memory:
 * run it in a process of its own, with limits for both.
 */
export async function readBinary(format: BinaryFormat, bytes: Uint8Array): Promise<Reading | Unreadable> {
  if (bytes.length === 0)
    return { rule: 'empty-file', why: 'is empty: there is nothing to read. Save the document again and retry.' }
  if (format !== 'pdf' && begins(bytes, OLE)) return locked(format)
  if (format !== 'pdf' && !begins(bytes, ZIP)) return notOf(format)
  try {
    const read = await readerOf(format)
    return await read(bytes)
  } catch (error) {
    // The libraries throw whatever they like at a damaged file, down to running out of stack; it is all one to a person.
    return broken(format, error)
  }
}

/** Only the reader that is needed is loaded: the process lives for one document. */
async function readerOf(format: BinaryFormat): Promise<(bytes: Uint8Array) => Promise<Reading | Unreadable>> {
  if (format === 'xlsx') return (await import('./xlsx/index.ts')).readXlsx
  if (format === 'docx') return (await import('./docx.ts')).readDocx
  return (await import('./pdf/index.ts')).readPdf
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

function locked(format: BinaryFormat): Unreadable {
  const ending = format === 'docx' ? 'doc' : 'xls'
  const why = `is protected by a password, or of the old format .${ending}. Save it as .${format} without a password and try again.`
  return { rule: 'protected-file', why }
}

function notOf(format: BinaryFormat): Unreadable {
  return {
    rule: 'broken-file',
    why: `is no ${NAMES[format]} file although its name says so. Save it again as .${format} and retry.`,
  }
}

function broken(format: BinaryFormat, error: unknown): Unreadable {
  const reason =
    error instanceof Error
      ? error.message
          .replace(/\s+/gu, ' ')
          .slice(0, 200)
          .replace(/[.\s]{1,5}$/u, '')
      : ''
  const why = `is damaged, or no ${NAMES[format]} file (${reason || 'no reason given'}). Open it in ${format === 'pdf' ? 'a PDF reader' : NAMES[format]}, save it again and retry.`
  return { rule: 'broken-file', why }
}
