import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { alfa } from '../questions/data-maps.ts'
import { ENDLESS } from '../store/contract-cancel.ts'
import { addressOf, finished, makeWorkplace } from './vart.ts'

const place = makeWorkplace()
beforeAll(async () => {
  place.file('alfa.json', JSON.stringify(alfa))
  await place.vart('import', 'alfa.json')
})
afterAll(() => place.remove())

const PATH = "MATCH path = (a:Company {id: 'alfa'})-[:PUBLISHED]->(:Document)"

describe('vart query', () => {
  it('shows nodes, relationships, paths and maps to people as Cypher writes them', async () => {
    const { out } = await place.vart('query', `${PATH} RETURN a, path, {x: [1, 'b']} AS map, [] AS none`)
    expect(out).toContain('(:Company {id: "alfa"})')
    expect(out).toContain('(:Company {id: "alfa"})-[:PUBLISHED]->(:Document {id: "alfa/alfa.txt"})')
    expect(out).toMatch(/\{x: \[1, "b"\]\} +–$/m)
  })

  it('gives all of them to spreadsheets', async () => {
    const { out } = await place.vart('query', `${PATH} RETURN a AS a, [1, 2] AS l`, '--format', 'csv')
    expect(out).toMatch(/^a,l\n"\(:Company \{id: ""alfa"", .*name: ""Alfa"".*\}\)",1; 2\n$/)
  })

  it('gives values to programs as the API does, with the warnings', async () => {
    const cypher = `${PATH} RETURN a AS a, 9007199254740993 AS large, collect(a.id) AS ids`
    const { out, error, code } = await place.vart('query', cypher, '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({
      truncated: false,
      warnings: [{ message: expect.stringContaining('ORDER BY'), place: { line: 1 } }],
      rows: [{ a: { _type: 'node', labels: ['Company'] }, large: { _type: 'integer', value: '9007199254740993' } }],
    })
    expect([error.trim(), code]).toEqual([
      expect.stringMatching(/^Note: The order .* Write WITH x ORDER BY x\.id before it\.$/),
      0,
    ])
  })

  it('says what was cut', async () => {
    const { error, code } = await place.vart('query', 'UNWIND range(1, 2000) AS x RETURN x')
    expect([error.trim(), code]).toEqual([expect.stringMatching(/^The answer was cut after 1000 rows: .* SKIP and LIMIT\.$/), 0])
  })

  it.each([
    ['MATCH (c:Company)\nSET c.x = 1', 'vart: SET (line 2, column 1) is not allowed here', 2],
    ['MATCH (c:Company RETURN c', 'vart: The embedded graph cannot run this query: ', 2],
  ])('refuses %j', async (cypher, sentence, exitCode) => {
    const { error, code, out } = await place.vart('query', cypher)
    expect([error.startsWith(sentence), code, out]).toEqual([true, exitCode, ''])
  })
})

describe('Ctrl+C', () => {
  /** Processes that read a snapshot of this folder. */
  const readers = () => {
    const all = execFileSync('ps', ['-eo', 'stat,args'], { encoding: 'utf8' }).split('\n')
    return all.filter((line) => line.includes('query-reader') && line.includes(place.folder) && !line.startsWith('Z'))
  }
  const interrupted = async () => {
    const child = place.start('query', ENDLESS)
    const end = finished(child)
    await vi.waitFor(() => expect(readers()).toHaveLength(1), { timeout: 20_000, interval: 200 })
    child.kill('SIGINT')
    return end
  }

  it('ends a query, with its process and its snapshot', async () => {
    const { error, code } = await interrupted()
    expect([error.trim(), code]).toEqual(['vart: The query was stopped before it was done. Send it again to get an answer.', 1])
    expect(readers()).toEqual([])
    expect(existsSync(join(place.folder, '.vart', 'snapshots'))).toBe(false)
  })

  it('ends a query that a server runs', async () => {
    const server = place.start('serve', '--port', '0')
    const ended = finished(server)
    await addressOf(server)
    expect((await interrupted()).error).toContain('The query was stopped before it was done.')
    const { out, code } = await place.vart('query', 'RETURN 1 AS x', '--format', 'csv')
    expect([out, code]).toEqual(['x\n1\n', 0])
    server.kill('SIGINT')
    await ended
    expect(readers()).toEqual([])
  })
})
