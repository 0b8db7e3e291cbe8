import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { comparisonSchema, versionsAnswerSchema } from '../../server/api/version-contract.ts'
import { loadDataMap, prepareStore } from '../../server/load.ts'
import { openTemporary } from '../questions/embedded.ts'
import { klarpris, klarprisLater } from '../store/documents.ts'
import type { OpenedStore } from '../store/opened-store.ts'
import { type Served, serve } from './server.ts'

let opened: OpenedStore
let served: Served
const get = (path: string) => fetch(`${served.address}/api/documents/${encodeURIComponent('klarpris/klarpris.html')}${path}`)
const json = async (path: string): Promise<unknown> => (await get(path)).json()

beforeAll(async () => {
  opened = await openTemporary()
  await prepareStore(opened.store)
  for (const [index, dataMap] of [klarpris, klarprisLater].entries()) {
    const importedAt = `2026-01-0${index + 1}T12:00:00.000Z`
    await loadDataMap(opened.store, dataMap, { text: null, importedAt, importer: '1.2.3' })
  }
  served = await serve(opened.store)
})
afterAll(async () => {
  await served.close()
  await opened.close()
})

describe('the versions of a document', () => {
  it('are listed from the first to the current one', async () => {
    const { versions } = versionsAnswerSchema.parse(await json('/versions'))
    expect(versions.map(({ number, importedAt, importer }) => [number, importedAt, importer])).toEqual([
      [1, '2026-01-01T12:00:00.000Z', '1.2.3'],
      [2, '2026-01-02T12:00:00.000Z', '1.2.3'],
    ])
  })

  it('are compared, either way round', async () => {
    const forth = comparisonSchema.parse(await json('/diff'))
    const back = comparisonSchema.parse(await json('/diff?from=2&to=1'))
    expect([forth.from?.number, forth.to.number, forth.cause, forth.differences.length]).toEqual([1, 2, 'document', 9])
    expect(back.differences.map(({ before, after }) => [after, before])).toEqual(
      forth.differences.map(({ before, after }) => [before, after]),
    )
  })

  it('can be named wrongly, and nothing else is taken', async () => {
    const unknown = await get('/diff?from=nothing')
    expect([unknown.status, await unknown.json()]).toMatchObject([400, { code: 'unknown-term' }])
    expect((await get('/diff?form=1')).status).toBe(400)
    expect((await fetch(`${served.address}/api/documents/none/diff`)).status).toBe(404)
  })
})
