import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readStructured } from '../../../import/read/structured.ts'
import { brokenSpans, shortly } from './blocks.ts'

const blocks = (manifest: unknown) => {
  const reading = readStructured('json', JSON.stringify(manifest))
  return reading && 'blocks' in reading ? shortly(reading.blocks) : []
}
const use = { data_use: 'analytics', data_categories: ['user.name'] }
const system = (more: object) => blocks({ system: [{ fides_key: 'a', name: 'A', privacy_declarations: [use], ...more }] })

describe('a system', () => {
  test.each<[string, object]>([
    ['of no type', {}],
    ['that is a service', { system_type: 'Service' }],
    ['whose business has no name', { legal_name: null, vendor_id: '' }],
  ])('%s is an activity', (_what, more) => {
    expect(system(more)).toEqual(['table Activity | Data use | Data categories // A | analytics | user.name'])
  })

  test.each<[string, object, string]>([
    ['of a third party', { system_type: 'third_party' }, 'A'],
    ['of a vendor that Fides knows', { vendor_id: 'gvl.1' }, 'A'],
    ['of a business', { legal_name: 'Alder Ltd' }, 'Alder Ltd'],
  ])('%s is a recipient', (_what, more, name) => {
    expect(system(more)).toEqual([`table Recipient | Data use | Data categories // ${name} | analytics | user.name`])
  })

  test('of a third party gets what others say they send it', () => {
    const egress = [
      { fides_key: 'b', data_categories: ['user.contact'] },
      { fides_key: 'elsewhere', data_categories: ['user'] },
      { fides_key: 'b' },
    ]
    const systems = [
      { fides_key: 'a', name: 'A', egress },
      { fides_key: 'b', name: 'B', system_type: 'Third Party' },
    ]
    expect(blocks({ system: systems })).toEqual(['table Recipient | Data categories // B | user.contact'])
  })

  test('names third parties only where it shares data with them', () => {
    const shared = (yes: unknown) =>
      system({ privacy_declarations: [{ ...use, third_parties: 'Stripe', data_shared_with_third_parties: yes }] })[0]
    expect(shared(true)).toMatch(/Shared with \/\/ .* Stripe$/)
    expect(shared('true')).toBe(shared(true))
    expect(shared(false)).not.toMatch(/Stripe/)
  })
})

test('a dataset is read where no system refers to it, with its nested fields', () => {
  const fields = [{ name: 'x', data_categories: ['user.name'], fields: [{ name: 'y', data_categories: ['user.contact.email'] }] }]
  const dataset = { fides_key: 'd', name: 'D', collections: [{ name: 'c', fields }] }
  expect(blocks({ dataset: [dataset] })).toEqual(['table Activity | Data categories // D | user.name\nuser.contact.email'])
  const used = [{ ...use, dataset_references: ['d'] }]
  expect(blocks([{ dataset: [dataset] }, { system: [{ fides_key: 'a', privacy_declarations: used }] }])).toEqual([
    'table Activity | Data use | Data categories // a | analytics | user.name',
  ])
})

test('fields a hundred thousand deep', () => {
  const deep = `${'{"data_categories":["user.name"],"fields":['.repeat(100_000)}${']}'.repeat(100_000)}`
  expect(() => readStructured('json', `{"dataset":[{"fides_key":"d","collections":[${deep}]}]}`)).not.toThrow()
})

test('whatever its fields hold: it never throws, and every span yields its text', () => {
  const any = fc.jsonValue({ maxDepth: 3 })
  const uses = fc.array(fc.record({ name: any, data_use: any, data_categories: any, data_subjects: any, third_parties: any }))
  const one = fc.record({
    fides_key: fc.string({ minLength: 1 }),
    name: any,
    system_type: any,
    egress: any,
    privacy_declarations: fc.oneof(any, uses),
  })
  fc.assert(
    fc.property(fc.array(fc.record({ organization: any, system: fc.array(one), dataset: any })), (manifests) => {
      const reading = readStructured('json', JSON.stringify(manifests))
      expect(reading && 'blocks' in reading ? brokenSpans(reading) : reading).toEqual([])
    }),
    { numRuns: 200 },
  )
})
