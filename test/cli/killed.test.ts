import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openEmbedded } from '../../server/store/embedded.ts'
import { makeKilling, seeded } from './killing.ts'

const MOMENTS = 100
/** As many programs at once as a small machine has cores for. */
const AT_ONCE = 2
const SEED = 20_261_126

let killing: Awaited<ReturnType<typeof makeKilling>>
let earlier: string
beforeAll(async () => {
  killing = await makeKilling(openEmbedded)
  earlier = join(killing.folder, 'earlier')
  const store = await openEmbedded(earlier)
  await killing.loadEarlier(store)
  await store.close()
})
afterAll(() => killing.end())

/** One of several lines of rounds, each with random numbers of its own. */
async function killInTurn(line: number): Promise<{ told: number; left: number }[]> {
  const random = seeded(SEED + line)
  const outcomes: { told: number; left: number }[] = []
  for (let round = 0; round < MOMENTS / AT_ONCE; round += 1) {
    const folder = join(killing.folder, `graph-${line}-${round}`)
    const mode = round % 2 === 0 ? 'fresh' : 'replacing'
    if (mode === 'replacing') cpSync(earlier, folder, { recursive: true })
    const ground = { environment: { VART_DATA: folder }, open: () => openEmbedded(folder) }
    outcomes.push(await killing.round(ground, mode, random))
    rmSync(folder, { recursive: true, force: true })
  }
  return outcomes
}

it(`leaves whole documents behind, wherever it is killed (${MOMENTS} moments)`, { timeout: 600_000 }, async () => {
  const outcomes = (await Promise.all(Array.from({ length: AT_ONCE }, (_, line) => killInTurn(line)))).flat()
  expect(outcomes).toHaveLength(MOMENTS)
  // The moments are spread over the import: most come when some groups of documents are there and others are not.
  expect(new Set(outcomes.map(({ left }) => left)).size).toBeGreaterThan(3)
})
