/**
 * Makes the Excel, Word and PDF files of the documents that lie in a folder in every format, from their text:
 * `npx vite build --config test/import/binary/vite.config.ts && node dist/formats/make.js FOLDER`
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { binaryFormats, contentOf } from './formats.ts'

const [, , folder = ''] = process.argv
if (folder === '') throw new Error('Name the folder whose text documents are to be made in the other formats.')
for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
  const made = await binaryFormats(contentOf(readFileSync(join(folder, name), 'utf8')))
  for (const [ending, bytes] of Object.entries(made)) writeFileSync(join(folder, name.replace(/\.txt$/, `.${ending}`)), bytes)
}
