import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shipped } from '../../import/vocabulary/lexicons.ts'
import { importDocuments } from '../../server/commands/documents/import.ts'
import { type Statement, type Store, StoreUnavailable } from '../../server/store/store.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vart-groups-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A store that holds nothing, and keeps what was written: a list of documents a transaction. */
function storeOf(refuse: (documents: readonly string[]) => Error | null = () => null) {
  const written: string[][] = []
  const write = async ([first]: readonly Statement[]) => {
    const documents = ((first?.parameters?.documents ?? []) as string[]).map((id) => id.slice(id.indexOf('/') + 1))
    const error = refuse(documents)
    if (error) throw error
    written.push(documents)
  }
  return { written, store: { read: async () => [], write, settle: async () => undefined } as unknown as Store }
}

/** Imports documents of these names, each read so many milliseconds after the one before. */
async function imported(store: Store, names: readonly string[], apart = 0) {
  let clock = Date.parse('2026-01-01T00:00:00Z')
  const order: string[] = []
  const documents = names.map((name) => {
    const path = join(folder, name)
    if (name !== 'missing.txt') writeFileSync(path, `Recipients\n${name}: Google receives e-mail addresses.\n`)
    return { name, path, isAddress: false, known: {} }
  })
  await importDocuments(store, documents, {
    company: 'Alfa',
    lexicons: shipped,
    importer: '1.2.3',
    strict: false,
    now: () => new Date(clock),
    onDocument: () => {
      clock += apart
    },
    onOutcome: ({ name, failure }) => order.push(failure === null ? name : `${name}: ${failure}`),
  })
  return order
}

const named = (count: number) => Array.from({ length: count }, (_, index) => `${index}.txt`)

describe('documents that are imported together', () => {
  it('are loaded in one transaction, up to a hundred', async () => {
    const { written, store } = storeOf()
    expect(await imported(store, named(120))).toEqual(named(120))
    expect(written.map(({ length }) => length)).toEqual([100, 20])
  })

  it('do not wait for others that take long to read', async () => {
    const { written, store } = storeOf()
    await imported(store, named(3), 600)
    expect(written).toEqual([['0.txt'], ['1.txt'], ['2.txt']])
  })

  it('are loaded one by one where one of them fails, which fails alone', async () => {
    const { written, store } = storeOf((documents) => (documents.includes('1.txt') ? new Error('lost') : null))
    const [first, second, third] = await imported(store, named(3))
    expect([first, third]).toEqual(['0.txt', '2.txt'])
    expect(second).toMatch(/^1\.txt: The graph did not take it \(lost\)\./)
    expect(written).toEqual([['0.txt'], ['2.txt']])
  })

  it('keep their order where one cannot be read', async () => {
    const { written, store } = storeOf()
    const order = await imported(store, ['0.txt', 'missing.txt', '1.txt'])
    expect(order.map((line) => line.split(':')[0])).toEqual(['0.txt', 'missing.txt', '1.txt'])
    expect(written).toEqual([['0.txt', '1.txt']])
  })

  it('are never two versions of one document', async () => {
    const { written, store } = storeOf()
    await imported(store, ['0.txt', '1.txt', '0.txt'])
    expect(written).toEqual([['0.txt', '1.txt'], ['0.txt']])
  })

  it('are given up where the graph cannot be reached, none of them acknowledged', async () => {
    const { written, store } = storeOf(() => new StoreUnavailable('Nothing answers.'))
    await expect(imported(store, named(3))).rejects.toThrow('Nothing answers.')
    expect(written).toEqual([])
  })
})
