import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import { prepareStore } from '../../server/load.ts'
import type { Store } from '../../server/store/store.ts'
import { answerContract } from './contract-answers.ts'
import { cancelContract } from './contract-cancel.ts'
import { guardContract } from './contract-guard.ts'
import { inferContract } from './contract-infer.ts'
import { lawContract } from './contract-law.ts'
import { loadContract } from './contract-load.ts'
import { removeContract } from './contract-remove.ts'
import { valueContract } from './contract-values.ts'
import { versionContract } from './contract-versions.ts'
import { emptyGraph } from './graph.ts'
import type { OpenedStore } from './opened-store.ts'

/** What every store promises. One suite for all of them, so that none drifts. */
export function storeContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(name, () => {
    let opened: OpenedStore | undefined
    const current = (): Store => {
      if (!opened) throw new Error('The store is not open.')
      return opened.store
    }
    beforeAll(async () => {
      opened = await open()
      await prepareStore(opened.store)
    })
    beforeEach(() => emptyGraph(current()))
    afterAll(async () => opened?.close())
    valueContract(current)
    loadContract(current)
    lawContract(current)
    inferContract(current)
    versionContract(current)
    removeContract(current)
    guardContract(current)
    answerContract(current)
    cancelContract(current)
  })
}
