import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DataMap } from '../../import/datamap.ts'
import { vocabulary } from '../../import/vocabulary/index.ts'
import { rowsOf } from '../../server/load/rows.ts'
import { anyDataMap } from '../store/arbitrary.ts'
import { cling, klarpris } from '../store/documents.ts'

const rows = (dataMap: DataMap) => rowsOf(dataMap, vocabulary)
const ids = (list: readonly { readonly id: string }[]) => list.map((row) => row.id)

function reversed(dataMap: DataMap): DataMap {
  const flows = <F extends DataMap['activities'][number]>(list: readonly F[]) =>
    [...list].reverse().map((flow) => ({
      ...flow,
      items: [...flow.items].reverse(),
      categories: [...flow.categories].reverse(),
      subjects: [...flow.subjects].reverse(),
      purposes: [...flow.purposes].reverse(),
      bases: [...flow.bases].reverse(),
      countries: [...flow.countries].reverse(),
      mechanisms: [...flow.mechanisms].reverse(),
    }))
  const recipients = flows(dataMap.recipients as unknown as DataMap['activities']) as unknown as DataMap['recipients']
  return { ...dataMap, recipients, activities: flows(dataMap.activities), mechanisms: [...dataMap.mechanisms].reverse() }
}

describe('the rows of a data map', () => {
  it('do not depend on the order of what it lists', () => {
    fc.assert(
      fc.property(anyDataMap, (dataMap) => {
        expect(rows(reversed(dataMap))).toEqual(rows(dataMap))
      }),
      { numRuns: 300 },
    )
  })

  it('give every node one id, and every relationship two nodes that are there', () => {
    fc.assert(
      fc.property(anyDataMap, (dataMap) => {
        const { nodes, links } = rows(dataMap)
        for (const list of Object.values(nodes)) expect(new Set(ids(list)).size).toBe(list.length)
        const there = new Set(Object.values(nodes).flatMap(ids))
        for (const { a, b } of Object.values(links).flat()) expect([there.has(a), there.has(b)]).toEqual([true, true])
      }),
      { numRuns: 300 },
    )
  })

  it('keep every flow that states something of its own', () => {
    const twice = { ...klarpris, activities: [...klarpris.activities, ...klarpris.activities] }
    expect(rows(twice)).toEqual(rows(klarpris))
    const others = klarpris.activities.map((activity) => ({ ...activity, items: [] }))
    const named = rows({ ...klarpris, activities: [...klarpris.activities, ...others] }).nodes.activities
    expect(ids(named)).toEqual([
      expect.stringMatching(/^klarpris\/klarpris\.html#activity:teckna-avtal~[0-9a-f]{8}$/),
      expect.stringMatching(/^klarpris\/klarpris\.html#activity:teckna-avtal~[0-9a-f]{8}$/),
    ])
  })

  it('take the ids of docs/graph.md', () => {
    expect(rows(klarpris).document).toBe('klarpris/klarpris.html')
    expect(ids(rows(klarpris).nodes.disclosures)).toEqual([
      'klarpris/klarpris.html#disclosure:google:google-analytics',
      'klarpris/klarpris.html#disclosure:scrive',
    ])
    expect(rows(cling).document).toBe('cling/https://cling.example/privacy')
    expect(ids(rows(cling).nodes.activities)).toEqual([expect.stringMatching(/#activity:[0-9a-f]{8}$/)])
    expect(ids(rows(cling).nodes.items)).toContain('unknown:kundnr')
  })

  it('put an item into the nearest category above it', () => {
    expect(rows(cling).links['in-category']).toContainEqual({ a: 'email', b: 'contact-details', properties: {} })
  })

  it('keep what is stated before what is possible, and the first place', () => {
    const [first] = klarpris.activities[0]?.items ?? []
    if (!first) throw new Error('The example has lost its item.')
    const possible = { ...first, certainty: 'possible' as const, place: { ...first.place, start: 0 } }
    const later = { ...first, place: { ...first.place, start: 5_000 } }
    const activities = klarpris.activities.map((activity) => ({ ...activity, items: [possible, later, first] }))
    const [link] = rows({ ...klarpris, activities }).links['carries-items'].filter((row) => row.b === 'email')
    expect(link?.properties).toMatchObject({ certainty: 'stated', start: first.place.start })
  })
})
