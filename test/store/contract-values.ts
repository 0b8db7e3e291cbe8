import { describe, expect, it } from 'vitest'
import { prepareStore } from '../../server/load.ts'
import type { Value } from '../../server/store/store.ts'
import type { CurrentStore } from './opened-store.ts'

const VALUES: { readonly [what: string]: Value } = {
  'a whole number': 42,
  'a negative number': -7,
  'a fraction': 2.5,
  'the largest safe number': Number.MAX_SAFE_INTEGER,
  'a number past 2^53': 2n ** 60n,
  true: true,
  'Swedish letters': 'Åsa Öström äger personnummer',
  'letters outside the basic plane': 'säkert 🔐 中文 𝒳',
  'quotes and escapes': `it's "so" \\ \n \t \`x\``,
  'an empty string': '',
  'a list of strings': ['b', 'a', 'ö'],
  'a list of numbers': [3, 1, 2],
  'an empty list': [],
}

/** Reading, writing, transactions and values. */
export function valueContract(current: CurrentStore): void {
  describe('reading and writing', () => {
    const write = (id: string, value: Value) =>
      current().write([{ cypher: 'MERGE (n:Probe {id: $id}) SET n.value = $value', parameters: { id, value } }])
    const values = async () => {
      const rows = await current().read({ cypher: 'MATCH (n:Probe) RETURN n.id AS id, n.value AS value ORDER BY id' })
      return rows.map((row) => row.value)
    }

    it.each(Object.entries(VALUES))('keeps %s', async (_, value) => {
      await write('a', value)
      expect(await values()).toEqual([value])
      expect(await current().read({ cypher: 'RETURN $value AS value', parameters: { value } })).toEqual([{ value }])
    })

    it('takes whole numbers for LIMIT and for places in a list', async () => {
      const cypher = 'UNWIND [1, 2, 3] AS x WITH x ORDER BY x LIMIT $n RETURN x AS x, $list[$place] AS y'
      const rows = await current().read({ cypher, parameters: { n: 1, list: ['a', 'b'], place: 1 } })
      expect(rows).toEqual([{ x: 1, y: 'b' }])
    })

    it('removes a property that is set to null', async () => {
      await write('a', 'x')
      await write('a', null)
      expect(await current().read({ cypher: 'MATCH (n:Probe) RETURN properties(n) AS p' })).toEqual([{ p: { id: 'a' } }])
    })

    it('says which product stands behind it', async () => {
      expect((await current().describe()).product).toMatch(/^(Grafeo|Neo4j \w+) \d+\./)
    })

    it('makes its schema again without harm', async () => {
      await prepareStore(current())
    })
  })

  describe('transactions', () => {
    const make = (id: string) => ({ cypher: 'MERGE (n:Probe {id: $id})', parameters: { id } })
    const count = async () => (await current().read({ cypher: 'MATCH (n:Probe) RETURN count(n) AS n' }))[0]?.n

    it('writes nothing where a later statement does not parse', async () => {
      await expect(current().write([make('a'), { cypher: 'MATCH (n RETURN' }])).rejects.toThrow()
      expect(await count()).toBe(0)
    })

    it('writes nothing where a later statement breaks a constraint', async () => {
      const twice = { cypher: "CREATE (a:Company {id: 'x'}) CREATE (b:Company {id: 'x'})" }
      await expect(current().write([make('a'), twice])).rejects.toThrow()
      expect(await count()).toBe(0)
    })

    it('goes on after a failed write', async () => {
      await expect(current().write([{ cypher: 'nonsense' }])).rejects.toThrow()
      await current().write([make('a'), make('b')])
      expect(await count()).toBe(2)
    })

    it('takes writes at the same time', async () => {
      const ids = Array.from({ length: 10 }, (_, index) => String(index))
      const touch = { cypher: "MERGE (n:Probe {id: 'hub'}) SET n.touched = true" }
      await current().write([touch])
      await Promise.all(ids.map((id) => current().write([make(id), touch])))
      expect(await count()).toBe(11)
    })

    it('settles', async () => {
      await current().write([make('a')])
      await current().settle()
      expect(await count()).toBe(1)
    })
  })
}
