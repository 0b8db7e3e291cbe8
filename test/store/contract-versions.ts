import { describe, expect, it } from 'vitest'
import { type DataMap, dataMapSchema } from '../../import/datamap.ts'
import { loadDataMap } from '../../server/load.ts'
import { LOADING } from './contract-load.ts'
import { cling, klarpris, klarprisLater } from './documents.ts'
import { emptyGraph, fingerprintOf, graphOf, present } from './graph.ts'
import type { CurrentStore } from './opened-store.ts'

const VERSIONS = `MATCH (document:Document)-[:HAS_VERSION]->(version:DocumentVersion)
RETURN document.id AS document, document.version = version.id AS isCurrent, version.sha256 AS sha256,
  version.importer AS importer, version.importedAt AS importedAt, version.dataMap AS dataMap
ORDER BY importedAt`

const at = (day: number) => ({ ...LOADING, importedAt: `2026-11-0${day}T12:00:00.000Z` })
/** The same bytes, of which less was read. */
const reread: DataMap = { ...klarpris, activities: [] }
const documents = [klarpris, cling, { ...cling, document: { ...cling.document, url: null } }]

/** Documents keep their versions; imports in any order, repeated or at once, come to the same graph. */
export function versionContract(current: CurrentStore): void {
  const load = (dataMap: DataMap, options = LOADING) => loadDataMap(current(), dataMap, options)
  const versions = () => current().read({ cypher: VERSIONS })

  describe('versions', () => {
    it('hold the data map, its bytes and who read it', async () => {
      await load(klarpris)
      const [version, ...others] = await versions()
      expect(others).toEqual([])
      expect(version).toMatchObject({ isCurrent: true, sha256: klarpris.document.sha256, importer: '1.2.3' })
      expect(dataMapSchema.parse(JSON.parse(String(version?.dataMap)))).toEqual(klarpris)
    })

    it('stay when the bytes change', async () => {
      await load(klarpris, at(1))
      expect((await load(klarprisLater, at(2))).status).toBe('changed')
      const found = await versions()
      expect(found.map(({ sha256, isCurrent }) => [sha256, isCurrent])).toEqual([
        [klarpris.document.sha256, false],
        [klarprisLater.document.sha256, true],
      ])
      expect(dataMapSchema.parse(JSON.parse(String(found[0]?.dataMap)))).toEqual(klarpris)
    })

    it('tell other facts of the same bytes from other bytes', async () => {
      await load(klarpris, at(1))
      expect((await load(reread, at(2))).status).toBe('reread')
      expect((await versions()).map(({ sha256 }) => sha256)).toEqual([klarpris.document.sha256, klarpris.document.sha256])
    })

    it('are not made by the same bytes and facts, whenever they were fetched and by whichever Vart', async () => {
      await load(klarpris, at(1))
      const once = await graphOf(current())
      const fetched = { ...klarpris, document: { ...klarpris.document, retrieved: '2026-11-02' } }
      expect((await load(fetched, { ...at(2), importer: '1.3.0' })).status).toBe('unchanged')
      expect(await graphOf(current())).toEqual(once)
    })

    it('are not made by the same facts at other places', async () => {
      await load(klarpris, at(1))
      const moved = JSON.parse(JSON.stringify(klarpris).replaceAll('"line":22', '"line":23')) as DataMap
      expect((await load(moved, at(2))).status).toBe('renewed')
      const found = await versions()
      expect(found.map(({ dataMap }) => JSON.parse(String(dataMap)))).toEqual([moved])
    })

    it('come back as they were', async () => {
      for (const [day, dataMap] of [klarpris, klarprisLater, klarpris].entries()) await load(dataMap, at(day + 1))
      const found = await versions()
      expect(found.map(({ sha256, isCurrent }) => [sha256, isCurrent])).toEqual([
        [klarprisLater.document.sha256, false],
        [klarpris.document.sha256, true],
      ])
    })
  })

  describe('the same documents', () => {
    const fingerprintAfter = async (work: () => Promise<unknown>) => {
      await emptyGraph(current())
      await work()
      return fingerprintOf(current())
    }
    const inTurn = async (dataMaps: readonly DataMap[]) => {
      for (const dataMap of dataMaps) await load(dataMap)
    }

    it('give the same graph twice, in another order and all at once', async () => {
      const once = await fingerprintAfter(() => inTurn(documents))
      expect(await fingerprintAfter(() => inTurn([...documents, ...documents]))).toBe(once)
      expect(await fingerprintAfter(() => inTurn([...documents].reverse()))).toBe(once)
      for (let round = 0; round < 5; round += 1) {
        const both = [...documents, ...[...documents].reverse()]
        expect(await fingerprintAfter(() => Promise.all(both.map((dataMap) => load(dataMap))))).toBe(once)
      }
    })

    it('replaced and removed of terms at once leave what each would leave alone', async () => {
      const lasting = { ...cling, recipients: cling.recipients.slice(0, 1) }
      await fingerprintAfter(() => inTurn([klarprisLater, lasting]))
      const expected = present(await graphOf(current()))
      for (let round = 0; round < 5; round += 1) {
        await fingerprintAfter(() => inTurn([klarpris, cling]))
        await Promise.all([load(klarprisLater), load(lasting)])
        expect(present(await graphOf(current()))).toEqual(expected)
      }
    })

    it('leave nothing of the one that lost, where two versions of a document come at once', async () => {
      const alone = new Map<unknown, string[]>()
      for (const dataMap of [klarpris, klarprisLater]) {
        await fingerprintAfter(() => inTurn([dataMap]))
        alone.set(dataMap.document.sha256, present(await graphOf(current())))
      }
      for (let round = 0; round < 5; round += 1) {
        await fingerprintAfter(() => Promise.all([load(klarpris), load(klarprisLater)]))
        const [document] = await current().read({ cypher: 'MATCH (d:Document) RETURN d.sha256 AS sha256' })
        expect(present(await graphOf(current()))).toEqual(alone.get(document?.sha256))
      }
    })
  })
}
