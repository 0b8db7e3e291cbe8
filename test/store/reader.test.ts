import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbedded } from '../../server/store/embedded.ts'
import { startReader } from '../../server/store/guard/reader.ts'
import { DEFAULT_LIMITS, type Store } from '../../server/store/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'vart-reader-'))
const snapshot = join(folder, 'snapshots', 'copy.db')
let store: Store

beforeAll(async () => {
  store = await openEmbedded(folder)
  await store.write([{ cypher: "MERGE (n:Probe {id: 'a'})" }])
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Makes the store write a snapshot, and gives its path. */
async function snapshotPath(): Promise<string> {
  await store.query({ cypher: 'RETURN 1 AS x' })
  const [name] = readdirSync(join(folder, 'snapshots'))
  return name === undefined ? snapshot : join(folder, 'snapshots', name)
}

/** The reader alone, without the words that are looked at before: what stands behind the first wall. */
describe('the reading process', () => {
  it.each([
    ["LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line", /LOAD CSV/],
    ['CREATE (n:Probe)', /Create/],
    ['MATCH (n:Probe) CALL (n) { CREATE (m:Probe) RETURN m } RETURN m', /Create/],
    ["MERGE (n:Probe {id: 'b'})", /Merge/],
    ['MATCH (n:Probe) SET n.x = 1', /SetProperty/],
    ['MATCH (n:Probe) DETACH DELETE n', /DeleteNode/],
    ['CALL grafeo.procedures()', /grafeo\.procedures/],
    ['DROP INDEX x IF EXISTS', /./],
    ['CREATE INDEX x IF NOT EXISTS FOR (n:Probe) ON (n.x)', /./],
  ])('refuses %j by its plan', async (cypher, named) => {
    const reader = await startReader(await snapshotPath())
    await expect(reader.ask({ cypher }, DEFAULT_LIMITS)).rejects.toThrow(named)
    await reader.end()
  })

  it.each([
    'UNWIND range(1, 1000000000) AS x RETURN count(x) AS n',
    "RETURN reduce(s = 'aaaaaaaaaa', x IN range(1, 40) | s + s) AS s",
    'UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b UNWIND range(1, 3000) AS c RETURN collect([a, b, c]) AS l',
  ])('dies alone of %j', async (cypher) => {
    const reader = await startReader(await snapshotPath())
    const stopped = reader.ask({ cypher }, { ...DEFAULT_LIMITS, milliseconds: 5_000 })
    await expect(stopped).rejects.toMatchObject({ name: 'QueryRefused', code: 'limit' })
    expect(reader.alive).toBe(false)
    await reader.end()
    expect((await store.query({ cypher: 'MATCH (n:Probe) RETURN count(n) AS n' })).rows).toEqual([[1]])
  })

  it('leaves no snapshot when the store closes', async () => {
    const other = join(folder, 'other')
    const short = await openEmbedded(other)
    await short.query({ cypher: 'RETURN 1 AS x' })
    expect(readdirSync(join(other, 'snapshots'))).toHaveLength(1)
    await short.close()
    expect(readdirSync(other)).not.toContain('snapshots')
  })
})
