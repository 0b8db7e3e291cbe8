import { createHash } from 'node:crypto'
import { detect } from 'jschardet'
import type { SourceDocument, TextDocument } from '../document.ts'

/** Bytes that are no text: why, in a full sentence. */
export interface Undecodable {
  readonly rule: 'empty-file' | 'binary-file' | 'unknown-charset'
  readonly message: string
}

/** How many bytes the detection of a character set looks at. */
const SAMPLE = 64 * 1024

/** Decodes bytes to text with line feeds: strict UTF-8 first (UTF-16 by its mark), then what the sender named, then what is detected. */
export function decode(document: SourceDocument): TextDocument | Undecodable {
  const { bytes, name, charset } = document
  if (bytes.length === 0)
    return { rule: 'empty-file', message: `${name} is empty: there is nothing to read. Save the document again and retry.` }
  const marked = byteOrderMark(bytes)
  if (!marked && looksBinary(bytes)) {
    return {
      rule: 'binary-file',
      message: `${name} is not text although its name says so. Save it as plain text (UTF-8) and try again.`,
    }
  }
  const decoded = marked
    ? tryDecode(bytes, marked)
    : (tryDecode(bytes, 'utf-8') ?? tryDecode(bytes, charset ?? '') ?? detected(bytes))
  if (!decoded)
    return { rule: 'unknown-charset', message: `The character set of ${name} could not be told. Save it as UTF-8 and try again.` }
  const text = decoded.text.replace(/\r\n?/g, '\n')
  if (text.trim() === '') return { rule: 'empty-file', message: `${name} holds white space only: there is nothing to read.` }
  return { name, text, charset: decoded.charset, sha256: createHash('sha256').update(bytes).digest('hex') }
}

type Decoded = { text: string; charset: string }

function tryDecode(bytes: Uint8Array, charset: string): Decoded | null {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes)
    return { text: charset === 'windows-1252' ? withQuotes(text) : text, charset }
  } catch {
    // Not this character set: the caller tries the next one or reports it.
    return null
  }
}

/** What windows-1252 has between 0x80 and 0x9f. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Some versions of Node decode windows-1252 as Latin-1 and lose its quotes and dashes: put them back. */
function withQuotes(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (character) => UPPER[character.charCodeAt(0) - 0x80] ?? character)
}

function detected(bytes: Uint8Array): Decoded | null {
  const guess = detect(Buffer.from(bytes.subarray(0, SAMPLE)))
  const charset = guess.encoding && guess.confidence > 0.2 ? guess.encoding.toLowerCase() : 'windows-1252'
  return (
    tryDecode(bytes, charset.startsWith('iso-8859-') && !hasC1Letters(bytes) ? charset : 'windows-1252') ??
    tryDecode(bytes, 'windows-1252')
  )
}

function hasC1Letters(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80 && byte <= 0x9f)
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  let odd = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1
  }
  return odd / sample.length > 0.02
}
