import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { vocabulary } from '../../import/vocabulary/index.ts'
import { evaluateCases, namesIn } from './documents.ts'
import type { EvaluatedFact, Kind } from './fact.ts'
import { parseLabels } from './label.ts'

const WORDS: Partial<Record<Kind, ReadonlyMap<string, unknown>>> = {
  item: vocabulary.items,
  category: vocabulary.items,
  subject: vocabulary.subjects,
  purpose: vocabulary.purposes,
  basis: vocabulary.bases,
  mechanism: vocabulary.mechanisms,
  country: vocabulary.countries,
}
const folders = ['real', 'cases'].flatMap((folder) => namesIn(folder).map((name) => [folder, name] as const))

test('five real documents and at least twelve cases have labels', () => {
  expect(namesIn('real')).toHaveLength(5)
  expect(namesIn('cases').length).toBeGreaterThanOrEqual(12)
})

describe.each(folders)('labels of %s/%s', (folder, name) => {
  const file = join('test/evaluate/labels', folder, `${name}.tsv`)
  const labels = parseLabels(file, readFileSync(file, 'utf8'))
  const unfit = (fits: (label: EvaluatedFact) => boolean) => labels.filter((label) => !fits(label))

  test('name their document', () => {
    expect(unfit(({ document }) => document === name)).toEqual([])
  })

  test('use words of the vocabulary', () => {
    expect(unfit(({ kind, value }) => value === 'unknown' || (WORDS[kind]?.has(value) ?? true))).toEqual([])
  })

  test('have a line, but for what the data map keeps no place for', () => {
    expect(unfit(({ kind, line }) => (line === null) === (kind === 'date' || kind === 'company'))).toEqual([])
  })

  test('say each thing of a flow once', () => {
    const keys = labels
      .filter(({ value }) => value !== 'unknown' && value !== 'named')
      .map(({ line: _, ...label }) => JSON.stringify(label))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})

test('the cases can be evaluated', () => {
  expect(evaluateCases().map(({ name }) => name)).toEqual(namesIn('cases'))
})
