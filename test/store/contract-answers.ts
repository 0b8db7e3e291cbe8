import { beforeEach, describe, expect, it } from 'vitest'
import { loadDataMap } from '../../server/load.ts'
import type { Value } from '../../server/store/store.ts'
import { LOADING } from './contract-load.ts'
import { klarpris } from './documents.ts'
import type { CurrentStore } from './opened-store.ts'

/** What a query gives, and how every store gives it. */
const VALUES: Readonly<Record<string, Value>> = {
  null: null,
  true: true,
  '-7': -7,
  '2.5': 2.5,
  "'å 🔐'": 'å 🔐',
  '9007199254740991': Number.MAX_SAFE_INTEGER,
  '9007199254740993': 9007199254740993n,
  '-9223372036854775807': -9223372036854775807n,
  '0.0 / 0.0': Number.NaN,
  '1.0 / 0.0': Number.POSITIVE_INFINITY,
  "[1, 'a', [2.5], null]": [1, 'a', [2.5], null],
  '[]': [],
  "{a: 1, b: {c: ['d']}}": { a: 1, b: { c: ['d'] } },
  '{}': {},
  "{_type: 'node', id: 1}": { _type: 'map', entries: { _type: 'node', id: 1 } },
  "date('2024-01-31')": '2024-01-31',
  "datetime('2024-01-31T12:30:05Z')": '2024-01-31T12:30:05Z',
  "localdatetime('2024-01-31T12:30:05')": '2024-01-31T12:30:05',
  "datetime('2024-01-31T12:30:05.25+01:00')": '2024-01-31T12:30:05.25+01:00',
  "duration('P1Y2M')": 'P1Y2M',
  "duration('P14DT1H30M')": 'P14DT1H30M',
  "duration('PT3.5S')": 'PT3.5S',
}

/** The values that people's queries give: the same shape from every store. */
export function answerContract(current: CurrentStore): void {
  describe('answers to queries of people', () => {
    beforeEach(async () => {
      await loadDataMap(current(), klarpris, LOADING)
    })

    it('have the same shape, whichever store gives them', async () => {
      const cypher = `RETURN ${Object.keys(VALUES)
        .map((expression, index) => `${expression} AS c${index}`)
        .join(', ')}`
      const [row = []] = (await current().query({ cypher })).rows
      expect(Object.fromEntries(Object.keys(VALUES).map((expression, index) => [expression, row[index]]))).toEqual(VALUES)
    })

    it('give parameters back as they were', async () => {
      const parameters = { big: 2n ** 60n, text: 'å 🔐', list: [1, 2], nothing: null }
      const { rows } = await current().query({ cypher: 'RETURN $big AS a, $text AS b, $list AS c, $nothing AS d', parameters })
      expect(rows).toEqual([[2n ** 60n, 'å 🔐', [1, 2], null]])
    })

    it('mark nodes, relationships and paths', async () => {
      const cypher = 'MATCH path = (a:Company)-[r:PUBLISHED]->(d:Document) RETURN a, r, path, {x: [a]} AS map'
      const { columns, rows } = await current().query({ cypher })
      const properties = { id: 'klarpris', known: false, legalName: 'KlarPris AB', name: 'KlarPris', orgNumber: '556677-8899' }
      const company = { _type: 'node', id: expect.any(String), labels: ['Company'], properties }
      const document = expect.objectContaining({ _type: 'node', labels: ['Document'] })
      const ends = { from: expect.any(String), to: expect.any(String) }
      const link = { _type: 'relationship', id: expect.any(String), type: 'PUBLISHED', ...ends, properties: {} }
      expect(columns).toEqual(['a', 'r', 'path', 'map'])
      expect(rows).toEqual([
        [company, link, { _type: 'path', nodes: [company, document], relationships: [link] }, { x: [company] }],
      ])
      const [start, relationship] = rows[0] as unknown as [{ id: string }, { from: string }]
      expect(relationship.from).toBe(start.id)
    })

    it('come with a warning of each form that the stores answer differently', async () => {
      const cypher = 'MATCH (c:Company)\nRETURN collect(c.id) AS ids'
      const { warnings } = await current().query({ cypher })
      expect(warnings).toEqual([
        { message: expect.stringMatching(/^The order .* \(line 2, column 8\)\. Write /), place: expect.anything() },
      ])
      expect((await current().query({ cypher: 'MATCH (c:Company) RETURN c.id AS id' })).warnings).toEqual([])
    })

    it('say where a query cannot be read, and what to do', async () => {
      const refused = current().query({ cypher: 'MATCH (c:Company)\nRETURN c.id AS id, , 1 AS x' })
      await expect(refused).rejects.toMatchObject({
        code: 'syntax',
        place: { line: 2 },
        message: expect.stringMatching(/\(line 2, column \d+\)\. [A-Z]/),
      })
    })
  })
}
