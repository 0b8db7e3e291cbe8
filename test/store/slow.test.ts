import { describe, expect, it } from 'vitest'
import { SLOW_FORMS, slowFormsIn } from './slow.ts'

/** A word of each form of the table "Speed of questions", queries of that form, and queries that are fast. */
const FORMS: readonly (readonly [form: RegExp, slow: readonly string[], fast: readonly string[]])[] = [
  [
    /OPTIONAL MATCH inside CALL/,
    ['MATCH (a:A) CALL (a) { OPTIONAL MATCH (a)-[:R]->(b:B) RETURN count(b) AS n } RETURN n'],
    [
      'MATCH (a:A {id: $id})\nOPTIONAL MATCH (a)-[:R]->(b:B)\nCALL (a) { MATCH (a)-[:S]->(c:C) RETURN collect(c.id) AS l }\nRETURN b.id AS id, l',
    ],
  ],
  [
    /OPTIONAL MATCH after a hop/,
    [
      'MATCH (a:A {id: $id})-[:R]->(b:B)\nOPTIONAL MATCH (b)-[:S]->(c:C)\nRETURN c.id AS id',
      'MATCH (a:A {id: $id}) MATCH (a)<-[:R]-(b:B) OPTIONAL MATCH (b)-[:S]->(c:C) RETURN c.id AS id',
      'UNWIND $ids AS id OPTIONAL MATCH (b:B {id: id}) RETURN id',
    ],
    [
      'MATCH (a:A {id: $id}) OPTIONAL MATCH (a)-[:R]->(b:B) RETURN b.id AS id',
      'MATCH (a:A)-[:R]->(b:B) RETURN b.id AS id UNION MATCH (a:A {id: $id}) OPTIONAL MATCH (a)-[:S]->(c:C) RETURN c.id AS id',
    ],
  ],
  [
    /EXISTS or a pattern in WHERE/,
    [
      'MATCH (a:A) WHERE EXISTS { (a)-[:R]->(:B {x: 1}) } RETURN a.id AS id',
      'MATCH (a:A) WHERE NOT EXISTS { MATCH (a)-[:R]->(b:B) WHERE b.x = 1 } RETURN a.id AS id',
      'MATCH (a:A) WHERE EXISTS { (a)-[:R]->(:B)<-[:S]-(:C) } RETURN a.id AS id',
      'MATCH (a:A) WHERE (a)-[:R]->(:B {x: 1}) RETURN a.id AS id',
      'MATCH (a:A) WHERE a.x AND NOT (a)-[:R]->()-[:S]->(:C) RETURN a.id AS id',
    ],
    [
      'MATCH (a:A) WHERE EXISTS { (a)-[:R]->(:B) } RETURN a.id AS id',
      'MATCH (a:A) WHERE COUNT { (a)-[:R]->(b:B) WHERE b.x = 1 } > 0 RETURN a.id AS id',
      'MATCH (a:A) WHERE (a)-[:R]->(:B) RETURN {x: a.id} AS id',
      'MATCH (a:A) WHERE (a.x) - (a.y) > 1 RETURN a{.id} AS a',
    ],
  ],
  [
    /two patterns in one MATCH/,
    [
      'MATCH (a:A), (b:B) RETURN a.id AS id',
      'MATCH (a:A)-[:R]->(f:F)-[:S]->(r:T),\n  (f)-[:U]->(k:K) RETURN r.id AS id',
      'MATCH p = (a:A)-[:R]->(b:B), q = (b)-[:S]->(c:C) RETURN p',
    ],
    [
      'MATCH (a:A) MATCH (b:B) RETURN a.id AS id',
      'MATCH (a:A) WHERE a.x IN [(1), (2)] RETURN (a.x), (a.y)',
      'WITH (1), (2) AS x RETURN x',
    ],
  ],
  [
    /anchor stands in the middle/,
    [
      'MATCH (f:Flow)-[:CARRIES]->(i:Item {id: $id}) RETURN f.id AS id',
      'MATCH (i:Item {id: $id}) MATCH (c:Country)<-[:LOCATED_IN]-(f:Flow)-[:CARRIES]->(i) RETURN c.id AS id',
      'MATCH (a:A)-[:R]->(b:B {id: $id})<-[:S]-(c:C) RETURN a.id AS id',
    ],
    [
      'MATCH (i:Item {id: $id})<-[:CARRIES]-(f:Flow)-[:TO]->(c:Company) RETURN f.id AS id',
      'MATCH (a:A) WHERE a.x = 1 MATCH (a)-[:R]->(b:B {id: $id}) RETURN b.id AS id',
      'MATCH (a:A)-[:R]->(b:B) RETURN {x: b.id} AS id',
      'UNWIND $ids AS id MATCH (a:A {id: id}) WITH a AS b MATCH (b)-[:R]->(c:C) RETURN c.id AS id',
    ],
  ],
  [
    /flows that carry nothing/,
    ['MATCH (f:Flow) WHERE NOT EXISTS { (f)-[:CARRIES]->(:DataItem) } RETURN f.id AS id'],
    [
      'MATCH (i:DataItem) WHERE NOT EXISTS { (i)<-[:CARRIES]-(:Flow) } RETURN i.id AS id',
      "MATCH (f:Flow) WHERE f.personalData = 'undisclosed' RETURN f.id AS id",
    ],
  ],
  [
    /found from every item/,
    [
      "MATCH (i:DataItem) MATCH (i)<-[:CARRIES]-(f:Flow) MATCH (f)-[:LOCATED_IN]->(c:Country) WHERE c.zone = 'third' RETURN count(*) AS n",
    ],
    [
      "MATCH (c:Country) WHERE c.zone = 'third' MATCH (c)<-[:LOCATED_IN]-(f:Flow) MATCH (f)-[:CARRIES]->(i:DataItem) RETURN count(*) AS n",
      "MATCH (i:DataItem {id: $id}) MATCH (i)<-[:CARRIES]-(f:Flow) MATCH (f)-[:LOCATED_IN]->(c:Country) WHERE c.zone = 'third' RETURN count(*) AS n",
    ],
  ],
  [
    /pattern with properties/,
    ['MERGE (a:A {id: 1})-[:R]->(b:B {id: 2})'],
    ['MERGE (a:A {id: 1})', 'MATCH (a:A {id: 1}) MATCH (b:B {id: 2}) MERGE (a)-[r:R]->(b)'],
  ],
  [/two labels/, ['MERGE (a:A:B {id: 1})'], ['MERGE (a:A {id: 1}) SET a:B']],
]

describe.each(FORMS)('the slow form %s', (form, slow, fast) => {
  it.each(slow)('is flagged in %s', (cypher) => {
    expect(slowFormsIn(cypher).filter((flag) => form.test(flag))).toHaveLength(1)
  })
  it.each(fast)('is not flagged in %s', (cypher) => {
    expect(slowFormsIn(cypher)).toEqual([])
  })
})

describe('the check of slow forms', () => {
  it('has a test of each', () => {
    expect(FORMS).toHaveLength(SLOW_FORMS.length)
  })

  it('finds nothing in strings, comments and names between backticks', () => {
    for (const form of FORMS.flatMap(([, slow]) => slow)) {
      const hidden = `/* ${form} */ MATCH (n:A) RETURN "${form}" AS \`${form}\``
      expect(slowFormsIn(hidden), hidden).toEqual([])
    }
  })
})
