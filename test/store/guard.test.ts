import type { Plan } from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { createAnswer, sizeOf } from '../../server/store/guard/answer.ts'
import { checkGrafeoPlan } from '../../server/store/guard/grafeo-plan.ts'
import { calledNames, lexed } from '../../server/store/guard/lexer.ts'
import { checkNeo4jPlan } from '../../server/store/guard/neo4j-plan.ts'
import { checkText } from '../../server/store/guard/text.ts'
import { DEFAULT_LIMITS, QueryRefused } from '../../server/store/store.ts'

describe('the words of a query', () => {
  it.each([
    'MATCH (n:Set) RETURN n.set AS delete, {create: 1} AS x, $merge AS y',
    "RETURN 'CREATE', \"MERGE\", 'it\\'s DELETE' AS x // SET\n",
    'MATCH (n) RETURN n.load AS load',
    'CALL () { RETURN 1 AS x } RETURN x',
    'CALL { RETURN 1 AS x } RETURN x',
    'CALL db.relationshipTypes',
    'UNWIND range(-10, 10, 2) AS x RETURN x',
    'WITH `CREATE` AS x RETURN x',
  ])('lets %j through', (cypher) => {
    expect(() => checkText(cypher)).not.toThrow()
  })

  it.each([
    "RETURN 'a' + ' /* ' CREATE (n) // */",
    'RETURN 1 AS x /* /* */ CREATE (n)',
    "RETURN '//' CREATE (n)",
    'RETURN `//` CREATE (n)',
    'RETURN 1 AS x // \n CREATE (n)',
    'CALL\n/* x */dbms.listConfig()',
    'CALL `dbms`.`listConfig`()',
    'UNWIND range(1,99999) AS x RETURN x',
    'UNWIND range(1) AS x RETURN x',
    'UNWIND range(1, size([1])) AS x RETURN x',
    'UNWIND range /* */ (1, 1e9) AS x RETURN x',
    "UNWIND range(1, '1') AS x RETURN x",
    'UNWIND range(1, 5',
    '// only a comment',
  ])('refuses %j', (cypher) => {
    expect(() => checkText(cypher)).toThrow(QueryRefused)
  })

  it('finds what is called by whatever spelling', () => {
    const called = calledNames(lexed('RETURN a.b (1), `A`.`b`(2), count ( * ), (3)').tokens)
    expect(called.map(({ name }) => name)).toEqual(['a.b', 'a.b', 'count'])
  })
})

describe('plans', () => {
  const plan = (operatorType: string, details = '', children: Plan[] = []): Plan => ({
    operatorType,
    arguments: { Details: details },
    identifiers: [],
    children,
  })

  it('are refused on Neo4j for one operator that is not known, however deep', () => {
    const reading = plan('ProduceResults@neo4j', 'n', [plan('Filter@neo4j', '', [plan('NodeByLabelScan@neo4j')])])
    expect(() => checkNeo4jPlan(reading, 'neo4j')).not.toThrow()
    const deep = plan('ProduceResults@neo4j', '', [plan('Apply@neo4j', '', [plan('BrandNew@neo4j')])])
    expect(() => checkNeo4jPlan(deep, 'neo4j')).toThrow(QueryRefused)
    expect(() => checkNeo4jPlan(plan('ShowSettings@neo4j'), 'neo4j')).toThrow('SHOW SETTINGS is not allowed')
    expect(() => checkNeo4jPlan(plan('LoadCSV@neo4j'), 'neo4j')).toThrow('LOAD CSV')
    expect(() => checkNeo4jPlan(plan('AllNodesScan@system'), 'neo4j')).toThrow('Another database (system)')
    expect(() => checkNeo4jPlan(plan('ProcedureCall@neo4j', 'db.resampleIndex($x) :: ()'), 'neo4j')).toThrow('db.resampleIndex')
    expect(() => checkNeo4jPlan(plan('ProcedureCall@neo4j', 'db.labels() :: (label)'), 'neo4j')).not.toThrow()
  })

  it('are refused on the embedded engine for one operator that is not known', () => {
    expect(() => checkGrafeoPlan('Return (n)\n  NodeScan (n:Company)\n')).not.toThrow()
    expect(() => checkGrafeoPlan('CallProcedure (db.labels)\n')).not.toThrow()
    for (const operator of ['LoadCsv', 'Create', 'Merge', 'SetProperty', 'Otherwise', 'Discriminant(12)', 'CallProcedure']) {
      expect(() => checkGrafeoPlan(`Return (n)\n  ${operator} (x)\n    Empty\n`), operator).toThrow(QueryRefused)
    }
    expect(() => checkGrafeoPlan('')).toThrow(QueryRefused)
  })
})

describe('an answer', () => {
  it('counts its bytes about as JSON does', () => {
    for (const value of ['text', [1, 'a'], { a: { b: ['c'] } }, null]) {
      expect(Math.abs(sizeOf(value) - JSON.stringify(value).length)).toBeLessThan(20)
    }
  })

  it('keeps the rows that fit', () => {
    const answer = createAnswer({ ...DEFAULT_LIMITS, rows: 2 })
    expect([answer.add([1]), answer.add([2]), answer.truncated, answer.add([3]), answer.truncated]).toEqual([
      true,
      true,
      false,
      false,
      true,
    ])
    expect(answer.rows).toEqual([[1], [2]])
  })
})
