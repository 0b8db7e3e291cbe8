import { z } from 'zod'

/** A place in a document; the law `text.slice(start, end) === quote` is tested for every importer. */
export const placeSchema = z.object({
  document: z.string().describe('Name of the document'),
  line: z.int().min(1).describe('1-based line of the file (of the extracted text in binary formats)'),
  start: z.int().min(0).describe('Offset of the first character in the extracted text (UTF-16 code units)'),
  end: z.int().min(0).describe('Offset behind the last character'),
  quote: z.string().describe('The exact words: text.slice(start, end)'),
})
