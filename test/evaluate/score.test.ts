import { expect, test } from 'vitest'
import type { EvaluatedFact } from './fact.ts'
import { compare, countByKind, countOf, f1, precision, recall } from './score.ts'

const fact = (changes: Partial<EvaluatedFact> = {}): EvaluatedFact => ({
  document: 'policy',
  flow: 'Zendesk',
  kind: 'item',
  value: 'email',
  certainty: 'stated',
  line: 4,
  ...changes,
})
const email = fact()
const phone = fact({ value: 'phone', line: 5 })

test('what is read as it is labelled is right', () => {
  const found = compare([email, phone], [phone, email])
  expect(found.right).toHaveLength(2)
  expect([found.misses, found.falseFacts, found.misplaced]).toEqual([[], [], []])
})

test('a planted miss is found, and costs recall', () => {
  const found = compare([email, phone], [email])
  expect(found.misses).toEqual([phone])
  expect([precision(countOf([found])), recall(countOf([found]))]).toEqual([1, 0.5])
})

test('a planted false fact is found, and costs precision', () => {
  const found = compare([email], [email, phone])
  expect(found.falseFacts).toEqual([phone])
  expect([precision(countOf([found])), recall(countOf([found]))]).toEqual([0.5, 1])
})

test('another certainty, value, kind or flow is a miss and a false fact', () => {
  for (const changes of [{ certainty: 'possible' }, { value: 'phone' }, { kind: 'category' }, { flow: 'Slack' }] as const) {
    const found = compare([email], [fact(changes)])
    expect([found.right.length, found.misses.length, found.falseFacts.length]).toEqual([0, 1, 1])
  }
})

test('what is read twice is wrong once', () => {
  expect(compare([email], [email, email]).falseFacts).toEqual([email])
})

test('another line is right, and misplaced', () => {
  const found = compare([email], [fact({ line: 9 })])
  expect([found.right.length, found.misplaced.length, found.falseFacts.length]).toEqual([1, 1, 0])
})

test('of facts that are alike, each takes the label of its own line', () => {
  const first = fact({ value: 'unknown', line: 4 })
  const second = fact({ value: 'unknown', line: 5 })
  expect(compare([first, second], [second, first]).misplaced).toEqual([])
})

test('names are compared without regard to case and spaces', () => {
  expect(compare([fact({ flow: 'E-conomic  AB' })], [fact({ flow: 'E-CONOMIC AB' })]).misses).toEqual([])
})

test('a flow without a name is the one that has its line', () => {
  const labels = [fact({ flow: '#3-8' }), fact({ flow: '#10-12', value: 'phone' })]
  expect(compare(labels, [fact({ flow: '#3' }), fact({ flow: '#10', value: 'phone' })]).right).toHaveLength(2)
  expect(compare(labels, [fact({ flow: '#9' })]).falseFacts).toHaveLength(1)
})

test('counts are kept by kind, over documents', () => {
  const counts = countByKind([compare([email], [email]), compare([email, phone], []), compare([], [fact({ kind: 'country' })])])
  expect(counts.get('item')).toEqual({ right: 1, missed: 2, wrong: 0 })
  expect(counts.get('country')).toEqual({ right: 0, missed: 0, wrong: 1 })
})

test('F1 is the harmonic mean, and 1 where there is nothing', () => {
  expect(f1({ right: 0, missed: 0, wrong: 0 })).toBe(1)
  expect(f1({ right: 0, missed: 3, wrong: 0 })).toBe(0)
  const counts = { right: 6, missed: 2, wrong: 1 }
  const [p, r] = [precision(counts), recall(counts)]
  expect(f1(counts)).toBeCloseTo((2 * p * r) / (p + r))
})
