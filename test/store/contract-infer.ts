import { describe, expect, it } from 'vitest'
import { type DataMap, dataMapSchema } from '../../import/datamap.ts'
import { loadDataMap } from '../../server/load.ts'
import { LOADING } from './contract-load.ts'
import { emptyGraph, graphOf } from './graph.ts'
import type { CurrentStore } from './opened-store.ts'

const place = { document: 'd', line: 1, start: 0, end: 1, quote: 'x' }
const mention = (id: string | null, certainty = 'stated') => ({ id, text: id ?? 'Annat', certainty, place })

function recipient(id: string, purposes: object[], personalData = 'undisclosed', items: object[] = []) {
  return { name: id, service: null, company: { id, name: id }, purposes, personalData, items, place }
}

function dataMap(name: string, parts: object): DataMap {
  return dataMapSchema.parse({
    version: 1,
    document: { name, sha256: 'c'.repeat(64) },
    company: { id: 'delta', name: 'Delta', source: 'given' },
    ...parts,
  })
}

/** The policy tells what is collected … */
const policy = dataMap('policy.txt', {
  activities: [
    { name: 'Inloggning med BankID', items: [mention('national-id-number')], personalData: 'stated', place },
    {
      name: 'Nyhetsbrev',
      items: [mention('email'), mention('phone', 'possible')],
      categories: [mention('contact-details')],
      purposes: [mention('direct-marketing'), mention('service-delivery')],
      personalData: 'stated',
      place,
    },
    { name: 'Övrigt', items: [mention('name')], purposes: [mention(null)], personalData: 'stated', place },
  ],
})
/** … and another document to whom it goes. */
const vendors = dataMap('vendors.txt', {
  recipients: [
    recipient('scrive', [mention('identity-verification')]),
    recipient('mailchimp', [mention('direct-marketing')]),
    recipient('telling', [mention('direct-marketing')], 'stated', [mention('email')]),
    recipient('denying', [mention('direct-marketing')], 'none'),
    recipient('hosting', [mention('service-delivery'), mention('data-storage')]),
    recipient('perhaps', [mention('direct-marketing', 'possible')]),
    recipient('other', [mention(null)]),
  ],
})

/** What is inferred, and that it never touches what is stated. */
export function inferContract(current: CurrentStore): void {
  const load = (map: DataMap) => loadDataMap(current(), map, LOADING)
  const rows = (cypher: string) => current().read({ cypher })
  const feeds = () =>
    rows(`MATCH (a:Activity)-[link:FEEDS]->(d:Disclosure)
      RETURN a.name AS activity, d.name AS recipient, link.rule AS rule, link.purposes AS purposes ORDER BY recipient, activity`)
  const inferred = () =>
    rows(`MATCH (d:Disclosure)-[link:CARRIES]->(i:DataItem) WHERE link.certainty = 'inferred'
      RETURN d.name AS recipient, i.id AS item, link.rule AS rule, link.activities AS activities ORDER BY recipient, item`)
  const rule = 'same-purpose'
  const newsletter = ['delta/policy.txt#activity:nyhetsbrev']

  describe('inferring', () => {
    it('links an activity to a disclosure of the company where canonical purposes meet, also one that its name tells', async () => {
      await load(policy)
      await load(vendors)
      expect(await feeds()).toEqual([
        { activity: 'Nyhetsbrev', recipient: 'denying', rule, purposes: ['direct-marketing'] },
        { activity: 'Nyhetsbrev', recipient: 'mailchimp', rule, purposes: ['direct-marketing'] },
        { activity: 'Inloggning med BankID', recipient: 'scrive', rule, purposes: ['identity-verification'] },
        { activity: 'Nyhetsbrev', recipient: 'telling', rule, purposes: ['direct-marketing'] },
      ])
    })

    it('infers items only where the document names none, with rule and reason', async () => {
      await load(policy)
      await load(vendors)
      expect(await inferred()).toEqual([
        { recipient: 'mailchimp', item: 'email', rule, activities: newsletter },
        { recipient: 'mailchimp', item: 'phone', rule, activities: newsletter },
        {
          recipient: 'scrive',
          item: 'national-id-number',
          rule,
          activities: ['delta/policy.txt#activity:inloggning-med-bankid'],
        },
      ])
      const [stated] = await rows(
        "MATCH (d:Disclosure {name: 'telling'})-[link:CARRIES]->(i:DataItem) RETURN i.id AS item, link.certainty AS certainty",
      )
      expect(stated).toEqual({ item: 'email', certainty: 'stated' })
    })

    it('infers categories as well', async () => {
      await load(policy)
      await load(vendors)
      expect(
        await rows(`MATCH (d:Disclosure)-[link:CARRIES]->(c:DataCategory)
          RETURN d.name AS recipient, c.id AS category, link.certainty AS certainty`),
      ).toEqual([{ recipient: 'mailchimp', category: 'contact-details', certainty: 'inferred' }])
    })

    it('does not depend on which document comes first, nor on how often', async () => {
      await load(policy)
      await load(vendors)
      const once = await graphOf(current())
      await emptyGraph(current())
      for (const map of [vendors, policy, vendors]) await load(map)
      expect(await graphOf(current())).toEqual(once)
    })

    it('takes back what no longer follows', async () => {
      await load(policy)
      await load(vendors)
      await load({ ...policy, activities: policy.activities.slice(2) })
      expect(await feeds()).toEqual([])
      expect(await inferred()).toEqual([])
    })
  })
}
