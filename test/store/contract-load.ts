import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DataMap } from '../../import/datamap.ts'
import { documentId } from '../../server/load/ids.ts'
import { loadDataMap, loadDataMaps } from '../../server/load.ts'
import { anyDataMap } from './arbitrary.ts'
import { cling, klarpris, klarprisLater } from './documents.ts'
import { emptyGraph, graphOf, present } from './graph.ts'
import type { CurrentStore } from './opened-store.ts'

export const LOADING = { text: 'The extracted text: åäö 🔐', importedAt: '2026-11-22T12:00:00.000Z', importer: '1.2.3' }

/** Few, since each loads several documents into a real database; the rows themselves have a wider test. */
const RUNS = 6
/** One file for all stores: they must hold the very same graph. */
const GOLDEN = fileURLToPath(new URL('golden/klarpris.graph', import.meta.url))

/** Loading data maps: idempotent, replacing, sharing. */
export function loadContract(current: CurrentStore): void {
  const load = (dataMap: DataMap, options = LOADING) => loadDataMap(current(), dataMap, options)
  const graph = () => graphOf(current())
  const graphAfter = async (...dataMaps: DataMap[]) => {
    await emptyGraph(current())
    for (const dataMap of dataMaps) await load(dataMap)
    return graph()
  }

  describe('loading', () => {
    it('puts everything that a document says into the graph', async () => {
      expect(await load(klarpris)).toEqual({
        document: 'klarpris/klarpris.html',
        status: 'added',
        recipients: 2,
        activities: 1,
        items: 3,
        countries: 2,
        rows: 49,
      })
      // Hashes of all words and rows would change with every word that Vart learns.
      const lines = (await graph()).map((line) => line.replace(/"(vocabulary|fingerprint)":"\w+"/, '"$1":"…"'))
      await expect(lines.join('\n')).toMatchFileSnapshot(GOLDEN)
    })

    it('changes nothing the second time, and says so', async () => {
      await load(klarpris)
      const once = await graph()
      expect((await load(klarpris, { ...LOADING, importedAt: '2027-01-01T00:00:00.000Z' })).status).toBe('unchanged')
      expect(await graph()).toEqual(once)
    })

    it('gives the same graph when the same statements run again, as after a lost acknowledgement', async () => {
      await load(klarpris)
      const once = await graph()
      await current().write([{ cypher: "MATCH (d:Document) SET d.fingerprint = 'forgotten'" }])
      expect((await load(klarpris)).status).toBe('renewed')
      expect(await graph()).toEqual(once)
    })

    it('gives one node to a company that two documents name', async () => {
      const both = await graphAfter(klarpris, cling)
      expect(both.filter((line) => line.includes('(Company:SubProcessor {"id":"google"'))).toHaveLength(1)
      expect(both).toContain('(Company klarpris)-[PUBLISHED {}]->(Document klarpris/klarpris.html)')
      expect(both).toContain('(Flow cling/https://cling.example/privacy#disclosure:klarpris)-[TO {}]->(Company klarpris)')
    })

    it('does not depend on the order of documents', async () => {
      expect(await graphAfter(klarpris, cling)).toEqual(await graphAfter(cling, klarpris))
    })

    it('replaces what an earlier version of a document states, and nothing else', async () => {
      const later = present(await graphAfter(klarprisLater, cling))
      await graphAfter(klarpris, cling)
      expect(await load(klarprisLater)).toMatchObject({ status: 'changed', recipients: 2, items: 2, countries: 1 })
      expect(present(await graph())).toEqual(later)
      await load(klarpris)
      expect(present(await graph())).toEqual(present(await graphAfter(cling, klarpris)))
    })

    it('loads several documents at once as it does one after the other', async () => {
      const one = await graphAfter(klarpris, cling)
      await emptyGraph(current())
      const both = [klarpris, cling].map((dataMap) => ({ dataMap, text: LOADING.text }))
      const summaries = await loadDataMaps(current(), both, LOADING)
      expect(summaries.map(({ status }) => status)).toEqual(['added', 'added'])
      expect(await graph()).toEqual(one)
      expect((await loadDataMaps(current(), both, LOADING)).map(({ status }) => status)).toEqual(['unchanged', 'unchanged'])
      expect(await graph()).toEqual(one)
    })

    it('takes the last of several versions of a document that come at once', async () => {
      const last = await graphAfter(klarprisLater)
      await emptyGraph(current())
      const versions = [klarpris, klarprisLater].map((dataMap) => ({ dataMap, text: LOADING.text }))
      await loadDataMaps(current(), versions, LOADING)
      expect(await graph()).toEqual(last)
    })

    it('leaves the graph as it was where a load fails', async () => {
      await load(klarpris)
      const before = await graph()
      const broken = { ...current(), write: () => Promise.reject(new Error('lost')) }
      await expect(loadDataMap(broken, klarprisLater, LOADING)).rejects.toThrow('lost')
      expect(await graph()).toEqual(before)
    })

    it('does not depend on the order, and twice is once, whatever the documents say', async () => {
      const ordered = fc.uniqueArray(anyDataMap, { minLength: 1, maxLength: 3, selector: documentId })
      await fc.assert(
        fc.asyncProperty(ordered, async (dataMaps) => {
          const once = await graphAfter(...dataMaps)
          expect(await graphAfter(...[...dataMaps].reverse(), ...dataMaps)).toEqual(once)
        }),
        { numRuns: RUNS },
      )
    })

    it('leaves nothing of an earlier version behind, whatever the documents say', async () => {
      const versions = fc.tuple(anyDataMap, anyDataMap, anyDataMap)
      await fc.assert(
        fc.asyncProperty(versions, async ([first, second, other]) => {
          fc.pre(documentId(first) !== documentId(other))
          const now = { ...second, company: first.company, document: { ...second.document, name: first.document.name } }
          const fresh = present(await graphAfter(now, other))
          expect(present(await graphAfter(other, first, now))).toEqual(fresh)
        }),
        { numRuns: RUNS },
      )
    })
  })
}
