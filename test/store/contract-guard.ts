import { beforeEach, describe, expect, it } from 'vitest'
import { loadDataMap } from '../../server/load.ts'
import { DEFAULT_LIMITS, QueryRefused } from '../../server/store/store.ts'
import { ENDLESS } from './contract-cancel.ts'
import { LOADING } from './contract-load.ts'
import { klarpris } from './documents.ts'
import { graphOf } from './graph.ts'
import type { CurrentStore } from './opened-store.ts'

/** Queries that must be answered. */
const READS = [
  'MATCH (n:Company) RETURN n.name AS name ORDER BY name',
  'match (n:Company)\nwhere n.id = $id // who\nreturn n',
  '/* CREATE (n) */ MATCH (n:Company) RETURN count(*) AS n',
  "MATCH (n:Company) WHERE n.name <> 'DELETE me; CREATE' RETURN n.id AS id",
  'MATCH (f:Flow)-[:TO]->(c:Company) RETURN c.id AS id, count(f) AS flows ORDER BY flows DESC, id LIMIT 3',
  'MATCH (f:Flow) OPTIONAL MATCH (f)-[:LOCATED_IN]->(c:Country) RETURN f.id AS id, collect(c.code) AS codes',
  'MATCH (a:Company)-[:SENDS]->(f:Flow)-[:TO]->(b:Company) RETURN a, f, b',
  'MATCH path = (a:Company)-[:SENDS|TO*1..3]->(b:Company) RETURN path LIMIT 5',
  'MATCH (f:Flow) WHERE EXISTS { (f)-[:CARRIES]->(:DataItem) } RETURN f.id AS id',
  'MATCH (f:Flow) CALL (f) { MATCH (f)-[:CARRIES]->(i:DataItem) RETURN collect(i.id) AS items } RETURN f.id AS id, items',
  'MATCH (c:Company) RETURN c.id AS id UNION MATCH (d:Document) RETURN d.id AS id',
  'UNWIND range(1, 10) AS x RETURN x * 2 AS y',
  'WITH 1 AS x RETURN x;',
  'MATCH (n:Company) RETURN n{.name} AS a, {x: 1} AS b',
  'CALL db.labels() YIELD label RETURN label ORDER BY label',
]

/** Queries that must be refused, with what the sentence must name. */
const REFUSED: readonly (readonly [string, RegExp])[] = [
  ['CREATE (n:Probe)', /CREATE/],
  ['MATCH (n:Company) CREATE (m:Probe) RETURN m', /CREATE/],
  ["MERGE (n:Probe {id: 'x'}) RETURN n", /MERGE/],
  ['MATCH (n:Company) SET n.x = 1', /SET/],
  ['MATCH (n:Company) REMOVE n.name', /REMOVE/],
  ['MATCH (n) DETACH DELETE n', /DE(TACH|LETE)/],
  ['MATCH (n:Company) FOREACH (x IN [1] | SET n.x = x)', /FOREACH/],
  ['MATCH (n:Company) CALL (n) { CREATE (m:Probe) RETURN m } RETURN m', /CREATE/],
  ['MATCH (n:Company) CALL (n) { SET n.x = 1 } IN TRANSACTIONS', /SET/],
  ["LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line", /LOAD CSV/],
  ["MATCH (n:Company) LOAD CSV FROM 'https://example.com/' AS line RETURN line", /LOAD CSV/],
  ["WITH 1 AS x LOAD /* */ CSV FROM 'file:///etc/hostname' AS line RETURN line", /LOAD CSV/],
  ["\\u004cOAD CSV FROM 'file:///etc/hostname' AS line RETURN line", /\\u/],
  ['MATCH (n:Company) // \\u000A SET n.x = 1', /\\u/],
  ['MATCH (n:Company) //\r SET n.x = 1', /line break/],
  ['CREATE CONSTRAINT x IF NOT EXISTS FOR (n:Probe) REQUIRE n.id IS UNIQUE', /CREATE/],
  ['DROP INDEX company_id_index IF EXISTS', /DROP/],
  ['SHOW SETTINGS', /SHOW/],
  ['SHOW USERS', /SHOW/],
  ['SHOW TRANSACTIONS', /SHOW/],
  ["TERMINATE TRANSACTIONS 'neo4j-transaction-1'", /TERMINATE/],
  ['SHOW FUNCTIONS', /SHOW/],
  ['CYPHER runtime=slotted MATCH (n) RETURN n', /CYPHER/],
  ['EXPLAIN MATCH (n:Company) RETURN n', /EXPLAIN/],
  ['/* x */ PROFILE MATCH (n:Company) RETURN n', /PROFILE/],
  ['USE system RETURN 1 AS x', /USE/],
  ['CALL dbms.listConfig()', /dbms\.listConfig|listconfig/i],
  ["CALL db.resampleIndex('company_id')", /resampleIndex/i],
  ['CALL db.clearQueryCaches()', /clearQueryCaches/i],
  ["CALL dbms.queryJmx('*:*')", /queryJmx/i],
  ["CALL apoc.load.json('file:///etc/hostname')", /apoc/],
  ['UNWIND range(1, 1000000000) AS x RETURN x', /range/],
  ['RETURN size(`range`(1, 1000000000)) AS x', /range/],
  ['WITH 1000000000 AS n UNWIND range(1, n) AS x RETURN x', /range/],
  ['RETURN reduce(s = 0, x IN RANGE (0, 2*1000000000) | s + x) AS x', /range/],
  ['MATCH (n:Company RETURN n', /./],
  ['RETURN 1 AS x; RETURN 2 AS x', /./],
  ['RETURN $missing AS x', /missing/],
  ['   ', /empty/],
]

/** People's own queries: reads are answered, everything else is refused and changes nothing. */
export function guardContract(current: CurrentStore): void {
  describe('queries of people', () => {
    beforeEach(async () => {
      await loadDataMap(current(), klarpris, LOADING)
    })

    it.each(READS)('answers %j', async (cypher) => {
      const answer = await current().query({ cypher, parameters: { id: 'klarpris' } })
      expect(answer.rows.length).toBeGreaterThan(0)
      expect(answer.truncated).toBe(false)
    })

    it('refuses everything else with a sentence that names it, and changes nothing', async () => {
      const before = await graphOf(current())
      const outcomes: string[] = []
      for (const [cypher, named] of REFUSED) {
        const outcome: unknown = await current()
          .query({ cypher })
          .catch((error: unknown) => error)
        const right = outcome instanceof QueryRefused && named.test(outcome.message) && /[.)\]]$/.test(outcome.message.trim())
        if (!right) outcomes.push(`${cypher} → ${outcome instanceof Error ? `${outcome.name}: ${outcome.message}` : 'answered'}`)
      }
      expect(outcomes).toEqual([])
      expect(await graphOf(current())).toEqual(before)
      expect((await current().query({ cypher: 'MATCH (c:Company) RETURN count(c) AS n' })).rows).toEqual([[4]])
    })

    it('stops at the limits on rows and bytes', async () => {
      const cypher = "UNWIND range(1, 100) AS x RETURN x, 'a long enough text' AS text"
      const byRows = await current().query({ cypher }, { ...DEFAULT_LIMITS, rows: 10 })
      expect([byRows.rows.length, byRows.truncated]).toEqual([10, true])
      const byBytes = await current().query({ cypher }, { ...DEFAULT_LIMITS, bytes: 500 })
      expect(byBytes.rows.length).toBeGreaterThan(5)
      expect([byBytes.rows.length < 30, byBytes.truncated]).toEqual([true, true])
    })

    it('stops a query that takes too long, and answers the next one', async () => {
      const started = performance.now()
      const stopped = current().query({ cypher: ENDLESS }, { ...DEFAULT_LIMITS, milliseconds: 1_000 })
      await expect(stopped).rejects.toMatchObject({ name: 'QueryRefused', code: 'limit' })
      expect(performance.now() - started).toBeLessThan(8_000)
      expect((await current().query({ cypher: 'RETURN 1 AS x' })).rows).toEqual([[1]])
    })

    it('sees what was written just before', async () => {
      await current().query({ cypher: 'RETURN 1 AS x' })
      await current().write([{ cypher: "MERGE (n:Probe {id: 'new'})" }])
      expect((await current().query({ cypher: 'MATCH (n:Probe) RETURN n.id AS id' })).rows).toEqual([['new']])
    })
  })
}
