import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startReader } from '../../server/store/guard/reader.ts'
import { DEFAULT_LIMITS, StoreUnavailable } from '../../server/store/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'vart-reader-'))
const snapshot = join(folder, 'copy.db')

beforeAll(async () => {
  const database = grafeo.GrafeoDB.create(join(folder, 'graph.db'))
  await database.executeCypher("MERGE (n:Probe {id: 'a'})")
  database.save(snapshot)
  database.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The reader alone, without the words that are looked at before: what stands behind the first wall. */
describe('the reading process', () => {
  it.each([
    ["LOAD CSV FROM '/etc/hostname' AS line RETURN line", /LOAD CSV/],
    ['CREATE (n:Probe)', /Create/],
    ['MATCH (n:Probe) CALL (n) { CREATE (m:Probe) RETURN m } RETURN m', /Create/],
    ["MERGE (n:Probe {id: 'b'})", /Merge/],
    ['MATCH (n:Probe) SET n.x = 1', /SetProperty/],
    ['MATCH (n:Probe) DETACH DELETE n', /DeleteNode/],
    ['CALL grafeo.procedures()', /grafeo\.procedures/],
    ['DROP INDEX x IF EXISTS', /./],
    ['CREATE INDEX x IF NOT EXISTS FOR (n:Probe) ON (n.x)', /./],
  ])('refuses %j by its plan', async (cypher, named) => {
    const reader = await startReader(snapshot)
    await expect(reader.ask({ cypher }, DEFAULT_LIMITS)).rejects.toThrow(named)
    await reader.end()
  })

  it.each([
    'UNWIND range(1, 1000000000) AS x RETURN count(x) AS n',
    "RETURN reduce(s = 'aaaaaaaaaa', x IN range(1, 40) | s + s) AS s",
    'UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b UNWIND range(1, 3000) AS c RETURN collect([a, b, c]) AS l',
  ])('dies alone of %j', async (cypher) => {
    const reader = await startReader(snapshot)
    const stopped = reader.ask({ cypher }, { ...DEFAULT_LIMITS, milliseconds: 5_000 })
    await expect(stopped).rejects.toMatchObject({ name: 'QueryRefused', code: 'limit' })
    expect(reader.alive).toBe(false)
    await reader.end()
  })

  it('needs its snapshot only until it has begun', async () => {
    const other = join(folder, 'other.db')
    const database = grafeo.GrafeoDB.openReadOnly(snapshot)
    database.save(other)
    database.close()
    const reader = await startReader(other)
    rmSync(other)
    expect((await reader.ask({ cypher: 'MATCH (n:Probe) RETURN n.id AS id' }, DEFAULT_LIMITS)).rows).toEqual([['a']])
    await reader.end()
    expect(readdirSync(folder).sort()).toEqual(['copy.db', 'graph.db'])
  })

  it('is no query that took too long where it does not start', async () => {
    await expect(startReader(join(folder, 'missing.db'))).rejects.toBeInstanceOf(StoreUnavailable)
  })
})
