import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DataMap } from '../../import/datamap.ts'
import { documentId } from '../../server/load/ids.ts'
import { loadDataMap } from '../../server/load.ts'
import { documentSize, removeDocument, removeEarlierVersions } from '../../server/remove.ts'
import { anyDataMap } from './arbitrary.ts'
import { LOADING } from './contract-load.ts'
import { cling, klarpris, klarprisLater } from './documents.ts'
import { emptyGraph, graphOf, present } from './graph.ts'
import type { CurrentStore } from './opened-store.ts'

const RUNS = 6

/** Removing a document takes all of it and nothing else. */
export function removeContract(current: CurrentStore): void {
  const load = async (...dataMaps: DataMap[]) => {
    for (const dataMap of dataMaps) await loadDataMap(current(), dataMap, LOADING)
  }

  describe('removing a document', () => {
    it('takes its versions, its flows and what nobody else names, and says how much', async () => {
      await load(klarpris, klarprisLater, cling)
      expect(await removeDocument(current(), documentId(klarpris), 'klarpris')).toEqual({
        flows: 3,
        versions: 2,
        companies: 2,
        items: 1,
      })
      const left = await graphOf(current())
      await emptyGraph(current())
      await load(cling)
      // Of two spellings of a company that the register lacks the first in order stays.
      expect(left).toEqual((await graphOf(current())).map((line) => line.replace('"name":"Klarpris"})', '"name":"KlarPris"})')))
    })

    it('changes nothing where there is no such document', async () => {
      await load(cling)
      const before = await graphOf(current())
      expect(await removeDocument(current(), 'nobody/nothing.txt', 'nobody')).toEqual({
        flows: 0,
        versions: 0,
        companies: 0,
        items: 0,
      })
      expect(await graphOf(current())).toEqual(before)
    })

    it('leaves what the other documents state, whatever they say', async () => {
      const documents = fc.uniqueArray(anyDataMap, { minLength: 2, maxLength: 3, selector: documentId })
      await fc.assert(
        fc.asyncProperty(documents, async ([gone, ...others]) => {
          if (!gone) return
          await emptyGraph(current())
          await load(...others)
          const expected = await graphOf(current())
          await load(gone)
          await removeDocument(current(), documentId(gone), gone.company.id)
          expect(await graphOf(current())).toEqual(expected)
        }),
        { numRuns: RUNS },
      )
    })

    it('can leave the document and take its earlier versions alone', async () => {
      await load(klarpris, klarprisLater)
      const now = present(await graphOf(current()))
      expect(await removeEarlierVersions(current(), documentId(klarpris))).toBe(1)
      expect(await documentSize(current(), documentId(klarpris))).toEqual({ flows: 3, versions: 1 })
      expect(present(await graphOf(current()))).toEqual(now)
    })
  })
}
