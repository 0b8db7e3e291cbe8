const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What Vart asks servers for. */
export const ACCEPT = `text/html, text/plain, text/markdown, application/json, text/csv, application/pdf, ${WORD}, ${EXCEL}`

/** The file ending that stands for a media type. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/x-markdown': 'md',
  'application/json': 'json',
  'text/json': 'json',
  'application/yaml': 'yaml',
  'application/x-yaml': 'yaml',
  'text/yaml': 'yaml',
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
  'application/pdf': 'pdf',
  [WORD]: 'docx',
  [EXCEL]: 'xlsx',
}

/** Formats that servers often send as plain text; there the ending of the address says more. */
const PLAIN_TEXT = /\.(md|markdown|csv|tsv|tab|json|ya?ml)$/iu

/** Files that servers often send as bytes of no kind. */
const BYTES = /\.(pdf|docx|xlsx)$/iu

/** What the Content-Type header says: media type in lower case ('' where there is none), and the character set by its standard name. */
export interface ContentType {
  readonly mediaType: string
  readonly charset: string | undefined
}

/** Reads a Content-Type header; a character set that nobody knows counts as none. */
export function parseContentType(header: string | undefined): ContentType {
  const [mediaType = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim())
  const label = parameters.map((part) => /^charset\s*=\s*"?([^"\s]+)"?$/iu.exec(part)?.[1]).find((found) => found !== undefined)
  return { mediaType: mediaType.toLowerCase(), charset: label === undefined ? undefined : standardCharset(label) }
}

/** The file ending for a page of a media type at a URL, or null where Vart does not fetch the type. */
export function endingFor(mediaType: string, url: URL): string | null {
  if (mediaType === 'application/octet-stream') return BYTES.exec(url.pathname)?.[1]?.toLowerCase() ?? null
  const ending = ENDINGS[mediaType] ?? null
  if (ending !== 'txt') return ending
  return PLAIN_TEXT.exec(url.pathname)?.[1]?.toLowerCase() ?? ending
}

function standardCharset(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
