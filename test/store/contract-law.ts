import { beforeEach, describe, expect, it } from 'vitest'
import type { DataMap } from '../../import/datamap.ts'
import { statusAnswer } from '../../server/answers/status.ts'
import { loadDataMap, prepareStore } from '../../server/load.ts'
import { LOADING } from './contract-load.ts'
import { klarpris } from './documents.ts'
import { graphOf, present } from './graph.ts'
import type { CurrentStore } from './opened-store.ts'

/** The document with recipients of the register in place of its own; Salesforce owns Slack. */
function naming(...companies: string[]): DataMap {
  const [recipient] = klarpris.recipients
  if (!recipient) throw new Error('The document has lost its recipients.')
  return {
    ...klarpris,
    recipients: companies.map((id) => ({ ...recipient, name: id, service: null, company: { id, name: id, known: true } })),
  }
}

/** The law in the graph: loaded once, replaced when it changes, and never taken for what a document says. */
export function lawContract(current: CurrentStore): void {
  const load = (dataMap: DataMap) => loadDataMap(current(), dataMap, LOADING)
  const graph = () => graphOf(current())
  const companies = async () =>
    (await current().read({ cypher: 'MATCH (c:Company) RETURN c.id AS id ORDER BY id' })).map(({ id }) => id)

  describe('the law', () => {
    beforeEach(() => prepareStore(current()))

    it('is loaded once, with decisions, the countries they cover, and memberships', async () => {
      const once = await graph()
      expect(once.filter((line) => line.startsWith('(AdequacyDecision {'))).toHaveLength(20)
      expect(once).toContain('(AdequacyDecision dpf)-[COVERS {}]->(Country US-VA)')
      expect(once).toContain('(Mechanism privacy-shield)-[RESTS_ON {}]->(AdequacyDecision privacy-shield)')
      const refusing = { ...current(), write: () => Promise.reject(new Error('nothing to write')) }
      await prepareStore(refusing)
      expect(await graph()).toEqual(once)
    })

    it('replaces what an older one said, also of companies, where its fingerprint differs', async () => {
      await load(naming('slack'))
      const right = await graph()
      await current().write([
        { cypher: "MATCH (l:Law) SET l.fingerprint = 'older'" },
        { cypher: "MERGE (d:AdequacyDecision {id: 'old'}) SET d.validFrom = '2000-01-01'" },
        { cypher: "MATCH (d:AdequacyDecision {id: 'dpf'}) SET d.validUntil = '2024-01-01'" },
        { cypher: "MERGE (o:Company {id: 'former'}) SET o.name = 'Former', o.known = false" },
        { cypher: "MATCH (c:Company {id: 'slack'}) MATCH (o:Company {id: 'former'}) MERGE (c)-[:OWNED_BY]->(o)" },
        { cypher: "MATCH (c:Company {id: 'slack'}) MATCH (s:Country {id: 'SE'}) MERGE (c)-[:BASED_IN]->(s)" },
        { cypher: "MATCH (d:AdequacyDecision {id: 'gb'}) MATCH (c:Country {id: 'FR'}) MERGE (d)-[:COVERS]->(c)" },
      ])
      await prepareStore(current())
      expect(await graph()).toEqual(right)
    })

    it('gives companies of documents their seat and owner; an owner that no document names does not count', async () => {
      await load(naming('slack'))
      expect(await companies()).toEqual(['klarpris', 'salesforce', 'slack'])
      const lines = (await graph()).map((line) => line.replace(/ \{.*?\}/, ''))
      expect(lines).toEqual(
        expect.arrayContaining([
          '(Company slack)-[OWNED_BY]->(Company salesforce)',
          '(Company slack)-[BASED_IN]->(Country US)',
          '(Company salesforce)-[BASED_IN]->(Country US)',
          '(Company slack)-[CERTIFIED_UNDER]->(AdequacyDecision dpf)',
        ]),
      )
      expect((await statusAnswer(current(), '0')).counts).toMatchObject({ documents: 1, companies: 2 })
    })

    it('stays when documents go, and owners go with the last company that they own', async () => {
      await load(naming())
      const without = present(await graph())
      await load(naming('slack', 'salesforce'))
      await load(naming('salesforce'))
      expect(await companies()).toEqual(['klarpris', 'salesforce'])
      await load(naming('slack'))
      expect(await companies()).toEqual(['klarpris', 'salesforce', 'slack'])
      await load(naming())
      expect(present(await graph())).toEqual(without)
    })
  })
}
