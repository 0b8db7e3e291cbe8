import { readFileSync } from 'node:fs'
import { afterAll, beforeAll } from 'vitest'
import type { DataMap } from '../../import/datamap.ts'
import { importDocument } from '../../import/index.ts'
import { loadDataMap, prepareStore } from '../../server/load.ts'
import type { Store } from '../../server/store/store.ts'
import { emptyGraph } from '../store/graph.ts'
import type { OpenedStore } from '../store/opened-store.ts'

const LOADING = { text: null, importedAt: '2026-01-31T12:00:00.000Z' }

/** A store that holds these documents alone while a suite runs. */
export function loaded(open: () => Promise<OpenedStore>, dataMaps: () => readonly DataMap[]): () => Store {
  let opened: OpenedStore | undefined
  beforeAll(async () => {
    opened = await open()
    await emptyGraph(opened.store)
    await prepareStore(opened.store)
    for (const dataMap of dataMaps()) await loadDataMap(opened.store, dataMap, LOADING)
  })
  afterAll(async () => opened?.close())
  return () => {
    if (!opened) throw new Error('The store is not open.')
    return opened.store
  }
}

/** What the documents of a folder say, which its `documents.csv` names companies of. */
export function dataMapsOf(folder: URL, files: readonly string[]): DataMap[] {
  const companies = companiesIn(readFileSync(new URL('documents.csv', folder), 'utf8'))
  return files.map((name) => {
    const company = companies.get(name)
    const bytes = readFileSync(new URL(name, folder))
    return importDocument(company === undefined ? { name, bytes } : { name, bytes, company }).dataMap
  })
}

function companiesIn(table: string): Map<string, string> {
  const rows = table.trim().split('\n').slice(1)
  return new Map(rows.map((row) => row.split(',')).flatMap(([file = '', company = '']) => (company ? [[file, company]] : [])))
}
