import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '../../server/store/embedded.ts'
import type { OpenedStore } from '../store/opened-store.ts'

/** An embedded store in a folder of its own, which goes when the store is closed. */
export async function openTemporary(): Promise<OpenedStore> {
  const folder = mkdtempSync(join(tmpdir(), 'vart-questions-'))
  const store = await openEmbedded(folder)
  return {
    store,
    async close() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
