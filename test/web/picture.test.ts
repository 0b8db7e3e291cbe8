import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Flow } from '../../server/api/contract.ts'
import { flowSchema } from '../../server/api/contract.ts'
import { messagesIn } from '../../web/messages/index.ts'
import { buildPicture } from '../../web/picture/build.ts'
import { describe as describePart } from '../../web/picture/describe.ts'
import { OVERVIEW } from '../../web/picture/group.ts'
import { flowsBehind, litMembers, pathOfFlow, pathOfPart } from '../../web/picture/path.ts'
import type { Picture } from '../../web/picture/picture.ts'
import { sampleFlows } from './sample.ts'

const wording = { messages: messagesIn('en'), language: 'en' } as const
const UNLIMITED = { readable: { subject: 1e6, item: 1e6, company: 1e6, recipient: 1e6, country: 1e6 }, most: 1e6 }
const someFlows = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.nat(40), fc.integer({ min: 1, max: 5 }))
  .map(([count, from, every]) => sampleFlows(count + from).filter((_, index) => index >= from && index % every === 0))

/** What one flow states, worked out without the code under test: pairs of box ids. */
function stated(flow: Flow): Set<string> {
  const activity = flow.kind === 'activity'
  const carried = [...flow.items.map(({ id }) => `item:${id}`), ...flow.categories.map(({ id }) => `item:category/${id}`)]
  const items = carried.length > 0 ? carried : [flow.personalData === 'none' ? 'item:-' : 'item:?']
  const named = flow.subjects.map(({ id }) => `subject:${id}`)
  const subjects = named.length > 0 || !activity ? named : ['subject:?']
  const company = `company:${activity ? flow.to.id : flow.from?.id}`
  const pairs = [
    ...subjects.flatMap((subject) => items.map((item) => `${subject} ${item}`)),
    ...items.map((item) => `${item} ${company}`),
  ]
  if (activity) return new Set(pairs)
  const countries = flow.countries.length > 0 ? flow.countries.map(({ id }) => `country:${id}`) : ['country:?']
  return new Set([
    ...pairs,
    `${company} recipient:${flow.to.id}`,
    ...countries.map((country) => `recipient:${flow.to.id} ${country}`),
  ])
}

const pairsOf = (picture: Picture, flow: string) =>
  new Set(picture.edges.filter((edge) => edge.flows.includes(flow)).map((edge) => `${edge.source} ${edge.target}`))

test('the sample flows fit the contract', () => {
  for (const flow of sampleFlows(150)) flowSchema.parse(flow)
})

test('every line is stated by each of its flows, and every flow is drawn in full', () => {
  fc.assert(
    fc.property(someFlows, (flows) => {
      const picture = buildPicture(flows, wording, { limits: UNLIMITED })
      for (const flow of flows) expect(pairsOf(picture, flow.id)).toEqual(stated(flow))
      for (const edge of picture.edges) expect(edge.flows.length).toBeGreaterThan(0)
    }),
  )
})

test('a flow lights exactly what it states', () => {
  const flows = sampleFlows(40)
  const picture = buildPicture(flows, wording, { limits: UNLIMITED })
  for (const flow of flows) {
    const lit = pathOfFlow(picture, flow.id)
    const ends = new Set([...stated(flow)].flatMap((pair) => pair.split(' ')))
    expect(lit.nodes).toEqual(ends)
  }
})

test('a line that is only possible stays apart from one that is stated', () => {
  const [first] = sampleFlows(1)
  if (!first) throw new Error('no sample')
  const [item] = first.items
  if (!item) throw new Error('no item')
  const flows: Flow[] = [
    { ...first, id: 'sure', items: [{ ...item, certainty: 'stated' }] },
    { ...first, id: 'perhaps', items: [{ ...item, certainty: 'possible' }] },
  ]
  const picture = buildPicture(flows, wording)
  for (const certainty of ['stated', 'possible'] as const) {
    const edges = picture.edges.filter((edge) => edge.certainty === certainty)
    expect(edges.length).toBeGreaterThan(0)
    for (const edge of edges) expect(edge.flows).toEqual([certainty === 'stated' ? 'sure' : 'perhaps'])
  }
})

test('a group says no more than its members do, and shows which of them a flow is about', () => {
  fc.assert(
    fc.property(someFlows, (flows) => {
      const whole = buildPicture(flows, wording, { limits: UNLIMITED })
      const grouped = buildPicture(flows, wording, { limits: OVERVIEW })
      const behind = new Map(whole.nodes.map((node) => [`${node.column} ${node.label}`, new Set(flowsBehind(whole, node.id))]))
      for (const node of grouped.nodes)
        for (const member of node.members) expect(new Set(member.flows)).toEqual(behind.get(`${node.column} ${member.label}`))
      for (const flow of flows) {
        const lit = pathOfFlow(grouped, flow.id)
        for (const [, members] of litMembers(grouped, lit)) {
          expect(members.length).toBeGreaterThan(0)
          for (const member of members) expect(member.flows).toContain(flow.id)
        }
      }
    }),
    { numRuns: 40 },
  )
})

test('no column of the overview holds more than is readable', () => {
  const { nodes } = buildPicture(sampleFlows(500), wording, { limits: OVERVIEW })
  const columns = ['subject', 'item', 'company', 'recipient', 'country'] as const
  for (const column of columns)
    expect(nodes.filter((node) => node.column === column).length).toBeLessThanOrEqual(OVERVIEW.most + 2)
  expect(buildPicture(sampleFlows(500), wording).nodes.length).toBeLessThan(2000)
})

test('pointing at an item leaves out the other items of its flows', () => {
  const picture = buildPicture(sampleFlows(40), wording, { limits: UNLIMITED })
  const item = picture.nodes.find((node) => node.column === 'item' && node.kind === 'term')
  const lit = pathOfPart(picture, item?.id ?? '')
  expect([...lit.nodes].filter((id) => id.startsWith('item:'))).toEqual([item?.id])
})

test('a picture of a chosen item holds no other item', () => {
  const flows = sampleFlows(60).filter((flow) => flow.items.some((item) => item.id === 'name'))
  const { nodes } = buildPicture(flows, wording, { items: ['name'] })
  expect(nodes.filter((node) => node.column === 'item').map((node) => node.id)).toEqual(['item:name'])
})

test('what a document does not say is drawn as not said', () => {
  const flows = sampleFlows(40)
  const { nodes } = buildPicture(flows, wording)
  const labels = nodes.filter((node) => node.kind === 'ghost' || node.kind === 'none').map((node) => node.label)
  expect(labels).toEqual(
    expect.arrayContaining(['items not disclosed', 'country not stated', 'no personal data, says the document']),
  )
})

test('every box and line can be put in words', () => {
  const picture = buildPicture(sampleFlows(40), wording, { limits: OVERVIEW })
  for (const { id } of [...picture.nodes, ...picture.edges])
    expect(describePart(picture, id, wording.messages)?.title).toBeTruthy()
  expect(describePart(picture, 'item:nothing', wording.messages)).toBeNull()
})
