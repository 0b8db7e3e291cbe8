import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DataMap, dataMapSchema } from '../../import/datamap.ts'
import { type Difference, differencesOf, reversed } from '../../server/versions/differences.ts'
import { anyDataMap } from '../store/arbitrary.ts'
import { klarpris, klarprisLater } from '../store/documents.ts'

const RUNS = { numRuns: 300 }
const shuffledFlows = (dataMap: DataMap): DataMap => {
  const turned = <F extends DataMap['activities'][number]>(flow: F): F => ({
    ...flow,
    items: [...flow.items].reverse(),
    categories: [...flow.categories].reverse(),
    subjects: [...flow.subjects].reverse(),
    countries: [...flow.countries].reverse(),
  })
  return {
    ...dataMap,
    recipients: dataMap.recipients.map((flow) => turned(flow)).reverse(),
    activities: dataMap.activities.map((flow) => turned(flow)).reverse(),
    mechanisms: [...dataMap.mechanisms].reverse(),
  }
}
const told = ({ change, kind, flow, before, after }: Difference) =>
  [change, kind, flow?.after ?? null, before?.text ?? null, after?.text ?? null] as const

describe('the differences of two data maps', () => {
  it('are none between a data map and itself', () => {
    fc.assert(
      fc.property(anyDataMap, (dataMap) => {
        expect(differencesOf(dataMap, dataMap)).toEqual([])
      }),
      RUNS,
    )
  })

  it('are the same the other way round', () => {
    fc.assert(
      fc.property(anyDataMap, anyDataMap, (one, other) => {
        expect(differencesOf(other, one)).toEqual(differencesOf(one, other).map(reversed))
      }),
      RUNS,
    )
  })

  it('do not depend on the order of facts', () => {
    fc.assert(
      fc.property(anyDataMap, anyDataMap, (one, other) => {
        expect(differencesOf(shuffledFlows(one), one)).toEqual([])
        expect(differencesOf(shuffledFlows(one), other)).toEqual(differencesOf(one, other))
        expect(differencesOf(one, shuffledFlows(other))).toEqual(differencesOf(one, other))
      }),
      RUNS,
    )
  })

  it('tell a recipient that came, one that went, and what changed of one that stayed', () => {
    expect(differencesOf(klarpris, klarprisLater).map(told)).toEqual([
      ['removed', 'mechanism', null, 'adekvat skyddsnivå', null],
      ['removed', 'recipient-category', null, 'återförsäljare', null],
      ['removed', 'title', null, 'Integritetspolicy', null],
      ['changed', 'updated', null, '2022-01-25', '2024-05-01'],
      ['removed', 'recipient', null, 'Google Analytics', null],
      ['added', 'recipient', null, null, 'Microsoft 365'],
      ['removed', 'condition', 'Scrive AB', 'Endast vid e-signering', null],
      ['removed', 'country', 'Scrive AB', 'Sverige', null],
      ['removed', 'item', 'Scrive AB', 'Kundnr', null],
    ])
  })

  it('hold the places of both versions', () => {
    const later = withRetention('36 månader', 'P36M', 40)
    const [difference] = differencesOf(withRetention('24 månader', 'P24M', 12), later)
    expect(difference).toMatchObject({
      change: 'changed',
      kind: 'retention',
      flow: { kind: 'activity', id: 'teckna-avtal', before: 'Teckna avtal', after: 'Teckna avtal' },
      before: { text: '24 månader', place: { line: 12 } },
      after: { text: '36 månader', place: { line: 40 } },
    })
  })

  it('hold all that a new recipient states', () => {
    const added = differencesOf(klarpris, klarprisLater).find(({ change }) => change === 'added')
    expect(added?.after?.facts).toEqual([
      { kind: 'country', id: 'IE', text: 'Irland' },
      { kind: 'personal-data', id: '', text: 'none' },
    ])
  })
})

describe('what is no difference', () => {
  it('is the same period in other words, or elsewhere in the document', () => {
    expect(differencesOf(withRetention('24 månader', 'P24M', 12), withRetention('två år', 'P2Y', 50))).toEqual([])
    expect(differencesOf(withRetention('24 månader', 'P24M', 12), withRetention('24 dagar', 'P24D', 12))).toHaveLength(1)
  })

  it('is a problem, a date of retrieval, or a name of a file that stands for a company', () => {
    const elsewhere = { ...klarpris.document, name: 'new.html', retrieved: '2026-01-01' }
    const problems: DataMap['problems'] = [{ severity: 'info', rule: 'unread', message: 'Something.', place: null }]
    expect(differencesOf(klarpris, { ...klarpris, document: elsewhere, problems })).toEqual([])
    const inferred = { ...klarpris.company, id: 'new', name: 'new', source: 'inferred' as const }
    expect(differencesOf({ ...klarpris, company: { ...inferred, id: 'old' } }, { ...klarpris, company: inferred })).toEqual([])
    const given = { ...inferred, source: 'given' as const }
    expect(differencesOf(klarpris, { ...klarpris, company: given }).map(({ kind }) => kind)).toEqual(['company'])
  })
})

describe('flows that share their name', () => {
  const [activity] = klarpris.activities
  const withActivities = (...names: (string | null)[][]) =>
    dataMapSchema.parse({
      ...klarpris,
      activities: names.map(([name, ...items]) => ({
        ...activity,
        name,
        retention: null,
        bases: [],
        subjects: [],
        categories: [],
        items: items.map((id) => ({ ...activity?.items[0], id, text: id })),
      })),
    })

  it('are paired with what is most alike', () => {
    const before = withActivities(['Support', 'email', 'name'], ['Support', 'ip-address'])
    const after = withActivities(['Support', 'ip-address', 'cookie-id'], ['Support', 'email', 'name'])
    expect(differencesOf(before, after).map(told)).toEqual([['added', 'item', 'Support', null, 'cookie-id']])
  })

  it('are told as gone and new where there are too many to compare', () => {
    const names = (item: string) => Array.from({ length: 400 }, (_, index) => ['Support', item, `item-${index}`])
    const changes = differencesOf(withActivities(...names('email')), withActivities(...names('name')))
    expect(changes.map(({ change }) => change).sort()).toEqual([...Array(400).fill('added'), ...Array(400).fill('removed')])
    const few = differencesOf(withActivities(...names('email').slice(0, 9)), withActivities(...names('name').slice(0, 9)))
    expect(few.map(({ kind }) => kind)).toEqual(Array(18).fill('item'))
  })

  it('are different flows where they have no name and nothing in common', () => {
    const changes = differencesOf(withActivities([null, 'email']), withActivities([null, 'ip-address']))
    expect(changes.map(({ change, kind }) => [change, kind]).sort()).toEqual([
      ['added', 'activity'],
      ['removed', 'activity'],
    ])
    const kept = differencesOf(withActivities([null, 'email', 'name']), withActivities([null, 'email']))
    expect(kept.map(({ change, kind }) => [change, kind])).toEqual([['removed', 'item']])
  })
})

function withRetention(text: string, period: string, line: number): DataMap {
  const place = { document: 'klarpris.html', line, start: 0, end: text.length, quote: text }
  return dataMapSchema.parse({
    ...klarpris,
    activities: klarpris.activities.map((activity) => ({ ...activity, retention: { text, period, from: null, place } })),
  })
}
