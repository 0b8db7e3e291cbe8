import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type ImportResult, importDocument, importReading } from '../../import/index.ts'
import { readBinary } from '../../import/read/binary.ts'
import { formatOf, isBinaryFormat } from '../../import/read/index.ts'
import { binaryFormats, contentOf } from './binary/formats.ts'
import { brokenPlaces } from './documents.ts'

const FOLDER = fileURLToPath(new URL('../../examples/formats', import.meta.url))
const files = readdirSync(FOLDER).filter((name) => !/^readme/i.test(name))
const documents = [...new Set(files.map((name) => name.replace(/\.\w+$/, '')))]
const TEXTS = ['csv', 'html', 'json', 'md', 'txt', 'yaml']
const BINARIES = ['docx', 'pdf', 'xlsx'] as const

async function read(name: string): Promise<ImportResult> {
  const source = { name, bytes: readFileSync(`${FOLDER}/${name}`), company: 'Lingonbyrån' }
  const format = formatOf(source)
  return isBinaryFormat(format) ? importReading(source, await readBinary(format, source.bytes)) : importDocument(source)
}

/** What a data map states, without where it is written. */
async function stated(name: string): Promise<unknown> {
  const { document, ...dataMap } = (await read(name)).dataMap
  const { title, language, updated } = document
  return JSON.parse(
    JSON.stringify({ ...dataMap, title, language, updated }, (key, value) => (key === 'place' ? undefined : value)),
  )
}

test('every document is there in every format', () => {
  expect(documents).toHaveLength(2)
  expect(files.sort()).toEqual(documents.flatMap((name) => [...TEXTS, ...BINARIES].map((ending) => `${name}.${ending}`)).sort())
})

describe.each(documents)('%s', (name) => {
  test('states something', async () => {
    const { dataMap } = await read(`${name}.txt`)
    expect(dataMap.recipients.length + dataMap.activities.length).toBeGreaterThan(3)
  })

  test.each([...TEXTS, ...BINARIES])('states the same in %s', async (ending) => {
    expect(await stated(`${name}.${ending}`)).toEqual(await stated(`${name}.txt`))
  })

  test.each([...TEXTS, ...BINARIES])('has its places in %s', async (ending) => {
    const result = await read(`${name}.${ending}`)
    expect(brokenPlaces(result)).toEqual([])
    expect(result.text).not.toBeNull()
  })

  test.each(BINARIES)('is in %s what its text makes', async (ending) => {
    const made = await binaryFormats(contentOf(readFileSync(`${FOLDER}/${name}.txt`, 'utf8')))
    expect(await readBinary(ending, made[ending])).toEqual(await readBinary(ending, readFileSync(`${FOLDER}/${name}.${ending}`)))
  })
})
