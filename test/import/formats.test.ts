import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { importDocument } from '../../import/index.ts'
import { brokenPlaces } from './documents.ts'

const FOLDER = fileURLToPath(new URL('../../examples/.formats', import.meta.url))
const files = readdirSync(FOLDER).filter((name) => !/^readme/i.test(name))
const documents = [...new Set(files.map((name) => name.replace(/\.\w+$/, '')))]
const read = (name: string) => importDocument({ name, bytes: readFileSync(`${FOLDER}/${name}`), company: 'Lingonbyrån' })

/** What a data map states, without where it is written. */
function stated(name: string): unknown {
  const { document, ...dataMap } = read(name).dataMap
  const { title, language, updated } = document
  return JSON.parse(
    JSON.stringify({ ...dataMap, title, language, updated }, (key, value) => (key === 'place' ? undefined : value)),
  )
}

test('every document is there in every format', () => {
  expect(documents).toHaveLength(2)
  expect(files.sort()).toEqual(
    documents.flatMap((name) => ['csv', 'html', 'json', 'md', 'txt'].map((ending) => `${name}.${ending}`)).sort(),
  )
})

describe.each(documents)('%s', (name) => {
  test('states something', () => {
    const { dataMap } = read(`${name}.txt`)
    expect(dataMap.recipients.length + dataMap.activities.length).toBeGreaterThan(3)
  })

  test.each(['csv', 'html', 'json', 'md'])('states the same in %s', (ending) => {
    expect(stated(`${name}.${ending}`)).toEqual(stated(`${name}.txt`))
  })

  test.each(['csv', 'html', 'json', 'md', 'txt'])('has its places in %s', (ending) => {
    expect(brokenPlaces(read(`${name}.${ending}`))).toEqual([])
  })
})
