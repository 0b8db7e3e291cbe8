import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { cypherFile, cypherFiles, cypherStatement, parseCypherFile } from '../../server/store/cypher-files.ts'
import { faultsOf, unnamedColumns } from './portable.ts'

const files = cypherFiles('')
const statements = files.flatMap((file) => file.statements.map((cypher, index) => [`${file.id} ${index + 1}`, cypher] as const))

describe('the files of cypher/', () => {
  it('are found', () => {
    const folder = fileURLToPath(new URL('../../cypher', import.meta.url))
    const onDisk = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cypher'))
    expect(onDisk.length).toBeGreaterThan(30)
    expect(files.map(({ id }) => `${id}.cypher`).sort()).toEqual(onDisk.map((name) => name.replaceAll('\\', '/')).sort())
    expect(files.filter((file) => file.statements.length === 0)).toEqual([])
    expect(cypherFiles('load').map((file) => file.id)).toContain('load/companies')
    expect(cypherFile('schema/constraints').statements).toHaveLength(14)
    expect(() => cypherFile('load/nothing')).toThrow('There is no file cypher/load/nothing.cypher.')
    expect(() => cypherStatement('schema/constraints')).toThrow('exactly one statement')
  })

  it.each(files.map((file) => [file.id, file.header]))('%s says what it is for', (_, header) => {
    expect(header).toMatch(/^title/m)
    expect(header).toMatch(/^description/m)
  })

  it.each(statements)('%s stays within what both engines answer alike and fast', (_, cypher) => {
    expect(faultsOf(cypher)).toEqual([])
    expect(unnamedColumns(cypher)).toEqual([])
  })
})

describe('the checks of portable Cypher', () => {
  it.each([
    'MATCH (n:A) RETURN sum(n.x) AS x',
    'RETURN COLLECT { MATCH (n:A) RETURN n.id } AS x',
    'MATCH (n:A|B) RETURN n.id AS id',
    'MATCH (n:A WHERE n.id = 1) RETURN n.id AS id',
    'MATCH (a:A)-[:R*]->(b:B) RETURN a.id AS id',
    'MATCH (a:A)-[:R*1..]->(b:B) RETURN a.id AS id',
    'MATCH (a)-[r]->(b:B) RETURN a.id AS id',
    'MATCH (n:A) RETURN n.id AS id LIMIT 1 + 1',
    'MATCH (n:A) SET n = $map',
    'MATCH (n:A) RETURN round(n.x) AS x',
    'MATCH (n:A) RETURN n.id AS in',
    'MATCH (a:A)-[:R]->(b:B)\nOPTIONAL MATCH (b)-[:S]->(c:C)\nRETURN a.id AS id',
    'UNWIND $ids AS id\nOPTIONAL MATCH (b:B {id: id})\nRETURN id',
    'MATCH (a:A) CALL (a) { OPTIONAL MATCH (a)-[:R]->(b:B) RETURN count(b) AS n } RETURN n',
    'MATCH (a:A) WHERE EXISTS { (a)-[:R]->(:B {x: 1}) } RETURN a.id AS id',
    'MATCH (a:A) WHERE EXISTS { (a)-[:R]->(:B)-[:S]->(:C) } RETURN a.id AS id',
    'MATCH (a:A), (b:B) RETURN a.id AS id',
    'MERGE (a:A {id: 1})-[:R]->(b:B {id: 2})',
    'MERGE (a:A:B {id: 1})',
  ])('find the fault of %j', (cypher) => {
    expect(faultsOf(cypher)).not.toEqual([])
  })

  it('find columns without a name', () => {
    expect(unnamedColumns('MATCH (a:A) RETURN a.id, count(*) AS n, [x IN [1, 2] | x] AS list, name ORDER BY n')).toEqual(['a.id'])
  })

  it.each([
    "MATCH (n:A) WHERE n.name = 'a || b, LOAD CSV' RETURN n.id AS id // SHOW sum(x)",
    'MATCH (a:A)-[:R|S*1..3]->(b:B) RETURN a.id AS id LIMIT $limit',
    'MATCH (a:A) WHERE EXISTS { (a)-[:R]->(:B) } RETURN coalesce(sum(a.x), 0) AS x',
  ])('let %j be', (cypher) => {
    expect(faultsOf(cypher)).toEqual([])
  })
})

it('splits a file into its header and its statements', () => {
  const file = parseCypherFile(
    'x',
    "// title: T\n//description\n\nMATCH (a:A)\n// inside; not the end\nRETURN ';' AS a;\nMATCH (b:B) RETURN b.id AS id;\n",
  )
  expect(file.header).toBe('title: T\ndescription')
  expect(file.statements).toEqual(["MATCH (a:A)\n// inside; not the end\nRETURN ';' AS a", 'MATCH (b:B) RETURN b.id AS id'])
})
